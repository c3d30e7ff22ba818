import { createHash } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { Api, type GraphqlBody } from './api.js';
import { post } from './events.js';
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

  it('are asked once where a query asks for them several times', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    const { data } = await api.query(
      '{ a: countySummary { totalCount } b: countySummary { totalCount } c: countySummary { totalCount } }',
    );

    expect(Object.keys(data ?? {})).toEqual(['a', 'b', 'c']);
    expect(rest.asked).toHaveLength(1);
    expect(await redis.keys('*')).toHaveLength(1);
  });

  it('are fresh with skipCache even beside a field that reads the cache', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await total(QUERY);
    answers(2, { 'cache-control': 'public, max-age=3600' });
    const { data } = await api.query(
      '{ a: countySummary { totalCount } b: countySummary(skipCache: true) { totalCount } }',
    );

    expect(data).toEqual({ a: { totalCount: 1 }, b: { totalCount: 2 } });
  });

  it('are used again without their bytes where REST says that they have not changed', async () => {
    let [sent, unchanged] = [0, 0];
    rest.answers((request, response) => {
      const headers = { 'cache-control': 'public, max-age=1', etag: '"one"' };
      if (request.headers['if-none-match'] === '"one"') {
        unchanged += 1;
        response.writeHead(304, headers).end();
        return;
      }
      sent += 1;
      response.writeHead(200, { ...headers, 'content-type': 'application/json' });
      response.end(JSON.stringify({ type: 'FeatureCount', count: 5 }));
    });
    // The entry lives twice as long as it is fresh; until it is stale it is read without a request.
    while (unchanged === 0 && sent < 5) expect(await total(QUERY)).toBe(5);

    expect({ sent, unchanged }).toEqual({ sent: 1, unchanged: 1 });
  });

  it('are separated by environment and version', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    await total(QUERY);
    const other = new Api(
      { restApiUrl: rest.url, redis: valkey.settings },
      { prefix: 'graphql:prod:2:' },
    );
    await other.query(QUERY);
    await other.stop();

    expect(rest.asked).toHaveLength(2);
  });

  it('are as large as they are, compressed', async () => {
    const features = Array.from({ length: 500 }, (_, id) => ({
      type: 'Feature',
      id,
      properties: {},
    }));
    rest.answers({
      headers: { 'cache-control': 'public, max-age=3600' },
      body: { type: 'FeatureCollection', features, numberReturned: 500 },
    });
    const query = '{ countyIlecsGeo { features { id } } }';
    const first = await api.query(query);

    expect(await api.query(query)).toEqual(first);
    expect(rest.asked).toHaveLength(1);
    const [key] = await redis.keys('*');
    expect(await redis.strlen(key ?? '')).toBeLessThan(JSON.stringify(features).length / 4);
  });

  it('of a persisted query are found by every instance', async () => {
    answers(7, { 'cache-control': 'public, max-age=3600' });
    const query = '{ countySummary { ...T } } fragment T on CountySummaryCollection { totalCount }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const ask = async (of: Api, body: object) => {
      const answer = await of.invoke({ ...post(''), body: JSON.stringify(body) });
      return JSON.parse(answer.body) as GraphqlBody;
    };
    const other = new Api({ restApiUrl: rest.url, redis: valkey.settings });
    const unknown = await ask(other, { extensions });
    await ask(api, { query, extensions });
    // What a request has written may arrive after its answer: persisted queries are not waited for.
    let found = await ask(other, { extensions });
    while (found.errors) found = await ask(other, { extensions });
    await other.stop();

    expect(unknown.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(found.data).toEqual({ countySummary: { totalCount: 7 } });
    const [key] = await redis.keys('*apq:*');
    expect(await redis.ttl(key ?? '')).toBeGreaterThan(29 * 24 * 3600);
  });

  it('are waited for no longer than one budget in a request', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    const hasty = new Api({ restApiUrl: rest.url, redis: valkey.settings }, { budget: 300 });
    await hasty.query(QUERY);
    valkey.suspend();
    const before = performance.now();
    const { data } = await hasty.query(
      '{ countySummary { totalCount } countyIlecsGeo { totalCount } auction904Ready { totalCount } }',
    );
    const took = performance.now() - before;
    valkey.resume();
    await hasty.stop();

    expect(Object.keys(data ?? {})).toHaveLength(3);
    // Reading and writing would take it twice.
    expect(took).toBeGreaterThan(290);
    expect(took).toBeLessThan(590);
    expect(hasty.requests.at(-1)?.['cache_ms']).toBeGreaterThanOrEqual(290);
    expect(hasty.faults).toHaveLength(1);
  });

  it('are looked for once in a request where Redis fails at once', async () => {
    answers(1, { 'cache-control': 'public, max-age=3600' });
    let connections = 0;
    const failing = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => failing.listen(0, '127.0.0.1', resolve));
    const { port } = failing.address() as AddressInfo;
    const hasty = new Api({ restApiUrl: rest.url, redis: { ...valkey.settings, port } });
    const { data } = await hasty.query(
      '{ countySummary { totalCount } countyIlecsGeo { totalCount } }',
    );
    await hasty.stop();
    await new Promise((resolve) => failing.close(resolve));

    expect(Object.keys(data ?? {})).toHaveLength(2);
    // Reading and writing would connect anew each.
    expect(connections).toBe(1);
    expect(hasty.requests).toMatchObject([{ rest_calls: 2, cache_hits: 0, cache_misses: 2 }]);
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
