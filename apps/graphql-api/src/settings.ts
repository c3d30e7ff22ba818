import { isLogLevel, type LogLevel } from './logger.js';

/** How Redis is reached. */
export interface RedisSettings {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** Whether the connection is encrypted; the server's certificate is then verified. */
  readonly tls: boolean;
}

/** Everything that the environment decides. */
export interface Settings {
  /** Where REST answers, without a trailing slash. */
  readonly restApiUrl: string;
  /** `local`, `dev`, `prod` or another environment's name. */
  readonly stage: string;
  readonly logLevel: LogLevel;
  /** Undefined: nothing is cached. */
  readonly redis?: RedisSettings;
  /** The most seconds for which an answer is reused, whatever REST allows. */
  readonly cacheGlobalTtl?: number;
}

/** An environment variable that is missing or has a value that cannot be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(variable: string, reason: string) {
    super(`The environment variable ${variable} ${reason}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function text(environment: Environment, variable: string): string | undefined {
  return environment[variable]?.trim() || undefined;
}

function required(environment: Environment, variable: string): string {
  const value = text(environment, variable);
  if (value === undefined) throw new SettingsError(variable, 'is missing');
  return value;
}

function flag(environment: Environment, variable: string): boolean {
  const value = text(environment, variable)?.toLowerCase() ?? 'false';
  if (value !== 'true' && value !== 'false') {
    throw new SettingsError(variable, 'must be true or false');
  }
  return value === 'true';
}

function wholeNumber(environment: Environment, variable: string): number | undefined {
  const value = text(environment, variable);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new SettingsError(variable, 'must be a whole number');
  return Number(value);
}

function restApiUrl(environment: Environment): string {
  const value = required(environment, 'REST_API_URL');
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new SettingsError('REST_API_URL', 'must be an http or https URL');
  }
  return value.replace(/\/+$/, '');
}

function redis(environment: Environment): RedisSettings | undefined {
  if (!flag(environment, 'CACHE_ENABLED')) return undefined;
  return {
    host: required(environment, 'REDIS_HOST'),
    port: wholeNumber(environment, 'REDIS_PORT') ?? 6379,
    username: text(environment, 'REDIS_USERNAME'),
    password: text(environment, 'REDIS_PASSWORD'),
    tls: flag(environment, 'REDIS_TLS'),
  };
}

/**
 * Reads the settings of the Lambda.
 *
 * @throws SettingsError naming the variable
 */
export function settingsFrom(environment: Environment): Settings {
  const logLevel = text(environment, 'LOG_LEVEL')?.toLowerCase() ?? 'info';
  if (!isLogLevel(logLevel)) {
    throw new SettingsError('LOG_LEVEL', 'must be debug, info, warn or error');
  }
  return {
    restApiUrl: restApiUrl(environment),
    stage: required(environment, 'STAGE'),
    logLevel,
    redis: redis(environment),
    cacheGlobalTtl: wholeNumber(environment, 'CACHE_GLOBAL_TTL'),
  };
}
