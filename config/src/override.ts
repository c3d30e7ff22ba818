import { ConfigError } from './config-error.js';
import type { EnvironmentConfig } from './environment-config.js';

type Kind = 'text' | 'list' | 'number' | 'flag';

/** A value of an environment that a variable can replace. */
export interface Override {
  readonly variable: string;
  /** Where the value is in the environment, with dots. */
  readonly path: string;
  readonly kind: Kind;
}

/** What begins the name of each of these variables. */
export const OVERRIDE_PREFIX = 'CORI_';

function override(name: string, path: string, kind: Kind = 'text'): Override {
  return { variable: `${OVERRIDE_PREFIX}${name}`, path, kind };
}

/** The variables that replace values of an environment, for CI and for rehearsals. */
export const overrides: readonly Override[] = [
  override('ACCOUNT', 'env.account'),
  override('REGION', 'env.region'),
  override('LOGGING_LEVEL', 'loggingLevel'),
  override('RETAIN', 'retain', 'flag'),
  override('ARCHITECTURE', 'architecture'),
  override('VPC_ID', 'databaseConfig.vpcId'),
  override('AVAILABILITY_ZONES', 'databaseConfig.availabilityZones', 'list'),
  override('SUBNET_IDS', 'databaseConfig.subnetIds', 'list'),
  override('DATABASE_SECURITY_GROUP_ID', 'databaseConfig.databaseSecurityGroupId'),
  override('DATABASE_HOST', 'databaseConfig.host'),
  override('DATABASE_PORT', 'databaseConfig.port', 'number'),
  override('DATABASE_NAME', 'databaseConfig.dbname'),
  override('DATABASE_USER', 'databaseConfig.dbuser'),
  override('DATABASE_CREDENTIAL', 'databaseConfig.credential'),
  override('DATABASE_RESOURCE_ID', 'databaseConfig.databaseResourceId'),
  override('DATABASE_PARAMETER_NAME', 'databaseConfig.parameterName'),
  override('SSM_ENDPOINT_SECURITY_GROUP_ID', 'databaseConfig.ssmEndpointSecurityGroupId'),
  override('CACHE_ENABLED', 'cacheEnabled', 'flag'),
  override('CACHE_HOST', 'cacheConfig.host'),
  override('CACHE_PORT', 'cacheConfig.port', 'number'),
  override('CACHE_USERNAME', 'cacheConfig.username'),
  override('CACHE_PARAMETER_NAME', 'cacheConfig.parameterName'),
  override('CACHE_GLOBAL_TTL', 'cacheConfig.globalTTL'),
  override('CACHE_TLS', 'cacheConfig.tls', 'flag'),
  override('USER_POOL_ID', 'existingCognito.userPoolId'),
  override('USER_POOL_DOMAIN', 'existingCognito.domain'),
  override('USER_POOL_DOMAIN_PREFIX', 'userPool.domainPrefix'),
  override('CORS_ORIGINS', 'corsOrigins', 'list'),
  override('ORIGIN_SECRET_GENERATION', 'originSecretGeneration', 'number'),
  override('DOMAIN_NAME', 'hosting.domainName'),
  override('CERTIFICATE_ARN', 'hosting.certificateArn'),
  override('WEB_ACL_ARN', 'hosting.webAclArn'),
  override('ALARM_EMAIL', 'alarmEmail'),
  override('GITHUB_REPOSITORY', 'pipeline.repo'),
  override('GITHUB_BRANCH', 'pipeline.branch'),
  override('GITHUB_CONNECTION_ARN', 'pipeline.connectionArn'),
];

/** Variables of the process, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Those variables that override something. */
export function overridesIn(variables: Variables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).filter(
      (entry): entry is [string, string] =>
        entry[0].startsWith(OVERRIDE_PREFIX) && Boolean(entry[1]),
    ),
  );
}

/**
 * Replaces the values that the variables name.
 *
 * @throws ConfigError for a variable that begins like an override and is none, or has no such value
 */
export function applyOverrides(config: EnvironmentConfig, variables: Variables): EnvironmentConfig {
  const known = new Map(overrides.map((entry) => [entry.variable, entry]));
  return Object.entries(overridesIn(variables)).reduce<unknown>((result, [variable, text]) => {
    const entry = known.get(variable);
    if (!entry) throw new ConfigError(unknown(variable));
    return replaced(result, entry.path.split('.'), parsed(entry, text));
  }, config) as EnvironmentConfig;
}

function unknown(variable: string): string {
  const names = overrides.map((entry) => entry.variable).join(', ');
  return `${variable} overrides nothing. The variables that do are ${names}`;
}

function parsed({ variable, kind }: Override, text: string): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'list':
      return text.split(',').map((part) => part.trim());
    case 'number':
      if (/^\d{1,5}$/.test(text)) return Number(text);
      throw new ConfigError(`${variable} must be a whole number, not "${text}"`);
    case 'flag':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new ConfigError(`${variable} must be true or false, not "${text}"`);
  }
}

function replaced(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const object = (target ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, value) };
}
