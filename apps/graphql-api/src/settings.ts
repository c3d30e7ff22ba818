import {
  type Environment,
  flag,
  required,
  SettingsError,
  text,
  wholeNumber,
} from './environment.js';
import { type Limits, limitsFrom } from './limits/limits.js';
import { isLogLevel, type LogLevel } from './log/logger.js';

/** How Redis is reached. */
export interface RedisSettings {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  /** The name of the SSM SecureString with the password, where it is in none of the variables. */
  readonly passwordParameter?: string;
  /** Whether the connection is encrypted; the server's certificate is then verified. */
  readonly tls: boolean;
  /** The certificates (PEM) that the server's is verified by; undefined: those that Node knows. */
  readonly tlsCa?: string;
}

/** Everything that the environment decides. */
export interface Settings {
  /** Where REST answers, without a trailing slash. */
  readonly restApiUrl: string;
  /** The secret of Secrets Manager that lets requests through to REST; undefined: REST asks for none. */
  readonly originSecretArn?: string;
  /** `local`, `dev`, `prod` or another environment's name. */
  readonly stage: string;
  readonly logLevel: LogLevel;
  /** Where CloudWatch keeps the metrics; undefined: the line of a request carries none. */
  readonly metricsNamespace?: string;
  /** Whether introspection, the IDE and “Did you mean” tell what the schema has. */
  readonly explorable: boolean;
  readonly limits: Limits;
  /** Undefined: nothing is cached. */
  readonly redis?: RedisSettings;
  /** The most seconds for which an answer is reused, whatever REST allows. */
  readonly cacheGlobalTtl?: number;
}

function restApiUrl(environment: Environment): string {
  const value = required(environment, 'REST_API_URL');
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new SettingsError('REST_API_URL', 'must be an http or https URL');
  }
  return value.replace(/\/+$/, '');
}

function redis(environment: Environment): RedisSettings | undefined {
  if (!flag(environment, 'CACHE_ENABLED', false)) return undefined;
  const password = text(environment, 'REDIS_PASSWORD');
  const passwordParameter = text(environment, 'REDIS_PASSWORD_PARAMETER');
  if (password !== undefined && passwordParameter !== undefined) {
    throw new SettingsError('REDIS_PASSWORD', 'and REDIS_PASSWORD_PARAMETER exclude each other');
  }
  return {
    host: required(environment, 'REDIS_HOST'),
    port: wholeNumber(environment, 'REDIS_PORT') ?? 6379,
    username: text(environment, 'REDIS_USERNAME'),
    password,
    passwordParameter,
    tls: flag(environment, 'REDIS_TLS', false),
    tlsCa: text(environment, 'REDIS_TLS_CA'),
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
  const stage = required(environment, 'STAGE');
  return {
    restApiUrl: restApiUrl(environment),
    originSecretArn: text(environment, 'ORIGIN_SECRET_ARN'),
    stage,
    logLevel,
    metricsNamespace: text(environment, 'POWERTOOLS_METRICS_NAMESPACE'),
    explorable: flag(environment, 'EXPLORABLE', stage !== 'prod'),
    limits: limitsFrom(environment),
    redis: redis(environment),
    cacheGlobalTtl: wholeNumber(environment, 'CACHE_GLOBAL_TTL'),
  };
}
