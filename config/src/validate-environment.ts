import { ConfigError } from './config-error.js';
import { ARCHITECTURES, LOGGING_LEVELS, type EnvironmentConfig } from './environment-config.js';

/** A rule that an environment has to follow; true where it does. */
type Rule = readonly [holds: (config: EnvironmentConfig) => boolean, otherwise: string];

const ORIGIN = /^(\*|https?:\/\/[a-z0-9.-]+(:\d{1,5})?)$/;

const rules: readonly Rule[] = [
  [({ env }) => /^\d{12}$/.test(env.account), 'env.account must have twelve digits'],
  [
    ({ env }) => env.region === 'us-east-1',
    "env.region must be us-east-1, the region of CloudFront's web ACL, logs and metrics",
  ],
  [
    ({ loggingLevel }) => LOGGING_LEVELS.includes(loggingLevel),
    `loggingLevel must be one of ${LOGGING_LEVELS.join(', ')}`,
  ],
  [
    ({ architecture }) => ARCHITECTURES.includes(architecture),
    `architecture must be one of ${ARCHITECTURES.join(', ')}`,
  ],
  [({ databaseConfig: { vpcId } }) => /^vpc-[0-9a-f]+$/.test(vpcId), 'databaseConfig.vpcId: vpc-…'],
  [
    ({ databaseConfig: { subnetIds } }) =>
      subnetIds.length > 0 && subnetIds.every((id) => /^subnet-[0-9a-f]+$/.test(id)),
    'databaseConfig.subnetIds must list ids of private subnets, subnet-…',
  ],
  [
    ({ databaseConfig: { subnetIds, availabilityZones } }) =>
      subnetIds.length % availabilityZones.length === 0,
    'databaseConfig.availabilityZones must list one zone a subnet of databaseConfig.subnetIds',
  ],
  [
    ({ env, databaseConfig: { availabilityZones } }) =>
      availabilityZones.every((zone) => zone.startsWith(env.region)),
    'databaseConfig.availabilityZones must be zones of env.region',
  ],
  [
    ({ databaseConfig: { databaseSecurityGroupId } }) =>
      /^sg-[0-9a-f]+$/.test(databaseSecurityGroupId),
    'databaseConfig.databaseSecurityGroupId: sg-…',
  ],
  [
    ({ databaseConfig: { credential } }) => ['iam', 'parameter', undefined].includes(credential),
    'databaseConfig.credential must be iam or parameter',
  ],
  [
    ({ databaseConfig: { credential, databaseResourceId } }) =>
      credential === 'parameter' ||
      /^(db|cluster|prx)-[A-Za-z0-9]+$/.test(databaseResourceId ?? ''),
    'databaseConfig.databaseResourceId (db-…, cluster-…, prx-…) must be set for credential iam',
  ],
  [
    ({ databaseConfig: { credential, parameterName } }) =>
      credential !== 'parameter' || isParameterName(parameterName),
    'databaseConfig.parameterName (/…) must be set for credential parameter',
  ],
  [
    ({ cacheEnabled, cacheConfig }) => !cacheEnabled || cacheConfig !== undefined,
    'cacheConfig must be set where cacheEnabled is true',
  ],
  [
    ({ cacheConfig }) => !cacheConfig || isParameterName(cacheConfig.parameterName),
    'cacheConfig.parameterName must begin with a slash',
  ],
  [
    ({ cacheConfig }) => !cacheConfig || /^\d{1,7}$/.test(cacheConfig.globalTTL),
    'cacheConfig.globalTTL must be a number of seconds',
  ],
  [
    ({ microservicesConfig }) => microservicesConfig.length > 0,
    'microservicesConfig must list a service',
  ],
  [
    ({ corsOrigins }) =>
      corsOrigins.length > 0 &&
      corsOrigins.every((origin) => ORIGIN.test(origin)) &&
      (corsOrigins.length === 1 || !corsOrigins.includes('*')),
    'corsOrigins must be * alone, or origins as https://app.example.org',
  ],
  [
    ({ hosting: { domainName, certificateArn } }) =>
      (domainName === undefined) === (certificateArn === undefined),
    'hosting.domainName and hosting.certificateArn go together',
  ],
  [
    ({ hosting: { certificateArn } }) =>
      certificateArn === undefined || /^arn:aws[\w-]*:acm:us-east-1:/.test(certificateArn),
    'hosting.certificateArn must be an ACM certificate in us-east-1',
  ],
  [
    ({ pipeline }) => !pipeline || /^[\w.-]+\/[\w.-]+$/.test(pipeline.repo),
    'pipeline.repo must be owner/name',
  ],
  [
    ({ pipeline }) => !pipeline || Boolean(pipeline.connectionArn ?? pipeline.tokenSecretName),
    'pipeline.connectionArn or pipeline.tokenSecretName must be set',
  ],
];

function isParameterName(name: string | undefined): boolean {
  return name !== undefined && /^(\/[\w.-]+)+$/.test(name);
}

/**
 * Refuses an environment that cannot be deployed.
 *
 * @throws ConfigError with everything that is wrong
 */
export function validateEnvironment(config: EnvironmentConfig): void {
  const broken = rules.filter(([holds]) => !holds(config)).map(([, otherwise]) => otherwise);
  if (broken.length > 0) {
    throw new ConfigError(
      `The environment ${config.stage} cannot be used:\n${broken.map((line) => `- ${line}`).join('\n')}`,
    );
  }
}
