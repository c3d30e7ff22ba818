import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { fixtureDefinition, fixtureFunction, stopFixtures } from '../../tests/fixture-functions.js';
import type { ApiDefinition, RouteDefinition } from '../assembly/assembly.js';
import type { LambdaFunction } from '../lambda/function.js';
import { claimPort, freePort } from '../processes/port.js';
import type { Screen } from '../screen.js';
import type { Authorize } from './authorizer.js';
import { startGateway, type Gateway } from './gateway.js';

jest.setTimeout(30_000);

const lines: string[] = [];
const screen: Screen = {
  isTerminal: false,
  line: (text) => lines.push(text),
  faint: () => undefined,
  problem: (text) => lines.push(text),
};

function to(functionName: string): RouteDefinition {
  return {
    method: 'ANY',
    resource: `/${functionName}/{proxy+}`,
    integration: { type: 'lambda', function: functionName, timeoutMilliseconds: 1_500 },
  };
}

const HANDLERS = ['echo', 'fail', 'crash', 'hang', 'too_large', 'malformed'];

const api: ApiDefinition = {
  id: 'rest',
  stage: 'local',
  binaryMediaTypes: ['*/*'],
  routes: [
    ...HANDLERS.map(to),
    { ...to('echo'), resource: '/guarded', authorizer: { header: 'authorization', userPools: [] } },
    {
      method: 'OPTIONS',
      resource: '/echo/{proxy+}',
      integration: { type: 'mock', status: 204, headers: { 'access-control-allow-origin': '*' } },
    },
    {
      method: 'OPTIONS',
      resource: '/guarded',
      integration: {
        type: 'mock',
        status: 204,
        headers: { vary: 'Origin' },
        allowedOrigins: ['https://a.example', 'https://b.example'],
      },
    },
  ],
  gatewayResponses: [
    { type: 'DEFAULT_4XX', headers: { 'access-control-allow-origin': '*' } },
    { type: 'DEFAULT_5XX', headers: { 'access-control-allow-origin': '*' } },
    {
      type: 'UNAUTHORIZED',
      headers: { 'access-control-allow-origin': '*', 'www-authenticate': 'Bearer' },
    },
    {
      type: 'EXPIRED_TOKEN',
      status: 401,
      headers: {},
      body: '{"error":$context.error.messageString}',
    },
  ],
};

/** All paths lead to the one API, as far as the method is one of these. */
const behaviours = [{ pattern: '*', api: 'rest', methods: ['GET', 'HEAD', 'OPTIONS', 'POST'] }];

/** Lets those pass who say so. */
const authorize: Authorize = (_, header) => {
  if (header === 'late') return Promise.resolve({ outcome: 'expired' });
  return Promise.resolve(
    header === 'sesame'
      ? { outcome: 'allowed', claims: { sub: 'ali' } }
      : { outcome: 'unauthorized' },
  );
};

let gateway: Gateway;
let url: string;
const functions = new Map<string, LambdaFunction>();

beforeAll(async () => {
  for (const handler of HANDLERS) {
    const definition = fixtureDefinition('python', `functions.${handler}`, {
      timeoutSeconds: handler === 'hang' ? 5 : 1,
    });
    functions.set(handler, fixtureFunction(definition));
  }
  await functions.get('echo')?.prewarm();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  gateway = await startGateway({
    assembly: { apis: [api], behaviours },
    authorize,
    invoke: (name, event) => {
      const found = functions.get(name);
      if (!found) throw new Error(`no function ${name}`);
      return found.invoke(event);
    },
    port,
    screen,
  });
});

afterAll(async () => {
  await gateway.stop();
  await stopFixtures();
});

async function failureOf(path: string, init?: RequestInit): Promise<object> {
  const response = await fetch(url + path, init);
  return {
    status: response.status,
    type: response.headers.get('x-amzn-errortype'),
    cors: response.headers.get('access-control-allow-origin'),
    body: await response.json(),
  };
}

