import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { UserPool, type IUserPool } from 'aws-cdk-lib/aws-cognito';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { DatabaseConfig } from '../src/database-config.js';
import type { ServiceConfig } from '../src/service-config.js';

const ENVIRONMENT = { account: '111111111111', region: 'us-east-1' };

/** An app whose templates must satisfy CloudFormation's schemas, where those are looked at. */
export function exampleApp(): App {
  return new App({ context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
}

/** A stack in an account and region of no meaning. */
export function exampleStack(app = exampleApp()): Stack {
  return new Stack(app, 'Stack', { env: ENVIRONMENT });
}

/** A database with IAM authentication. */
export const iamDatabase: DatabaseConfig = {
  vpcId: 'vpc-0123456789abcdef0',
  availabilityZones: ['us-east-1a', 'us-east-1b'],
  subnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
  databaseSecurityGroupId: 'sg-0123456789abcdef0',
  host: 'database.example.org',
  dbname: 'cori',
  dbuser: 'read_only_user',
  databaseResourceId: 'cluster-ABC',
};

/** The same, with a password in SSM. */
export const parameterDatabase: DatabaseConfig = {
  ...iamDatabase,
  credential: 'parameter',
  databaseResourceId: undefined,
  parameterName: '/cori/api/password',
};

/** Two services. */
export const services: readonly [ServiceConfig, ServiceConfig] = [
  { logicalName: 'BCATService', corePath: '/bcat', directoryName: 'python-bcat' },
  { logicalName: 'RoadsService', corePath: '/roads', directoryName: 'python-roads' },
];

/** A folder that stands for a built one. */
export function exampleCode(name: 'service' | 'layer'): Code {
  return Code.fromAsset(join(__dirname, 'assets', name));
}

/** A pool that exists already. */
export function examplePool(stack: Stack, id = 'us-east-1_Example'): IUserPool {
  return UserPool.fromUserPoolId(stack, `Pool${id}`, id);
}

/** A secret of the same stack. */
export function exampleSecret(stack: Stack): ISecret {
  return new Secret(stack, 'OriginSecret');
}
