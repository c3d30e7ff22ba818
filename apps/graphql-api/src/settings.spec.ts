import { SettingsError } from './environment.js';
import { DEFAULT_LIMITS } from './limits/limits.js';
import { settingsFrom } from './settings.js';

const LEAST = { REST_API_URL: 'http://127.0.0.1:2000/', STAGE: 'local' };

describe('settingsFrom', () => {
  it('needs REST and the stage only', () => {
    expect(settingsFrom(LEAST)).toEqual({
      restApiUrl: 'http://127.0.0.1:2000',
      stage: 'local',
      logLevel: 'info',
      metricsNamespace: undefined,
      explorable: true,
      limits: DEFAULT_LIMITS,
      redis: undefined,
      cacheGlobalTtl: undefined,
    });
  });

  it('reads how Redis is reached', () => {
    const settings = settingsFrom({
      ...LEAST,
      CACHE_ENABLED: 'true',
      REDIS_HOST: 'redis.test',
      REDIS_PORT: '6380',
      REDIS_USERNAME: 'graphql',
      REDIS_PASSWORD: 'secret',
      REDIS_TLS: 'true',
      REDIS_TLS_CA: '-----BEGIN CERTIFICATE-----',
      CACHE_GLOBAL_TTL: '60',
    });

    expect(settings.redis).toEqual({
      host: 'redis.test',
      port: 6380,
      username: 'graphql',
      password: 'secret',
      passwordParameter: undefined,
      tls: true,
      tlsCa: '-----BEGIN CERTIFICATE-----',
    });
    expect(settings.cacheGlobalTtl).toBe(60);
  });

  it('reads where secrets are', () => {
    const settings = settingsFrom({
      ...LEAST,
      CACHE_ENABLED: 'true',
      REDIS_HOST: 'redis.test',
      REDIS_PASSWORD_PARAMETER: '/cori/redis',
      ORIGIN_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:origin',
    });

    expect(settings.redis).toMatchObject({ passwordParameter: '/cori/redis' });
    expect(settings.originSecretArn).toMatch(/^arn:aws:secretsmanager:/);
  });

  it('takes one password only', () => {
    const both = { REDIS_PASSWORD: 'secret', REDIS_PASSWORD_PARAMETER: '/cori/redis' };

    expect(() =>
      settingsFrom({ ...LEAST, CACHE_ENABLED: 'true', REDIS_HOST: 'redis.test', ...both }),
    ).toThrow('REDIS_PASSWORD and REDIS_PASSWORD_PARAMETER exclude each other');
  });

  it('hides the schema in production, unless it is told otherwise', () => {
    const production = { ...LEAST, STAGE: 'prod' };

    expect(settingsFrom(production).explorable).toBe(false);
    expect(settingsFrom({ ...production, EXPLORABLE: 'true' }).explorable).toBe(true);
  });

  it('reads every limit', () => {
    const { limits } = settingsFrom({
      ...LEAST,
      LIMIT_REQUEST_BYTES: '1',
      LIMIT_TOKENS: '2',
      LIMIT_DEPTH: '3',
      LIMIT_ALIASES: '4',
      LIMIT_DIRECTIVES: '5',
      LIMIT_ROOT_FIELDS: '6',
      LIMIT_COST: '7',
      LIMIT_RESPONSE_BYTES: '8',
    });

    expect(limits).toEqual({
      requestBytes: 1,
      tokens: 2,
      depth: 3,
      aliases: 4,
      directives: 5,
      rootFields: 6,
      cost: 7,
      responseBytes: 8,
    });
  });

  it('ignores Redis where the cache is off', () => {
    expect(settingsFrom({ ...LEAST, CACHE_ENABLED: 'false', REDIS_HOST: 'x' }).redis).toBe(
      undefined,
    );
  });

  it.each([
    ['REST_API_URL', undefined],
    ['REST_API_URL', 'localhost:2000'],
    ['STAGE', ' '],
    ['LOG_LEVEL', 'loud'],
    ['CACHE_ENABLED', 'yes'],
    ['CACHE_GLOBAL_TTL', '-1'],
    ['EXPLORABLE', '1'],
    ['LIMIT_DEPTH', 'deep'],
    ['LIMIT_RESPONSE_BYTES', '6291457'],
  ])('refuses %s=%s and names it', (variable, value) => {
    const read = () => settingsFrom({ ...LEAST, [variable]: value });

    expect(read).toThrow(SettingsError);
    expect(read).toThrow(variable);
  });

  it('needs a host where the cache is on', () => {
    expect(() => settingsFrom({ ...LEAST, CACHE_ENABLED: 'true' })).toThrow('REDIS_HOST');
  });
});
