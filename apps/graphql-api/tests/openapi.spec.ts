import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Api, OPENAPI_FILE } from './api.js';
import { event } from './events.js';

const document = readFileSync(OPENAPI_FILE, 'utf8');
// The document needs no REST, so nothing has to listen there.
const api = new Api({ restApiUrl: 'http://127.0.0.1:9' });

afterAll(() => api.stop());

function ask(headers: Readonly<Record<string, string>> = {}, httpMethod = 'GET') {
  return api.invoke(event({ path: '/openapi.json', httpMethod, headers: { ...headers } }));
}

function etagOf({ headers }: Awaited<ReturnType<typeof ask>>): string {
  return String(headers?.['etag']);
}

describe('the OpenAPI document of all services', () => {
  it('is served as it stands in the bundle, for caches to keep', async () => {
    const { statusCode, headers, body } = await ask();
    expect(statusCode).toBe(200);
    expect(body).toBe(document);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      vary: 'Accept-Encoding',
    });
  });

  it('is compressed for a client that takes gzip, under an ETag of its own', async () => {
    const plain = await ask();
    const compressed = await ask({ 'Accept-Encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(compressed.body, 'base64')).toString()).toBe(document);
    expect(etagOf(compressed)).toMatch(/^"[^"]+"$/);
    expect(etagOf(compressed)).not.toBe(etagOf(plain));
  });

  it.each(['itself', 'a weak one', 'one of a list', 'any'])(
    'is not sent again to a client that has it: %s',
    async (kind) => {
      const etag = etagOf(await ask());
      const sent = { itself: etag, 'a weak one': `W/${etag}`, any: '*' }[kind] ?? `"x", ${etag}`;
      const { statusCode, headers, body } = await ask({ 'If-None-Match': sent });
      expect([statusCode, body, headers?.['etag']]).toEqual([304, '', etag]);
    },
  );

  it('is sent to a client that has another one', async () => {
    expect((await ask({ 'If-None-Match': '"another"' })).statusCode).toBe(200);
  });

  it('answers HEAD with the headers alone, and refuses to be written', async () => {
    expect(await ask({}, 'HEAD')).toMatchObject({ statusCode: 200, body: '' });
    const refused = await ask({}, 'DELETE');
    expect(refused).toMatchObject({ statusCode: 405, headers: { allow: 'GET, HEAD' } });
    expect(JSON.parse(refused.body)).toMatchObject({ code: 'method-not-allowed' });
  });
});
