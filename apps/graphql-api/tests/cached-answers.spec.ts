import { Redis } from 'ioredis';
import { Api } from './api.js';
import { RestStandIn } from './rest-stand-in.js';
import { Valkey } from './valkey.js';

const QUERY = '{ countySummary { totalCount } }';
const FRESH = '{ countySummary(skipCache: true) { totalCount } }';

describe('answers in Redis', () => {
  let rest: RestStandIn;
  let valkey: Valkey;
  let api: Api;
  let redis: Redis;

  beforeAll(async () => {
    [rest, valkey] = await Promise.all([RestStandIn.start(), Valkey.start()]);
    api = new Api({ restApiUrl: rest.url, redis: valkey.settings });
    const { host, port, username, password } = valkey.settings;
    redis = new Redis({ host, port, username, password });
  });
  beforeEach(async () => {
    await redis.flushall();
  });
  afterAll(async () => {
    redis.disconnect();
    await api.stop();
    await Promise.all([rest.stop(), valkey.stop()]);
  });

  function answers(count: number, headers: Readonly<Record<string, string>>): void {
    rest.answers({ headers, body: { type: 'FeatureCount', count } });
  }

  async function total(query: string, token?: string): Promise<unknown> {
    const headers = token === undefined ? undefined : { authorization: token };
    const { data } = await api.query(query, { headers });
    return (data?.['countySummary'] as { readonly totalCount: number } | null)?.totalCount;
  }

  it('are reused as long as REST allows', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    expect(await total(QUERY)).toBe(1);
    answers(2, { 'cache-control': 'public, max-age=3600' });

    expect(await total(QUERY)).toBe(1);
    expect(rest.asked).toEqual([]);
    const [key] = await redis.keys('*');
    expect(await redis.ttl(key ?? '')).toBeGreaterThan(3590);
  });

  it('are not kept where REST does not allow it', async () => {
    answers(1, { 'cache-control': 'no-store' });
    await total(QUERY);

    expect(await redis.keys('*')).toEqual([]);
  });

  it('are neither read nor left as they are with skipCache', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await total(QUERY);
    answers(2, { 'cache-control': 'public, max-age=3600' });

    expect(await total(FRESH)).toBe(2);
    expect(await total(QUERY)).toBe(2);
    expect(rest.asked).toHaveLength(1);
  });

  it('are shared between clients where they are public', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await total(QUERY, 'Bearer one');
    await total(QUERY, 'Bearer two');

    expect(rest.asked).toHaveLength(1);
  });

  it('to an authorization are not kept where they are not public', async () => {
    answers(1, { 'cache-control': 'max-age=3600' });
    await total(QUERY, 'Bearer one');
    await total(QUERY, 'Bearer two');

    expect(rest.asked).toHaveLength(2);
    expect(await redis.keys('*')).toEqual([]);
  });

  it('hold no token, even where REST varies', async () => {
    answers(1, {
      'cache-control': 'public, max-age=3600',
      vary: 'Authorization, Accept-Encoding',
    });
    await total(QUERY, 'Bearer secret-token');
    const keys = await redis.keys('*');

    expect(keys).toHaveLength(1);
    expect(await redis.get(keys[0] ?? '')).not.toContain('secret-token');
  });

  it('are kept no longer than the environment allows', async () => {
    const short = new Api({
      restApiUrl: rest.url,
      redis: valkey.settings,
      cacheGlobalTtl: 60,
    });
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await short.query(QUERY);
    await short.stop();
    const [key] = await redis.keys('*');

    expect(await redis.ttl(key ?? '')).toBeLessThanOrEqual(60);
  });

  it('that are errors are not kept', async () => {
    rest.answers({ status: 503, headers: { 'cache-control': 'no-store' }, body: {} });
    await total(QUERY);
    answers(3, { 'cache-control': 'public, max-age=3600' });

    expect(await total(QUERY)).toBe(3);
  });

  it('are not missed when Redis goes away, and used when it is back', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await total(QUERY);
    await valkey.kill();

    expect(await total(QUERY)).toBe(1);
    expect(rest.asked).toHaveLength(2);
    await valkey.start();
  });
});
