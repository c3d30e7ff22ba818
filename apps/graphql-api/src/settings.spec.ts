import { SettingsError, settingsFrom } from './settings.js';

const LEAST = { REST_API_URL: 'http://127.0.0.1:2000/', STAGE: 'local' };

describe('settingsFrom', () => {
  it('needs REST and the stage only', () => {
    expect(settingsFrom(LEAST)).toEqual({
      restApiUrl: 'http://127.0.0.1:2000',
      stage: 'local',
      logLevel: 'info',
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
      CACHE_GLOBAL_TTL: '60',
    });

    expect(settings.redis).toEqual({
      host: 'redis.test',
      port: 6380,
      username: 'graphql',
      password: 'secret',
      tls: true,
    });
    expect(settings.cacheGlobalTtl).toBe(60);
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
  ])('refuses %s=%s and names it', (variable, value) => {
    const read = () => settingsFrom({ ...LEAST, [variable]: value });

    expect(read).toThrow(SettingsError);
    expect(read).toThrow(variable);
  });

  it('needs a host where the cache is on', () => {
    expect(() => settingsFrom({ ...LEAST, CACHE_ENABLED: 'true' })).toThrow('REDIS_HOST');
  });
});