/** Sends bytes on a connection of their own and reads until it ends. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(request);
    });
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.once('error', reject).once('close', () => {
      resolve(answer);
    });
  });
}

const INTERNAL = {
  status: 502,
  type: 'InternalServerErrorException',
  cors: '*',
  body: { message: 'Internal server error' },
};

describe('the gateway', () => {
  it('hands an event to a function and its response to the client', async () => {
    const response = await fetch(`${url}/echo/a%20b?x=1&x=2`, {
      method: 'POST',
      body: 'text',
      headers: { 'If-None-Match': '"tag"' },
    });
    const { event } = (await response.json()) as { event: Record<string, unknown> };

    expect(response.status).toBe(200);
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(event).toMatchObject({
      resource: '/echo/{proxy+}',
      path: '/echo/a%20b',
      httpMethod: 'POST',
      pathParameters: { proxy: 'a b' },
      multiValueQueryStringParameters: { x: ['1', '2'] },
      headers: { 'If-None-Match': '"tag"' },
      body: Buffer.from('text').toString('base64'),
      isBase64Encoded: true,
    });
    expect(lines.join('\n')).toMatch(/POST \/echo\/a%20b\?x=1&x=2 200 [\d.]+ ms [\d.]+ kB echo/);
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${url}/echo/x`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response.text()).toBe('');
  });

  it('answers a preflight itself', async () => {
    const response = await fetch(`${url}/echo/x`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://app.example.org',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('does not know other routes', async () => {
    expect(await failureOf('/other')).toEqual({
      status: 403,
      type: 'MissingAuthenticationTokenException',
      cors: '*',
      body: { message: 'Missing Authentication Token' },
    });
  });

  it.each([
    ['https://b.example', 'https://b.example'],
    ['https://c.example', null],
  ])('tells a page of %s in a preflight that %s may read', async (Origin, allowed) => {
    const response = await fetch(`${url}/guarded`, { method: 'OPTIONS', headers: { Origin } });
    expect(response.status).toBe(204);
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  it('refuses what an authorizer does not let pass, as the template has it', async () => {
    expect(await failureOf('/guarded')).toMatchObject({
      status: 401,
      cors: '*',
      body: { message: 'Unauthorized' },
    });
    const { headers } = await fetch(`${url}/guarded`);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(await failureOf('/guarded', { headers: { Authorization: 'late' } })).toMatchObject({
      status: 401,
      cors: null,
      body: { error: 'The incoming token has expired' },
    });
  });

  it('tells a function who calls', async () => {
    const response = await fetch(`${url}/guarded`, { headers: { Authorization: 'sesame' } });
    const { event } = (await response.json()) as { event: Record<string, unknown> };
    expect(event).toMatchObject({ requestContext: { authorizer: { claims: { sub: 'ali' } } } });
  });

  it('does not pass on a method that the distribution does not allow', async () => {
    expect((await fetch(`${url}/echo/x`, { method: 'DELETE' })).status).toBe(403);
  });

  it('serves other routes from the next request on', async () => {
    const route = { ...to('echo'), resource: '/new' };
    gateway.serve({ apis: [{ ...api, routes: [...api.routes, route] }], behaviours });
    expect((await fetch(`${url}/new`)).status).toBe(200);
    gateway.serve({ apis: [api], behaviours });
    expect((await fetch(`${url}/new`)).status).toBe(403);
  });

  it.each(['/fail/x', '/crash/x', '/too_large/x', '/malformed/x'])(
    'answers %s with 502 and tells the reason to the log alone',
    async (path) => {
      expect(await failureOf(path)).toEqual(INTERNAL);
    },
  );

  it('logs why', () => {
    const log = lines.join('\n');
    expect(log).toContain("fail failed (unhandled): ValueError: the handler's own fault");
    expect(log).toContain('crash failed (crash): Runtime.ExitError');
    expect(log).toContain('malformed returned a malformed proxy response');
  });

  it('answers 504 when the integration takes too long', async () => {
    expect(await failureOf('/hang/x')).toMatchObject({
      status: 504,
      body: { message: 'Endpoint request timed out' },
    });
  });

  it.each([6_200_000, 10_500_000])('refuses a body of %d bytes', async (bytes) => {
    const init = { method: 'POST', body: 'x'.repeat(bytes) };
    expect(await failureOf('/echo/x', init)).toMatchObject({
      status: 413,
      body: { message: 'Request Too Long' },
    });
  });

  it.each([8_200, 20_000, 30_000, 300_000])(
    'refuses an address of %d bytes, as CloudFront does',
    async (bytes) => {
      const answer = await raw(`GET /echo/x?geom=${'x'.repeat(bytes)} HTTP/1.1\r\nHost: x\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
      expect(answer).toMatch(/\r\nConnection: close\r\n/i);
      expect(answer).toContain('Request entity too large');
      expect(lines.at(-1)).toContain(' 413 ');
    },
  );

  it('refuses headers beyond 20480 bytes, as CloudFront does', async () => {
    const header = `X-Long: ${'x'.repeat(21_000)}`;
    expect(await raw(`GET /echo/x HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 413 /,
    );
  });

  it('refuses what is no HTTP', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect((await fetch(`${url}/echo/x`)).status).toBe(200);
  });

  it('finishes what is under way when it stops', async () => {
    const port = await freePort();
    let release: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    let invoked: (() => void) | undefined;
    const reached = new Promise<void>((resolve) => {
      invoked = resolve;
    });
    const other = await startGateway({
      assembly: { apis: [api], behaviours },
      authorize,
      invoke: async () => {
        invoked?.();
        await waiting;
        return Buffer.from('{"statusCode":200,"body":"done"}');
      },
      port,
      screen,
    });
    const answer = new Promise<string>((resolve, reject) => {
      httpRequest(`http://127.0.0.1:${port}/echo/x`, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      })
        .on('error', reject)
        .end();
    });
    await reached;
    const stopping = other.stop();
    release?.();
    expect(await answer).toBe('done');
    await stopping;
  });

  it('says which port is taken, and what to do', async () => {
    const port = Number(new URL(url).port);
    await expect(claimPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
  });
});
