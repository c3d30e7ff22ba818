import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureDefinition, fixtureFunction, stopFixtures } from '../../tests/fixture-functions.js';
import { ask, Load, type Answer } from '../../e2e/load.js';
import type { LambdaFunction } from '../lambda/function.js';
import { freePort } from '../processes/port.js';
import { startGateway, type Gateway } from './gateway.js';

jest.setTimeout(30_000);

const TIME_LIMIT_SECONDS = 1;
/** How much longer than its limit a request may take on a busy machine, in milliseconds. */
const MARGIN = 5000;
const ECHO = { path: '/echo' };
const INTERNAL = '{"message":"Internal server error"}';

let folder: string;
let gateway: Gateway;
let url: string;
let load: Load;
const functions = new Map<string, LambdaFunction>();

function add(name: string, handler: string, initTimeoutMilliseconds?: number): void {
  const definition = fixtureDefinition('python', handler, {
    timeoutSeconds: TIME_LIMIT_SECONDS,
    environment: { INIT_FILE: join(folder, 'mended') },
  });
  functions.set(
    name,
    fixtureFunction(definition, initTimeoutMilliseconds ? { initTimeoutMilliseconds } : {}),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cori-faults-'));
  add('echo', 'functions.echo');
  add('init-when', 'init_when.handler');
  add('slow-init', 'slow_init.handler', 500);
  add('fail', 'functions.fail');
  add('crash', 'functions.crash');
  add('hang', 'functions.hang');
  add('too-large', 'functions.too_large');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  gateway = await startGateway({
    assembly: {
      apis: [
        {
          id: 'rest',
          stage: 'local',
          binaryMediaTypes: ['*/*'],
          routes: [...functions.keys()].map((name) => ({
            method: 'ANY',
            resource: `/${name}`,
            integration: { type: 'lambda', function: name, timeoutMilliseconds: 29_000 },
          })),
          gatewayResponses: [],
        },
      ],
      behaviours: [{ pattern: '*', api: 'rest', methods: ['GET'] }],
    },
    authorize: () => Promise.resolve({ outcome: 'unauthorized' }),
    invoke: (name, event) => functions.get(name)?.invoke(event) ?? Promise.reject(new Error(name)),
    port,
    screen: {
      isTerminal: false,
      line: () => undefined,
      faint: () => undefined,
      problem: () => undefined,
    },
  });
  load = new Load(url, [ECHO, { ...ECHO }]);
  await load.answered();
});

afterAll(async () => {
  await load.stop();
  await gateway.stop();
  await stopFixtures();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks a function three times at once, while others are asked too; these shall not notice. */
async function askThrice(name: string): Promise<readonly Answer[]> {
  let answers: readonly Answer[] = [];
  const others = await load.during(async () => {
    answers = await Promise.all([1, 2, 3].map(() => ask(url, { path: `/${name}` })));
  });
  expect([...new Set(others.map(({ status }) => status))]).toEqual([200]);
  return answers;
}

describe('under load, a function that', () => {
  it.each([
    ['cannot be initialised', 'init-when'],
    ['is not initialised in time', 'slow-init'],
    ['throws', 'fail'],
    ['ends its process', 'crash'],
    ['takes longer than its time', 'hang'],
    ['answers more than 6 MB', 'too-large'],
  ])('%s is 502, for itself alone and within its time', async (_, name) => {
    const answers = await askThrice(name);

    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      answers.map(() => [502, INTERNAL]),
    );
    // Three invocations share two workers.
    const limit = 2 * TIME_LIMIT_SECONDS * 1000 + MARGIN;
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(limit);
  });

  it('can be initialised again answers its next request', async () => {
    expect((await ask(url, { path: '/init-when' })).status).toBe(502);
    writeFileSync(join(folder, 'mended'), '');
    expect(await ask(url, { path: '/init-when' })).toMatchObject({ status: 200, body: 'ready' });
  });
});
