import { Api } from './api.js';
import { event, post } from './events.js';
import { RestStandIn } from './rest-stand-in.js';
import { Valkey } from './valkey.js';

const QUERY = `query Counties($name: [String!]) {
  countySummary(filter: {nameCo: $name}) { features { id } }
  ...Others }
fragment Others on Query { county_summary(geoid_co: ["13121"]) { features { id } } }`;
const COLLECTION = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: '13121', geometry: null, properties: { geoid_co: '13121' } }],
  numberReturned: 1,
};

describe('the log of requests', () => {
  let rest: RestStandIn;
  let valkey: Valkey;
  let correlations: (string | undefined)[];

  beforeAll(async () => {
    [rest, valkey] = await Promise.all([RestStandIn.start(), Valkey.start()]);
  });
  beforeEach(() => {
    correlations = [];
    rest.answers((request, response) => {
      correlations.push(request.headers['x-correlation-id'] as string | undefined);
      response.writeHead(200, {
        'content-type': 'application/json',
        'cache-control': 'public, max-age=60',
      });
      response.end(JSON.stringify(COLLECTION));
    });
  });
  afterAll(async () => {
    await Promise.all([rest.stop(), valkey.stop()]);
  });

  const variables = { name: ['secret-value'] };

  it('has one line a request, without values of the query', async () => {
    const api = new Api({ restApiUrl: rest.url, redis: valkey.settings }, { prefix: 'log:' });
    const first = await api.invoke(post(QUERY, { variables }), { awsRequestId: 'invocation-1' });
    await api.invoke(post(QUERY, { variables }));
    await api.stop();

    expect(api.log).toHaveLength(2);
    expect(api.requests).toEqual([
      {
        level: 'INFO',
        timestamp: expect.any(String) as string,
        service: 'graphql-api',
        message: 'request',
        request_id: 'invocation-1',
        correlation_id: 'invocation-1',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Counties',
        operation_type: 'query',
        root_fields: ['countySummary', 'county_summary'],
        rows: 2,
        bytes: Buffer.byteLength(first.body),
        total_ms: expect.any(Number) as number,
        rest_calls: 2,
        rest_ms: expect.any(Number) as number,
        cache_hits: 0,
        cache_misses: 2,
        cache_ms: expect.any(Number) as number,
        cold_start: true,
        compressed: false,
      },
      expect.objectContaining({
        request_id: 'request-1',
        rows: 2,
        rest_calls: 0,
        cache_hits: 2,
        cache_misses: 0,
        cold_start: false,
      }),
    ]);
    expect(api.log.join()).not.toMatch(/secret-value|13121/);
  });

  it.each([
    ['the client’s own', 'client-7', 'client-7'],
    ['the request’s where there is none', undefined, 'request-1'],
    ['the request’s where the client’s could forge lines', 'a\r\nb', 'request-1'],
    ['the request’s where the client’s is too long', 'x'.repeat(129), 'request-1'],
  ])('tells the correlation to REST and to the client: %s', async (_, sent, used) => {
    const api = new Api({ restApiUrl: rest.url });
    const headers = sent === undefined ? undefined : { 'X-Correlation-Id': sent };
    const answer = await api.invoke(post(QUERY, { headers }));
    await api.stop();

    expect(correlations).toEqual([used, used]);
    expect(answer.headers).toMatchObject({
      'x-correlation-id': used,
      'access-control-expose-headers': 'x-correlation-id',
    });
    expect(api.requests).toMatchObject([{ correlation_id: used }]);
  });

  it('tells of requests that are refused', async () => {
    const api = new Api({ restApiUrl: rest.url });
    await api.invoke({ ...post(QUERY), body: '{' });
    await api.query('{ nope }');
    await api.invoke(event({ headers: null as never, path: undefined }));
    await api.stop();

    expect(api.requests).toMatchObject([{ status: 400 }, { status: 400 }, { status: 400 }]);
  });

  it('is silent about requests where only warnings are wanted', async () => {
    const api = new Api({ restApiUrl: rest.url, logLevel: 'warn' });
    await api.query(QUERY);
    await api.stop();

    expect(api.log).toEqual([]);
  });

  it('carries metrics in CloudWatch’s embedded format', async () => {
    const api = new Api({ restApiUrl: rest.url, metricsNamespace: 'CoriDataApi' });
    await api.query(QUERY);
    await api.stop();
    const [line] = api.requests;
    const { CloudWatchMetrics, Timestamp } = line?.['_aws'] as {
      readonly Timestamp: number;
      readonly CloudWatchMetrics: readonly {
        readonly Namespace: string;
        readonly Dimensions: readonly (readonly string[])[];
        readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
      }[];
    };
    const [directive] = CloudWatchMetrics;

    expect(Math.abs(Date.now() - Timestamp)).toBeLessThan(60_000);
    expect(directive?.Namespace).toBe('CoriDataApi');
    expect(directive?.Dimensions).toEqual([['service']]);
    expect(line).toMatchObject({ service: 'graphql-api', Requests: 1, ColdStarts: 1, Rows: 2 });
    // What the directive names must be a number in the line.
    const values = directive?.Metrics.map(({ Name }) => typeof line?.[Name]);
    expect(values).toEqual(Array.from({ length: 12 }, () => 'number'));
  });
});
