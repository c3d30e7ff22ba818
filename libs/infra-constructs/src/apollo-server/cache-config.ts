/** The Redis that GraphQL keeps the answers of REST in. */
export interface CacheConfig {
  /** The host name of Redis, which its certificate is for. */
  readonly host: string;
  readonly port: number;
  /** The user, who needs to read, write and delete keys and nothing else. */
  readonly username: string;
  /**
   * The name of the SSM SecureString with the password, e.g. `/cori/api/redis`.
   * The function reads it at run time: it stands in no template and in no environment variable.
   */
  readonly parameterName: string;
  /** The most seconds for which an answer is reused, whatever REST allows, e.g. `'3600'`. */
  readonly globalTTL: string;
  /**
   * Whether the connection is encrypted. Without it the password and the answers travel in the clear.
   *
   * @default true
   */
  readonly tls?: boolean;
  /**
   * The customer-managed KMS key that the parameter is encrypted with. A key of one's own can be
   * revoked and audited, and costs a fee.
   *
   * @default - the account's `aws/ssm` key, which needs no permission
   */
  readonly parameterKeyArn?: string;
}
