/** The Redis that GraphQL caches in. */
export interface CacheConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  /** The name of the SecureString with the password. */
  readonly parameterName: string;
  /** The most seconds that an answer is reused. */
  readonly globalTTL: string;
  /** Whether the connection is encrypted; it is unless this says `false`. */
  readonly tls?: boolean;
}
