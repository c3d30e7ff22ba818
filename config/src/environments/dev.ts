import type { EnvironmentConfig } from '../environment-config.js';
import { PLACEHOLDER } from '../placeholder.js';
import { services } from '../services.js';

/** What the branch `dev` is deployed to: for trying out, and gone without a trace when destroyed. */
export const dev: EnvironmentConfig = {
  env: { account: PLACEHOLDER.account, region: 'us-east-1' },
  client: 'cori',
  project: 'data-api',
  stage: 'dev',
  loggingLevel: 'INFO',
  retain: false,
  architecture: 'arm64',
  databaseConfig: {
    vpcId: PLACEHOLDER.vpcId,
    availabilityZones: ['us-east-1a', 'us-east-1b'],
    subnetIds: [...PLACEHOLDER.subnetIds],
    databaseSecurityGroupId: PLACEHOLDER.securityGroupId,
    host: PLACEHOLDER.databaseHost,
    dbname: 'cori',
    dbuser: 'read_only_user',
    credential: 'iam',
    databaseResourceId: PLACEHOLDER.databaseResourceId,
  },
  cacheEnabled: true,
  cacheConfig: {
    host: PLACEHOLDER.cacheHost,
    port: 6380,
    username: 'cori-data-api-dev',
    parameterName: '/cori/data-api/dev/redis-password',
    globalTTL: '3600',
  },
  userPool: {
    domainPrefix: 'cori-data-api-dev',
    developmentClient: true,
    integrationTestClient: true,
  },
  microservicesConfig: services,
  corsOrigins: ['*'],
  hosting: {},
  pipeline: {
    repo: 'ruralinnovation/cori-data-api',
    branch: 'dev',
    tokenSecretName: 'github-token',
    trigger: 'WEBHOOK',
    approval: false,
    integrationSecretName: 'cori/data-api/dev/integration-tests',
  },
};
