import { join } from 'node:path';
import { runCommand } from '../server/run-command.js';
import type { LocalDatabase } from '../server/local-database.js';
import { startDatabase } from '../server/start-database.js';
import { withClient } from '../with-client.js';
import { projectRoot, workspaceCatalog } from '../workspace.js';

const LONG = 120_000;
const CLI = join(projectRoot, 'dist', 'cli.js');

let database: LocalDatabase;
let ownerDsn: string;

function dsnOf(user: string, password: string): string {
  const url = new URL(database.adminDsn ?? '');
  url.username = user;
  url.password = password;
  url.pathname = '/other';
  return url.href;
}

async function load(...options: readonly string[]): Promise<string> {
  return runCommand([process.execPath, CLI, 'load', ...options], {
    env: { ...process.env, DATABASE_URL: ownerDsn },
  });
}

/** Of every catalogued table, whatever the order of its rows. */
async function digests(dsn: string): Promise<readonly unknown[]> {
  const tables = workspaceCatalog().flatMap(({ datasets }) => datasets.map(({ table }) => table));
  return withClient(dsn, async (client) => {
    const parts = tables.map(
      (table) => `select '${table}' as name, count(*)::int as count,
        sum(hashtextextended(t::text, 0)) as digest from ${table} t`,
    );
    const { rows } = await client.query<Record<string, unknown>>(
      `${parts.join(' union all ')} order by name`,
    );
    return rows;
  });
}

beforeAll(async () => {
  database = await startDatabase({ persistent: false });
  // As on RDS, the administrator owns the database but is no superuser.
  await withClient(database.adminDsn ?? '', async (client) => {
    await client.query(`create role owner_like login createrole createdb password 'sample-owner'`);
    await client.query('grant read_only_access, read_only_user to owner_like with admin option');
    await client.query('create database other owner owner_like');
  });
  await withClient(dsnOf('cori_admin', new URL(database.adminDsn ?? '').password), (client) =>
    client.query(`
      create schema postgis authorization owner_like;
      create extension postgis schema postgis`),
  );
  ownerDsn = dsnOf('owner_like', 'sample-owner');
}, LONG);

afterAll(async () => database.stop());

describe('load', () => {
  it(
    'applies schema and roles as an administrator who is no superuser, again and again',
    async () => {
      await load();
      await load('--sample');
      await load('--sample', '--replace');
      await load();
      const reader = dsnOf('read_only_user', new URL(database.dsn).password);
      const { rows } = await withClient(reader, (client) =>
        client.query(`select count(st_transform(geom, 4326))::int as count
          from bcat.bcat_county_summary`),
      );
      expect(rows).toEqual([{ count: 3231 }]);
    },
    LONG,
  );

  it('does not replace rows unless it is told to', async () => {
    await expect(load('--sample')).rejects.toThrow(/has rows already.*--replace/);
  });

  it('makes the same rows every time: those of the prepared database', async () => {
    expect(await digests(ownerDsn)).toEqual(await digests(database.adminDsn ?? ''));
  });

  it('says what DATABASE_URL has to be when it is missing', async () => {
    const { DATABASE_URL: _, ...env } = process.env;
    await expect(runCommand([process.execPath, CLI, 'load'], { env })).rejects.toThrow(
      /DATABASE_URL is not set/,
    );
  });
});
