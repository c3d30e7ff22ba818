import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../with-client.js';
import { copyCluster } from './cluster.js';
import { makeDirectories, type Directories } from './directories.js';
import type { LocalDatabase } from './local-database.js';
import { startDatabase } from './start-database.js';
import { serverUser } from './server-user.js';
import { useTemplate } from './template.js';
import { startThrowAway } from './throw-away.js';

const LONG = 120_000;
const silent = (): void => undefined;

let directories: Directories;

async function countCounties({ dsn }: LocalDatabase): Promise<number | undefined> {
  return withClient(dsn, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from bcat.bcat_county_summary',
    );
    return rows[0]?.count;
  });
}

beforeAll(async () => {
  directories = makeDirectories(await serverUser(), silent);
});

describe('a throw-away database', () => {
  it(
    'holds the sample data and is gone after its stop',
    async () => {
      const database = await startDatabase({ persistent: false });
      expect(await countCounties(database)).toBe(3231);
      expect(new URL(database.dsn).hostname).toBe('127.0.0.1');
      await database.stop();
      await expect(countCounties(database)).rejects.toThrow();
      const own = readdirSync(directories.throwAway).filter((name) =>
        name.startsWith(`${process.pid}-`),
      );
      expect(own).toEqual([]);
    },
    LONG,
  );

  it(
    'does not disturb another',
    async () => {
      const [one, other] = await Promise.all([
        startDatabase({ persistent: false }),
        startDatabase({ persistent: false }),
      ]);
      try {
        await withClient(one.adminDsn ?? '', (client) =>
          client.query('truncate bcat.bcat_county_summary'),
        );
        expect(one.dsn).not.toBe(other.dsn);
        expect(await countCounties(other)).toBe(3231);
      } finally {
        await Promise.all([one.stop(), other.stop()]);
      }
    },
    LONG,
  );

  it(
    'is swept away when its owner was killed',
    async () => {
      const child = spawn(process.execPath, ['-e', '']);
      await once(child, 'close');
      const left = join(directories.throwAway, `${child.pid}-left`);
      await useTemplate(directories, silent, ({ folder }) => copyCluster(folder, left));
      const database = await startThrowAway(directories, silent);
      await database.stop();
      expect(existsSync(left)).toBe(false);
    },
    LONG,
  );
});

describe('DATABASE_URL', () => {
  it('is used as it is', async () => {
    process.env['DATABASE_URL'] = 'postgresql://somebody@127.0.0.1:1/somewhere';
    try {
      expect(await startDatabase({ persistent: true })).toMatchObject({
        dsn: 'postgresql://somebody@127.0.0.1:1/somewhere',
        engine: 'DATABASE_URL',
      });
    } finally {
      delete process.env['DATABASE_URL'];
    }
  });
});
