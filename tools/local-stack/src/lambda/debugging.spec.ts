import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bodyOf,
  eventOf,
  fixtureDefinition,
  fixtureFunction,
  PYTHON,
  stopFixtures,
} from '../../tests/fixture-functions.js';
import { Debugging } from './debugging.js';
import { linkPythonRuntime } from './python-runtime.js';
import { runtimeLauncher } from './runtimes.js';

jest.setTimeout(30_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cori-debugging-'));
});

afterEach(async () => {
  await stopFixtures();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

describe('debugging', () => {
  it('gives each function a port and keeps it', () => {
    const debugging = new Debugging('/workspace');
    const [first, second] = ['a', 'b'].map((name) =>
      fixtureDefinition('python', 'functions.echo', { name }),
    );
    const node = fixtureDefinition('node', 'functions.echo');
    if (!first || !second) throw new Error('There are two definitions');
    expect([first, second, node, first].map((each) => debugging.portOf(each))).toEqual([
      5678, 5679, 9229, 5678,
    ]);
    expect(debugging.pythonSources(first)).toEqual([
      '/workspace/apps/a/src',
      '/workspace/libs/python-data-service/src',
    ]);
  });

  it.each(['python', 'node'] as const)(
    'lets a %s function answer while its debugger listens, and ends both',
    async (language) => {
      const port = await freePort();
      class OnePort extends Debugging {
        override portOf(): number {
          return port;
        }
      }
      linkPythonRuntime(PYTHON, join(folder, 'runtime'), ['debugpy']);
      const launcher = runtimeLauncher({
        python: PYTHON,
        pythonRuntime: join(folder, 'runtime'),
        debugging: new OnePort(folder),
      });
      const echo = fixtureFunction(fixtureDefinition(language, 'functions.echo'), { launcher });

      expect(bodyOf(await echo.invoke(eventOf({ a: 1 })))['event']).toEqual({ a: 1 });
      expect(await accepts(port)).toBe(true);
      await stopFixtures();
      expect(await accepts(port)).toBe(false);
    },
  );
});
