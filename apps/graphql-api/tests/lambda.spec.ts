import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Api } from './api.js';
import { event, get, post } from './events.js';
import { RestStandIn } from './rest-stand-in.js';

const QUERY = '{ countySummary { totalCount } }';

describe('the Lambda behind API Gateway', () => {
  let rest: RestStandIn;
  let api: Api;

  beforeAll(async () => {
    rest = await RestStandIn.start();
    api = new Api({ restApiUrl: rest.url });
  });
  beforeEach(() => {
    rest.answers({ body: { type: 'FeatureCount', count: 7 } });
  });
  afterAll(async () => {
    await api.stop();
    await rest.stop();
  });

  const SEVEN = { data: { countySummary: { totalCount: 7 } } };

  it('answers a query that is posted', async () => {
    const { statusCode, headers, body } = await api.invoke(post(QUERY));

    expect(JSON.parse(body)).toEqual(SEVEN);
    expect(statusCode).toBe(200);
    expect(headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'x-correlation-id',
      'cache-control': 'no-store',
      vary: 'Accept-Encoding',
      'x-correlation-id': 'request-1',
    });
  });

  it('answers a query in base64, as it comes where all types are binary', async () => {
    const posted = post(QUERY);
    const body = Buffer.from(posted.body ?? '').toString('base64');
    const answer = await api.invoke({ ...posted, body, isBase64Encoded: true });

    expect(JSON.parse(answer.body)).toEqual(SEVEN);
  });

  it('answers a query in the URL, which is decoded already', async () => {
    const query = '{ countySummary(filter: {nameCo: ["100%"]}) { totalCount } }';
    const { body } = await api.invoke(get({ query }));

    expect(JSON.parse(body)).toEqual(SEVEN);
    expect(rest.asked).toEqual(['/bcat/county_summary/count?name_co=100%']);
  });

  it('reads a query in the URL from an event with single values only', async () => {
    const both = get({ query: QUERY });
    const { body } = await api.invoke({ ...both, multiValueQueryStringParameters: null });

    expect(JSON.parse(body)).toEqual(SEVEN);
  });

  it('bears an event without headers', async () => {
    const { statusCode } = await api.invoke(event({ headers: null as never, body: '{}' }));

    expect(statusCode).toBe(400);
  });

  it('refuses a body that is no JSON, in JSON', async () => {
    const { statusCode, headers, body } = await api.invoke({ ...post(QUERY), body: '{"query"' });

    expect(statusCode).toBe(400);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'The body of the request is no JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  const unasked: readonly (readonly [string, APIGatewayProxyEvent])[] = [
    ['a GET without a header', { ...get({ query: QUERY }), headers: {} }],
    ['a POST of no type', { ...post(QUERY), headers: {} }],
    ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'].map(
      (type) =>
        [`a POST of ${type}`, { ...post(QUERY), headers: { 'content-type': type } }] as const,
    ),
  ];

  it.each(unasked)('refuses what a browser sends without asking first: %s', async (_, request) => {
    const { statusCode, body } = await api.invoke(request);

    expect(statusCode).toBe(400);
    expect(body).toContain('Cross-Site Request Forgery');
    expect(rest.asked).toEqual([]);
  });

  it('refuses several operations in one request', async () => {
    const batch = JSON.stringify([{ query: QUERY }, { query: QUERY }]);
    const { statusCode, body } = await api.invoke({ ...post(QUERY), body: batch });

    expect(statusCode).toBe(400);
    expect(body).toContain('batching disabled');
    expect(rest.asked).toEqual([]);
  });

  it("forwards the client's authorization", async () => {
    await api.invoke(post(QUERY, { headers: { AUTHORIZATION: 'Bearer one' } }));
    await api.invoke(post(QUERY));

    expect(rest.authorizations).toEqual(['Bearer one', undefined]);
  });

  it('shows a page to a browser', async () => {
    const browser = event({ httpMethod: 'GET', headers: { accept: 'text/html' } });

    expect((await api.invoke(browser)).headers).toMatchObject({
      'content-type': expect.stringContaining('text/html') as string,
    });
  });

  it('tells its schema, unless it is not explorable', async () => {
    const closed = new Api({ restApiUrl: rest.url, explorable: false });
    const introspection = '{ __schema { queryType { name } } }';
    const slip = '{ countySumary { totalCount } }';
    const page = event({ httpMethod: 'GET', headers: { accept: 'text/html' } });
    const [told, refused] = await Promise.all([
      api.query(introspection),
      closed.query(introspection),
    ]);

    expect(told.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(refused.data).toBeUndefined();
    expect((await closed.invoke(page)).statusCode).toBe(400);
    expect((await api.query(slip)).errors?.[0]?.message).toContain('Did you mean');
    expect((await closed.query(slip)).errors?.[0]?.message).not.toContain('Did you mean');
    await closed.stop();
  });

  it('keeps the path of the REST URL, which is the stage of a gateway', async () => {
    const staged = new Api({ restApiUrl: `${rest.url}/prod` });
    await staged.query(QUERY);
    await staged.stop();

    expect(rest.asked).toEqual(['/prod/bcat/county_summary/count']);
  });
});
