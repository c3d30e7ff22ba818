/** Where the existing PostgreSQL database is, and how the functions prove who they are. */
export interface DatabaseConfig {
  /** The VPC that the database is in. The functions are placed into it. */
  readonly vpcId: string;
  /** The availability zones of `subnetIds`, in their order. */
  readonly availabilityZones: string[];
  /** The private subnets of the functions, the same number in each availability zone. */
  readonly subnetIds: string[];
  /** The database's security group. It gets a rule that lets the functions in. */
  readonly databaseSecurityGroupId: string;
  /** The host name of the database, its cluster or its proxy. */
  readonly host: string;
  /**
   * The port of the database.
   *
   * @default 5432
   */
  readonly port?: number;
  /** The name of the database. */
  readonly dbname: string;
  /** The user to connect as; it should be able to read only. */
  readonly dbuser: string;
  /**
   * How a connection proves who it is: `iam` signs a token in the function and needs neither a
   * stored password nor an endpoint, but IAM authentication has to be on at the database;
   * `parameter` reads a password from SSM, which costs an interface endpoint by the hour.
   *
   * @default 'iam'
   */
  readonly credential?: 'iam' | 'parameter';
  /**
   * With `iam`: the resource id of the instance (`db-…`), cluster (`cluster-…`) or proxy (`prx-…`).
   * It narrows the permission to connect to this one database.
   *
   * @default - none; required with `iam`
   */
  readonly databaseResourceId?: string;
  /**
   * With `parameter`: the name of the SSM SecureString that holds the password.
   *
   * @default - none; required with `parameter`
   */
  readonly parameterName?: string;
  /**
   * With `parameter`: the ARN of the key that encrypts it, if it is the account's own one. AWS's
   * key for SSM needs no permission; a key of one's own can be denied to everybody else.
   *
   * @default - AWS's key for SSM (`aws/ssm`)
   */
  readonly parameterKeyArn?: string;
  /**
   * With `parameter`: the security group of an SSM interface endpoint that the VPC already has,
   * with private DNS. An endpoint of one's own costs more, and depends on nobody else's.
   *
   * @default - an interface endpoint is added, for the functions alone
   */
  readonly ssmEndpointSecurityGroupId?: string;
  /**
   * Milliseconds that a statement may take. It should end before the function does, so that the
   * caller gets an answer that says why.
   *
   * @default 25000
   */
  readonly statementTimeoutMilliseconds?: number;
}

/** PostgreSQL's port where a configuration names none. */
export const POSTGRESQL_PORT = 5432;
