import { request as httpRequest } from 'node:http';
import { fixtureDefinition, fixtureFunction, stopFixtures } from '../../tests/fixture-functions.js';
import type { ApiDefinition, RouteDefinition } from '../assembly/assembly.js';
import { preflight } from '../assembly/preflight.js';
import type { LambdaFunction } from '../lambda/function.js';
import { claimPort, freePort } from '../processes/port.js';
import type { Screen } from '../screen.js';
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
    integration: { type: 'lambda', function: functionName },
  };
}

const HANDLERS = ['echo', 'fail', 'crash', 'hang', 'too_large', 'malformed'];

const api: ApiDefinition = {
  id: 'rest',
  stage: 'local',
  binaryMediaTypes: ['*/*'],
  integrationTimeoutMilliseconds: 1_500,
  routes: [
    ...HANDLERS.map(to),
    { ...to('echo'), resource: '/guarded', authorizer: 'pool' },
    preflight('/echo/{proxy+}', ['GET']),
  ],
  gatewayResponseHeaders: { 'access-control-allow-origin': '*' },
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
    assembly: { apis: [api], behaviours: [{ pattern: '*', api: 'rest' }] },
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
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'Content-Type,Authorization,*',
      'access-control-allow-methods': 'GET',
    });
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

  it('refuses what an authorizer does not let pass', async () => {
    expect(await failureOf('/guarded')).toMatchObject({
      status: 401,
      body: { message: 'Unauthorized' },
    });
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

  it('refuses an address beyond 8192 bytes, as CloudFront does', async () => {
    const response = await fetch(`${url}/echo/x?geom=${'x'.repeat(8_200)}`);
    expect(response.status).toBe(413);
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
      assembly: { apis: [api], behaviours: [{ pattern: '*', api: 'rest' }] },
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
