import type { Tokens } from '../src/sign-in.js';
import { ask, bearer, corePaths, datasets, graphql, tokens } from './api.js';

type Headers = Readonly<Record<string, string>>;

const requests: readonly (readonly [string, (headers: Headers) => Promise<Response>])[] = [
  ...corePaths.map(
    (path) => [`GET ${path}`, (headers: Headers) => ask(path, { headers })] as const,
  ),
  ...datasets
    .slice(0, 1)
    .map(({ path }) => [`GET ${path}`, (headers: Headers) => ask(path, { headers })] as const),
  ['GET /openapi.json', (headers) => ask('/openapi.json', { headers })],
  ['POST /graphql', (headers) => ask('/graphql', graphql('{ __typename }', headers))],
];

let good: Tokens;

beforeAll(async () => {
  good = await tokens();
});

/** The same token with another signature. */
function tampered(token: string): string {
  const at = token.lastIndexOf('.') + 10;
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
}

/** A token that says of itself that nobody signed it. */
function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return `${header}.${token.split('.')[1] ?? ''}.`;
}

describe.each(requests)('%s', (_, send) => {
  it.each<readonly [string, () => Headers]>([
    ['without a token', () => ({})],
    ['with an empty one', () => ({ Authorization: '' })],
    ['with one that is none', () => bearer('nonsense')],
    ['with one that was changed', () => bearer(tampered(good.idToken))],
    ['with one that nobody signed', () => bearer(unsigned(good.idToken))],
    ['with an access token', () => bearer(good.accessToken)],
  ])('is refused %s, readable for pages', async (__, headers) => {
    const response = await send(headers());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
    expect(response.headers.get('access-control-allow-origin')).not.toBeNull();
  });

  it('is answered with an ID token', async () => {
    const response = await send(bearer(good.idToken));
    expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([
      200,
      '',
    ]);
  });
});

describe('a preflight', () => {
  it.each(['/graphql', ...corePaths, ...datasets.slice(0, 1).map(({ path }) => path)])(
    'of %s passes without a token',
    async (path) => {
      const response = await ask(path, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://app.example.org',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization',
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-methods')).toContain('GET');
      expect(response.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(
        'authorization',
      );
    },
  );
});
