import { httpResponse } from './response.js';

function read(output: unknown, accept?: string, binary = ['*/*']): ReturnType<typeof httpResponse> {
  const text = typeof output === 'string' ? output : JSON.stringify(output);
  return httpResponse(Buffer.from(text), binary, accept);
}

describe('the response of a proxy integration', () => {
  it('passes status, headers and text on', () => {
    const response = read({ statusCode: 404, headers: { 'X-A': 1 }, body: 'é' });
    expect(response).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json', 'x-a': '1' },
      body: Buffer.from('é'),
    });
  });

  it('merges both maps of headers; the multi-value one counts', () => {
    const response = read({
      statusCode: 200,
      headers: { 'Content-Type': 'text/plain', Vary: 'Origin', Connection: 'close' },
      multiValueHeaders: { vary: ['Accept'], 'Set-Cookie': ['a=1', 'b=2'] },
    });
    expect(response?.headers).toEqual({
      'content-type': 'text/plain',
      vary: 'Accept',
      'set-cookie': ['a=1', 'b=2'],
    });
  });

  it('renames the headers that API Gateway keeps to itself', () => {
    const response = read({ statusCode: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
    expect(response?.headers).toHaveProperty('x-amzn-remapped-www-authenticate', 'Bearer');
  });

  it('decodes base64 where the first accepted media type is binary, else passes it as text', () => {
    const output = { statusCode: 200, body: 'AP8=', isBase64Encoded: true };
    expect(read(output)?.body).toEqual(Buffer.from([0, 255]));
    expect(read(output, 'text/html, */*')?.body).toEqual(Buffer.from([0, 255]));
    expect(read(output, 'text/html, image/png', ['image/png'])?.body.toString()).toBe('AP8=');
    expect(read(output, 'image/png', ['image/png'])?.body).toEqual(Buffer.from([0, 255]));
  });

  it.each([
    ['no JSON', 'Internal'],
    ['null', null],
    ['a list', []],
    ['text', '"text"'],
    ['no status', { body: 'x' }],
    ['a status out of range', { statusCode: 42 }],
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
    ['headers that are no map', { statusCode: 200, headers: ['a'] }],
    ['values that are no list', { statusCode: 200, multiValueHeaders: { a: 'b' } }],
  ])('is malformed with %s', (_, output) => {
    expect(read(output)).toBeUndefined();
  });
});
