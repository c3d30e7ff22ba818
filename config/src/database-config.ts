/** The PostgreSQL database, which exists, and the network it is in. */
export interface DatabaseConfig {
  readonly vpcId: string;
  readonly availabilityZones: string[];
  /** Private subnets, one a zone, for the functions. */
  readonly subnetIds: string[];
  readonly databaseSecurityGroupId: string;
  readonly host: string;
  readonly port?: number;
  readonly dbname: string;
  readonly dbuser: string;
  /** `iam`: a token of IAM; `parameter`: a password in the Parameter Store. */
  readonly credential?: 'iam' | 'parameter';
  /** For `iam`: the resource id of the instance, cluster or proxy (`db-…`, `cluster-…`, `prx-…`). */
  readonly databaseResourceId?: string;
  /** For `parameter`: the name of the SecureString with the password. */
  readonly parameterName?: string;
  /** For `parameter`: the security group of an `ssm` interface endpoint that exists. */
  readonly ssmEndpointSecurityGroupId?: string;
  readonly statementTimeoutMilliseconds?: number;
}
