import type { EnvironmentConfig } from '../environment-config.js';
import { PLACEHOLDER } from '../placeholder.js';
import { services, type ServiceConfig } from '../services.js';

/** The service for trying things out, which no environment in the cloud has. */
export const sandbox: ServiceConfig = {
  logicalName: 'LocalService',
  corePath: '/local',
  directoryName: 'python-local',
};

/**
 * What `npm start` runs from its synthesized template, which is never deployed. Hosts, ports and
 * credentials of the database and of Redis are those of the machine's own, put in when it starts.
 */
export const local: EnvironmentConfig = {
  env: { account: PLACEHOLDER.account, region: 'us-east-1' },
  client: 'cori',
  project: 'data-api',
  stage: 'local',
  loggingLevel: 'WARN',
  retain: false,
  architecture: 'host',
  databaseConfig: {
    vpcId: PLACEHOLDER.vpcId,
    availabilityZones: ['us-east-1a', 'us-east-1b'],
    subnetIds: [...PLACEHOLDER.subnetIds],
    databaseSecurityGroupId: PLACEHOLDER.securityGroupId,
    host: '127.0.0.1',
    dbname: 'cori',
    dbuser: 'read_only_user',
    credential: 'iam',
    databaseResourceId: PLACEHOLDER.databaseResourceId,
  },
  cacheEnabled: true,
  cacheConfig: {
    host: '127.0.0.1',
    port: 6379,
    username: 'cori-data-api-local',
    parameterName: '/cori/data-api/local/redis-password',
    globalTTL: '3600',
    tls: false,
  },
  userPool: { developmentClient: true, integrationTestClient: true },
  microservicesConfig: [...services, sandbox],
  corsOrigins: ['*'],
  hosting: {},
};
