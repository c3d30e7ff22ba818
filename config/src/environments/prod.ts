import type { EnvironmentConfig } from '../environment-config.js';
import { PLACEHOLDER } from '../placeholder.js';
import { services } from '../services.js';

/** What the branch `main` is deployed to, when a person agrees: what callers depend on. */
export const prod: EnvironmentConfig = {
  env: { account: PLACEHOLDER.account, region: 'us-east-1' },
  client: 'cori',
  project: 'data-api',
  stage: 'prod',
  loggingLevel: 'INFO',
  retain: true,
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
    username: 'cori-data-api-prod',
    parameterName: '/cori/data-api/prod/redis-password',
    globalTTL: '3600',
  },
  userPool: {
    domainPrefix: 'cori-data-api-prod',
    developmentClient: false,
    integrationTestClient: true,
  },
  microservicesConfig: services,
  corsOrigins: ['*'],
  hosting: {},
  pipeline: {
    repo: 'ruralinnovation/cori-data-api',
    branch: 'main',
    tokenSecretName: 'github-token',
    trigger: 'WEBHOOK',
    approval: true,
    integrationSecretName: 'cori/data-api/prod/integration-tests',
  },
};
