import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../workspace.js';
import { withClient } from '../with-client.js';
import { serverEnvironment } from './binaries.js';
import { dataFolder } from './cluster.js';
import { makeDirectories, type Directories } from './directories.js';
import type { LocalDatabase } from './local-database.js';
import { runningPersistent, startPersistent } from './persistent.js';
import { isReady, runningPostmaster, waitUntil } from './postmaster.js';
import { serverUser } from './server-user.js';
import { useTemplate } from './template.js';

const LONG = 120_000;

let work: string;
let directories: Directories;
let messages: string[];
const progress = (message: string): void => void messages.push(message);

/** The workspace's template, with clusters of the test's own. */
function ownDirectories(name: string): Directories {
  return { ...directories, persistent: join(work, name) };
}

async function mark(database: LocalDatabase, value: string): Promise<void> {
  await withClient(database.adminDsn ?? '', async (client) => {
    await client.query('create table if not exists public.mark (value text)');
    await client.query('insert into public.mark values ($1)', [value]);
  });
}

async function marks(database: LocalDatabase): Promise<readonly string[]> {
  return withClient(database.adminDsn ?? '', async (client) => {
    const { rows } = await client.query<{ value: string }>('select value from public.mark');
    return rows.map(({ value }) => value);
  });
}

async function countCounties(database: LocalDatabase): Promise<number | undefined> {
  return withClient(database.dsn, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from bcat.bcat_county_summary',
    );
    return rows[0]?.count;
  });
}

beforeAll(async () => {
  messages = [];
  directories = makeDirectories(await serverUser(), progress);
  work = mkdtempSync(join(tmpdir(), 'cori-postgresql-test-'));
  chmodSync(work, 0o755);
});

beforeEach(() => {
  messages = [];
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('the persistent database', () => {
  it(
    'keeps its data between starts',
    async () => {
      const own = ownDirectories('kept');
      const first = await startPersistent(own, progress);
      await mark(first, 'kept');
      await first.stop();
      const second = await startPersistent(own, progress);
      expect(await marks(second)).toEqual(['kept']);
      expect(await countCounties(second)).toBe(3231);
      await second.stop();
      expect(messages).toEqual([]);
    },
    LONG,
  );

  it(
    'keeps its data when the server is killed',
    async () => {
      const own = ownDirectories('killed');
      const first = await startPersistent(own, progress);
      await mark(first, 'kept');
      process.kill((await runningPostmaster(dataFolder(own.persistent))) ?? 0, 'SIGKILL');
      await first.stop();
      const second = await startPersistent(own, progress);
      expect(await marks(second)).toEqual(['kept']);
      await second.stop();
    },
    LONG,
  );

  it(
    'keeps its data when the process that started it is killed',
    async () => {
      const own = ownDirectories('orphaned');
      const script = `
      import { startPersistent } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'dist/server/persistent.js')).href)};
      await startPersistent(${JSON.stringify(own)}, () => undefined);
      console.log('ready');
      setInterval(() => undefined, 1000);`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const pid = await runningPostmaster(dataFolder(own.persistent));
      expect(pid).toBeDefined();
      child.kill('SIGKILL');
      await once(child, 'close');
      const second = await startPersistent(own, progress);
      expect(await countCounties(second)).toBe(3231);
      expect(await runningPostmaster(dataFolder(own.persistent))).not.toBe(pid);
      await second.stop();
    },
    LONG,
  );

  it(
    'stops a server that was left running',
    async () => {
      const own = ownDirectories('left');
      const { binaries } = await useTemplate(own, progress, (template) =>
        Promise.resolve(template),
      );
      const first = await startPersistent(own, progress);
      await mark(first, 'kept');
      await first.stop();
      const data = dataFolder(own.persistent);
      const [program = '', ...args] = [
        ...(await serverUser()).prefix,
        join(binaries.bin, 'postgres'),
        ...['-D', data],
        ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
        ...[
          '-c',
          `port=${new URL(first.dsn).port}`,
          '-c',
          'max_wal_senders=0',
          '-c',
          'wal_level=minimal',
        ],
      ];
      const left = spawn(program, args, {
        cwd: own.persistent,
        env: serverEnvironment(binaries),
        stdio: 'ignore',
      });
      const end = once(left, 'close');
      expect(await waitUntil(() => isReady(data), LONG)).toBe(true);
      const second = await startPersistent(own, progress);
      await end;
      expect(messages).toEqual(['A server that a killed process had left running was stopped']);
      expect(await marks(second)).toEqual(['kept']);
      await second.stop();
    },
    LONG,
  );

  it(
    'runs beside the one of another workspace',
    async () => {
      const [one, other] = await Promise.all([
        startPersistent(ownDirectories('one'), progress),
        startPersistent(ownDirectories('other'), progress),
      ]);
      await mark(one, 'one');
      await expect(marks(other)).rejects.toThrow(/does not exist/);
      await Promise.all([one.stop(), other.stop()]);
    },
    LONG,
  );

  it(
    'is joined where it runs, and is started as it is on request',
    async () => {
      const own = ownDirectories('joined');
      expect(runningPersistent(own)).toBeUndefined();
      const first = await startPersistent(own, progress);
      await mark(first, 'kept');
      const joined = runningPersistent(own);
      expect(joined && (await marks(joined))).toEqual(['kept']);
      await joined?.stop();
      expect(await marks(first)).toEqual(['kept']);
      await first.stop();
      expect(runningPersistent(own)).toBeUndefined();

      writeFileSync(join(own.persistent, 'key'), 'of an older catalog');
      const second = await startPersistent(own, progress, 'keep');
      expect(await marks(second)).toEqual(['kept']);
      await second.stop();
      const third = await startPersistent(own, progress);
      await expect(marks(third)).rejects.toThrow(/does not exist/);
      await third.stop();
    },
    LONG,
  );

  it(
    'is not started twice',
    async () => {
      const own = ownDirectories('twice');
      const first = await startPersistent(own, progress);
      await expect(startPersistent(own, progress)).rejects.toThrow(/in use by another process/);
      await first.stop();
      const second = await startPersistent(own, progress);
      await second.stop();
    },
    LONG,
  );

  it(
    'is made anew, and says so, when the sample data have changed',
    async () => {
      const own = ownDirectories('changed');
      const first = await startPersistent(own, progress);
      await mark(first, 'old');
      await first.stop();
      writeFileSync(join(own.persistent, 'key'), 'of an older schema');
      const second = await startPersistent(own, progress);
      expect(messages).toEqual([expect.stringMatching(/made anew/)]);
      await expect(marks(second)).rejects.toThrow(/does not exist/);
      expect(await countCounties(second)).toBe(3231);
      await second.stop();
    },
    LONG,
  );

  it('keeps its passwords to its owner', () => {
    const own = ownDirectories('kept');
    expect(statSync(join(own.persistent, 'credentials.json')).mode & 0o077).toBe(0);
  });
});
