import { Logger } from '../src/logger.js';
import { RedisCache, type RedisCacheOptions } from '../src/cache/redis-cache.js';
import { Valkey } from './valkey.js';

describe('RedisCache', () => {
  let valkey: Valkey;
  let log: string[];
  let caches: RedisCache[];

  beforeAll(async () => {
    valkey = await Valkey.start();
  });
  beforeEach(() => {
    log = [];
    caches = [];
  });
  afterEach(() => {
    for (const each of caches) each.close();
  });
  afterAll(async () => {
    await valkey.stop();
  });

  function cache(options: RedisCacheOptions = {}, password = valkey.settings.password): RedisCache {
    const logger = new Logger('debug', (line) => log.push(line));
    // A busy machine must not turn hits into misses, except where a test is about that.
    const made = new RedisCache({ ...valkey.settings, password }, logger, {
      deadline: 5000,
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

  it('keeps nothing for no time', async () => {
    const one = cache();
    await one.set('short', 'value', { ttl: 0 });

    expect(await one.get('short')).toBeUndefined();
    expect(log).toEqual([]);
  });

  it('separates prefixes', async () => {
    await cache({ prefix: 'a:' }).set('key', 'value');

    expect(await cache({ prefix: 'b:' }).get('key')).toBeUndefined();
    expect(await cache({ prefix: 'a:' }).get('key')).toBe('value');
  });

  it('misses when the password is wrong, and does not log it', async () => {
    const one = cache({}, 'not-the-password');

    expect(await one.get('key')).toBeUndefined();
    expect(log).toHaveLength(1);
    expect(log[0]).not.toMatch(/not-the-password|127\.0\.0\.1/);
  });

  it('misses after the deadline when Redis hangs', async () => {
    const one = cache({ deadline: 50 });
    // The first access connects, which may take longer on a busy machine.
    while ((await one.get('warm')) === undefined) await one.set('warm', 'value');
    log.length = 0;
    valkey.suspend();
    const before = performance.now();
    const value = await one.get('warm');
    const took = performance.now() - before;
    valkey.resume();

    expect(value).toBeUndefined();
    expect(took).toBeGreaterThan(45);
    expect(took).toBeLessThan(1000);
    expect(log).toHaveLength(1);
  });

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
    time += 1001;
    await one.set('key', 'again');
    expect(await one.get('key')).toBe('again');
  });
});
