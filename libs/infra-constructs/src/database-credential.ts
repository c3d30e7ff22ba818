import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { POSTGRESQL_PORT, type DatabaseConfig } from './database-config.js';

/** Where the Python layer has the certificates of RDS. */
const CERTIFICATES = '/opt/certificates/rds-global-bundle.pem';

/** The variables that tell a service where its database is: never a password. */
export function databaseEnvironment(config: DatabaseConfig): Record<string, string> {
  const { credential = 'iam', statementTimeoutMilliseconds } = config;
  return {
    DATABASE_HOST: config.host,
    DATABASE_PORT: String(config.port ?? POSTGRESQL_PORT),
    DATABASE_NAME: config.dbname,
    DATABASE_USER: config.dbuser,
    DATABASE_CREDENTIAL: credential,
    DATABASE_SSLROOTCERT: CERTIFICATES,
    ...(credential === 'parameter' ? { DATABASE_PASSWORD_PARAMETER: parameterName(config) } : {}),
    ...(statementTimeoutMilliseconds === undefined
      ? {}
      : { STATEMENT_TIMEOUT_MS: String(statementTimeoutMilliseconds) }),
  };
}

/** What a service has to be allowed in order to connect, for this one database and user. */
export function databaseStatements(scope: Construct, config: DatabaseConfig): PolicyStatement[] {
  if (config.credential === 'parameter') {
    return [passwordParameterStatement(scope, config), ...keyStatements(scope, config)];
  }
  return [connectStatement(scope, config)];
}

/** Reading the one parameter that holds the password. */
export function passwordParameterStatement(
  scope: Construct,
  config: DatabaseConfig,
): PolicyStatement {
  return new PolicyStatement({
    actions: ['ssm:GetParameter'],
    resources: [
      Stack.of(scope).formatArn({
        service: 'ssm',
        resource: 'parameter',
        resourceName: parameterName(config).replace(/^\//, ''),
      }),
    ],
  });
}

function keyStatements(scope: Construct, { parameterKeyArn }: DatabaseConfig): PolicyStatement[] {
  if (parameterKeyArn === undefined) return [];
  return [
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [parameterKeyArn],
      conditions: {
        StringEquals: { 'kms:ViaService': `ssm.${Stack.of(scope).region}.amazonaws.com` },
      },
    }),
  ];
}

function connectStatement(scope: Construct, config: DatabaseConfig): PolicyStatement {
  const { databaseResourceId, dbuser } = config;
  if (!databaseResourceId) {
    throw new Error(
      "databaseConfig.databaseResourceId is needed with credential 'iam': " +
        'the resource id of the instance (db-…), cluster (cluster-…) or proxy (prx-…)',
    );
  }
  if (/[*?]/.test(databaseResourceId + dbuser)) {
    throw new Error('databaseConfig.databaseResourceId and dbuser must not hold * or ?');
  }
  return new PolicyStatement({
    actions: ['rds-db:connect'],
    resources: [
      Stack.of(scope).formatArn({
        service: 'rds-db',
        resource: 'dbuser',
        resourceName: `${databaseResourceId}/${dbuser}`,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ],
  });
}

function parameterName({ parameterName: name }: DatabaseConfig): string {
  if (name) return name;
  throw new Error(
    "databaseConfig.parameterName is needed with credential 'parameter': " +
      'the name of the SSM SecureString that holds the password',
  );
}
