import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { DEFAULT_LIMITS } from '../src/limits/limits.js';
import { Api, type GraphqlBody } from './api.js';
import { post } from './events.js';
import { RestStandIn } from './rest-stand-in.js';

const QUERY =
  'query ($limit: Int) { countySummary(limit: $limit) { features { id properties { nameCo } } } }';
const GZIP = { 'accept-encoding': 'gzip, deflate, br' };

function collection(rows: number): object {
  const features = Array.from({ length: rows }, (_, at) => ({
    type: 'Feature',
    id: String(at).padStart(5, '0'),
    geometry: null,
    // Text that gzip cannot shrink much
    properties: { name_co: `Doña ${Math.sin(at + 1)}${Math.cos(at + 1)}`.repeat(20) },
  }));
  return { type: 'FeatureCollection', features, numberReturned: rows };
}

function bodyOf({ body, isBase64Encoded }: APIGatewayProxyResult): GraphqlBody {
  const text = isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString('utf8') : body;
  return JSON.parse(text) as GraphqlBody;
}

describe('answers', () => {
  let rest: RestStandIn;
  let api: Api;

  beforeAll(async () => {
    rest = await RestStandIn.start();
    api = new Api({ restApiUrl: rest.url });
  });
  beforeEach(() => {
    rest.answersBy((path) => ({
      body: collection(Number(new URLSearchParams(path.split('?')[1]).get('limit') ?? 500)),
    }));
  });
  afterAll(async () => {
    await api.stop();
    await rest.stop();
  });

  function ask(limit: number, headers: Record<string, string> = {}, of: Api = api) {
    return of.invoke(post(QUERY, { variables: { limit }, headers }));
  }

  it('come in gzip where the client takes it and they are large', async () => {
    const [plain, compressed] = await Promise.all([ask(100), ask(100, GZIP)]);

    expect(plain.isBase64Encoded ?? false).toBe(false);
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(compressed.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(bodyOf(compressed)).toEqual(bodyOf(plain));
    expect(compressed.body.length).toBeLessThan(plain.body.length);
  });

  it('that are small come as they are', async () => {
    expect((await ask(1, GZIP)).headers).not.toHaveProperty('content-encoding');
  });

  it('that Lambda cannot carry become an error that names a limit that fits', async () => {
    const { statusCode, headers, body } = await ask(9000);
    const [error] = bodyOf({ statusCode, headers, body }).errors ?? [];

    expect(statusCode).toBe(200);
    expect(error).toMatchObject({
      message: expect.stringContaining('“Accept-Encoding: gzip”') as string,
      extensions: {
        code: 'RESPONSE_TOO_LARGE',
        problem: { code: 'response-too-large', parameter: 'limit' },
        limit: { name: 'responseBytes', maximum: DEFAULT_LIMITS.responseBytes },
      },
    });
    const { fits } = error?.extensions['limit'] as { readonly fits: number };
    const fitting = await ask(fits);
    expect(fits).toBeGreaterThan(1000);
    expect(bodyOf(fitting).errors).toBeUndefined();
    expect(Buffer.byteLength(JSON.stringify(fitting))).toBeLessThan(DEFAULT_LIMITS.responseBytes);
  });

  it('that are too large only as text come in gzip', async () => {
    const answer = await ask(9000, GZIP);

    expect(bodyOf(answer).data?.['countySummary']).toMatchObject({ features: { length: 9000 } });
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(DEFAULT_LIMITS.responseBytes);
  });

  it('that are too large even in gzip become the error, and tell of fields', async () => {
    const limits = { ...DEFAULT_LIMITS, responseBytes: 20_000 };
    const small = new Api({ restApiUrl: rest.url, limits });
    const [error] = bodyOf(await ask(500, GZIP, small)).errors ?? [];
    const several = await small.query(
      '{ a: countySummary { features { id properties { nameCo } } } b: countySummary { features { id properties { nameCo } } } }',
    );
    await small.stop();

    expect(error?.extensions['code']).toBe('RESPONSE_TOO_LARGE');
    expect(error?.message).not.toContain('Accept-Encoding');
    expect(several.errors?.[0]?.message).toMatch(/Allowed: limit: \d+ for each field, or/);
    expect(several.data).toBeNull();
  });

  it('count what JSON adds to text of many quotation marks', async () => {
    const quotes = '"'.repeat(3_500_000);
    rest.answers({
      body: {
        type: 'FeatureCollection',
        numberReturned: 1,
        features: [{ type: 'Feature', id: '1', geometry: null, properties: { name_co: quotes } }],
      },
    });

    expect(bodyOf(await ask(1)).errors?.[0]?.extensions['code']).toBe('RESPONSE_TOO_LARGE');
  });
});
