import { Redis } from 'ioredis';
import { RedisCache, type RedisCacheOptions } from '../src/cache/redis-cache.js';
import { Logger } from '../src/log/logger.js';
import type { RedisSettings } from '../src/settings.js';
import { TlsProxy } from './tls-proxy.js';
import { Valkey } from './valkey.js';

describe('RedisCache', () => {
  let valkey: Valkey;
  let log: string[];
  let caches: RedisCache[];
  let redis: Redis;

  beforeAll(async () => {
    valkey = await Valkey.start();
  });
  beforeEach(() => {
    const { host, port, username, password } = valkey.settings;
    redis = new Redis({ host, port, username, password });
    log = [];
    caches = [];
  });
  afterEach(() => {
    redis.disconnect();
    for (const each of caches) each.close();
  });
  afterAll(async () => {
    await valkey.stop();
  });

  function cache(
    options: Partial<RedisCacheOptions> = {},
    settings: Partial<RedisSettings> = {},
  ): RedisCache {
    const logger = new Logger('debug', (line) => log.push(line));
    // A busy machine must not turn hits into misses, except where a test is about that.
    const made = new RedisCache({ ...valkey.settings, ...settings }, logger, {
      prefix: 'test:',
      budget: 5000,
      ...options,
    });
    caches.push(made);
    return made;
  }

  it('gives back what it has got, and forgets what is deleted', async () => {
    const one = cache();
    await one.set('key', 'välue');
    expect(await one.get('key')).toBe('välue');
    await one.delete('key');

    expect(await one.get('key')).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('keeps a large value compressed', async () => {
    const one = cache();
    const value = JSON.stringify(Array.from({ length: 2000 }, (_, at) => ({ name: `Ü${at}` })));
    await one.set('large', value);

    expect(await one.get('large')).toBe(value);
    expect(await redis.strlen('test:large')).toBeLessThan(value.length / 3);
  });

  it('misses a value that is damaged', async () => {
    const one = cache();
    await redis.set('test:damaged', Buffer.from([0x1f, 0x8b, 1, 2, 3]));

    expect(await one.get('damaged')).toBeUndefined();
    expect(log).toHaveLength(1);
  });

  it('keeps nothing for no time', async () => {
    const one = cache();
    await one.set('short', 'value', { ttl: 0 });

    expect(await one.get('short')).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('separates prefixes', async () => {
    await cache({ prefix: 'dev:1:' }).set('key', 'value');

    expect(await cache({ prefix: 'prod:1:' }).get('key')).toBeUndefined();
    expect(await cache({ prefix: 'dev:2:' }).get('key')).toBeUndefined();
    expect(await cache({ prefix: 'dev:1:' }).get('key')).toBe('value');
  });

  it('misses when the password is wrong, and does not log it', async () => {
    const one = cache({}, { password: 'not-the-password' });

    expect(await one.get('key')).toBeUndefined();
    expect(log).toHaveLength(1);
    expect(log[0]).not.toMatch(/not-the-password|127\.0\.0\.1/);
  });

  it('speaks TLS with a server whose certificate it knows, and with no other', async () => {
    const proxy = await TlsProxy.start(valkey.settings.port);
    const secure = { host: 'localhost', port: proxy.port, tls: true };
    const one = cache({}, { ...secure, tlsCa: proxy.certificate });
    await one.set('secure', 'value');

    expect(await one.get('secure')).toBe('value');
    expect(log).toEqual([]);
    expect(await cache({}, secure).get('secure')).toBeUndefined();
    expect(log).toEqual([expect.stringContaining('self-signed certificate')]);
    one.close();
    await proxy.stop();
  });

  it('misses after the budget of a request when Redis hangs, and asks no more in this request', async () => {
    let time = 0;
    const one = cache({ budget: 50, now: () => time });
    // The first access connects, which may take longer on a busy machine.
    while ((await one.get('warm')) === undefined) await one.set('warm', 'value');
    log.length = 0;
    time += 2000;
    valkey.suspend();
    const before = performance.now();
    const values = await one.inRequest(async () => {
      const first = await Promise.all([one.get('warm'), one.get('warm')]);
      await one.set('warm', 'other');
      return [...first, await one.get('warm')];
    });
    const took = performance.now() - before;
    valkey.resume();

    expect(values).toEqual([undefined, undefined, undefined]);
    expect(took).toBeGreaterThan(45);
    expect(took).toBeLessThan(1000);
    expect(log).toHaveLength(1);
    expect(await cacheHit(one, 'warm')).toBe('value');
  });

  it('uses Redis in the first request after it hung for long', async () => {
    const patient = cache({ budget: 5000 });
    const one = cache({ budget: 50 });
    await patient.set('key', 'value');
    await one.connect();
    valkey.suspend();
    const until = performance.now() + 2500;
    while (performance.now() < until) expect(await one.get('key')).toBeUndefined();
    valkey.resume();

    expect(await cacheHit(one, 'key')).toBe('value');
    // Of 50 accesses, no more than one a second was logged.
    expect(log.length).toBeLessThanOrEqual(4);
  });

  // With a budget of 50 ms, a busy machine may be late itself.
  async function cacheHit(one: RedisCache, key: string): Promise<string> {
    for (;;) {
      const value = await one.get(key);
      if (value !== undefined) return value;
    }
  }

  it('misses while Redis is away, says so once a second, and uses it when it is back', async () => {
    let time = 0;
    const one = cache({ now: () => time });
    await one.set('key', 'value');
    await valkey.kill();

    for (let access = 0; access < 20; access++) expect(await one.get('key')).toBeUndefined();
    expect(log).toHaveLength(1);
    time += 1001;
    expect(await one.get('key')).toBeUndefined();
    expect(log).toHaveLength(2);

    await valkey.start();
    await one.set('key', 'again');
    expect(await one.get('key')).toBe('again');
    expect(log).toHaveLength(2);
  });

  it('reads from a Redis that is full, and writes again when there is room', async () => {
    const one = cache();
    await one.set('kept', 'value');
    await redis.config('SET', 'maxmemory', '1');
    await one.set('other', 'value');

    expect(await one.get('kept')).toBe('value');
    expect(await one.get('other')).toBeUndefined();
    expect(log).toEqual([expect.stringContaining('OOM')]);
    await redis.config('SET', 'maxmemory', '0');
    await one.set('other', 'value');
    expect(await one.get('other')).toBe('value');
  });
});
