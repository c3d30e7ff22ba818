import type { ApolloServerProps } from './apollo-server-props.js';
import type { CacheConfig } from './cache-config.js';

/**
 * The Redis that a function uses; undefined where it caches nothing.
 *
 * @throws Error where the cache is enabled and not configured
 */
export function cacheOf({ cacheEnabled, cacheConfig }: ApolloServerProps): CacheConfig | undefined {
  if (cacheEnabled !== true) return undefined;
  if (!cacheConfig) throw new Error('cacheEnabled needs cacheConfig');
  return cacheConfig;
}

function cacheEnvironment(config: CacheConfig): Record<string, string> {
  if (!/^\d+$/.test(config.globalTTL)) {
    throw new Error(
      `cacheConfig.globalTTL must be a whole number of seconds, not “${config.globalTTL}”`,
    );
  }
  return {
    CACHE_GLOBAL_TTL: config.globalTTL,
    REDIS_HOST: config.host,
    REDIS_PORT: String(config.port),
    REDIS_USERNAME: config.username,
    REDIS_TLS: String(config.tls ?? true),
    REDIS_PASSWORD_PARAMETER: config.parameterName,
  };
}

/** The environment variables of the function: where secrets are, and never the secrets. */
export function apolloEnvironment(props: ApolloServerProps): Record<string, string> {
  const { restApi, stage, originSecret, explorable, loggingLevel, metricsNamespace } = props;
  const cache = cacheOf(props);
  return {
    REST_API_URL: restApi.url,
    STAGE: stage,
    LOG_LEVEL: loggingLevel ?? 'INFO',
    CACHE_ENABLED: String(cache !== undefined),
    ...(cache && cacheEnvironment(cache)),
    ...(originSecret && { ORIGIN_SECRET_ARN: originSecret.secretArn }),
    ...(explorable !== undefined && { EXPLORABLE: String(explorable) }),
    ...(metricsNamespace !== undefined && { POWERTOOLS_METRICS_NAMESPACE: metricsNamespace }),
    ...(props.sourceMaps === true && { NODE_OPTIONS: '--enable-source-maps' }),
    ...props.environment,
  };
}
