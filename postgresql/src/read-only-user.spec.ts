import pg from 'pg';
import type { LocalDatabase } from './server/local-database.js';
import { startDatabase } from './server/start-database.js';
import { withClient } from './with-client.js';
import { workspaceCatalog } from './workspace.js';

const catalog = workspaceCatalog();
const tables = catalog.flatMap(({ datasets }) => datasets.map(({ table }) => table));

const READ_ONLY_TRANSACTION = '25006';
const INSUFFICIENT_PRIVILEGE = '42501';

/** What the login could try, in any transaction that it opens itself. */
const WRITES = [
  `insert into bcat.bcat_county_summary (geoid_co) values ('99999')`,
  `update bcat.bcat_county_summary set name_co = 'x'`,
  'delete from bcat.bcat_county_summary',
  `merge into bcat.bcat_county_summary t using (values ('13121')) s (id) on t.geoid_co = s.id
   when matched then delete`,
  'truncate bcat.bcat_county_summary',
  'select * from bcat.bcat_county_summary for update',
  'select * from bcat.bcat_county_summary for key share',
  'lock table bcat.bcat_county_summary in exclusive mode',
  `select nextval('bcat.bcat_broadband_unserved_blocks_fid_seq')`,
  `select setval('bcat.bcat_broadband_unserved_blocks_fid_seq', 1)`,
  'create table bcat.made (a integer)',
  'create table public.made (a integer)',
  'create table postgis.made (a integer)',
  'create temporary table made (a integer)',
  'select * into temporary made from bcat.bcat_county_summary',
  'create schema made',
  'create view public.made as select 1',
  'create function public.made() returns integer language sql as $$select 1$$',
  'create extension dblink',
  'create role made',
  'create database made',
  'alter table bcat.bcat_county_summary add column made integer',
  'alter table bcat.bcat_county_summary disable trigger all',
  'drop table bcat.bcat_county_summary',
  'create index made on bcat.bcat_county_summary (name_co)',
  `comment on table bcat.bcat_county_summary is 'made'`,
  'refresh materialized view public.made',
  'alter system set work_mem = 1000',
  'alter database cori set work_mem = 1000',
  'alter role read_only_access set work_mem = 1000',
  'alter role read_only_user superuser',
  'set role cori_admin',
  'set session authorization cori_admin',
  `copy bcat.bcat_county_summary (geoid_co) from program 'echo 1'`,
  `copy bcat.bcat_county_summary (geoid_co) from '/dev/null'`,
  `copy bcat.bcat_county_summary to '/tmp/made'`,
  `copy bcat.bcat_county_summary to program 'cat'`,
  'select lo_create(0)',
  'select lo_creat(-1)',
  `select lo_from_bytea(0, '\\x00')`,
  `select lo_import('/etc/hostname')`,
  `select pg_read_file('postgresql.conf')`,
  `select pg_ls_dir('.')`,
  'select pg_reload_conf()',
  `do $$ begin execute 'delete from bcat.bcat_county_summary'; end $$`,
];

let database: LocalDatabase;
let admin: pg.Client;
let reader: pg.Client;

async function errorOf(client: pg.Client, statement: string): Promise<unknown> {
  return client.query(statement).then(
    () => undefined,
    (error: unknown) => error,
  );
}

beforeAll(async () => {
  database = await startDatabase({ persistent: false });
  admin = new pg.Client({ connectionString: database.adminDsn });
  reader = new pg.Client({ connectionString: database.dsn });
  await Promise.all([admin.connect(), reader.connect()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([admin.end(), reader.end()]);
  await database.stop();
});

describe('read_only_user', () => {
  it.each(tables)('reads %s', async (table) => {
    const { rows } = await reader.query(`select 1 from ${table} limit 1`);
    expect(rows).toHaveLength(1);
  });

  it('transforms coordinates, which reads PostGIS’s coordinate systems', async () => {
    const { rows } = await reader.query(
      `select st_srid(st_transform(geom, 3857)) as srid, octet_length(st_asmvtgeom(
         st_transform(geom, 3857), st_tileenvelope(0, 0, 0))::bytea) > 0 as tile
       from bcat.bcat_county_summary limit 1`,
    );
    expect(rows).toEqual([{ srid: 3857, tile: true }]);
  });

  it.each(WRITES)('cannot write, in the transactions it gets: %s', async (statement) => {
    expect(await errorOf(reader, statement)).toBeInstanceOf(pg.DatabaseError);
  });

  it.each(WRITES)('cannot write, in read-write transactions: %s', async (statement) => {
    await reader.query('begin; set transaction read write');
    try {
      const error = await errorOf(reader, statement);
      expect(error).toBeInstanceOf(pg.DatabaseError);
      expect((error as pg.DatabaseError).code).not.toBe(READ_ONLY_TRANSACTION);
    } finally {
      await reader.query('rollback');
    }
  });

  it('cannot write after it has switched its default off', async () => {
    await reader.query('set default_transaction_read_only = off');
    try {
      for (const table of tables) {
        const error = await errorOf(reader, `delete from ${table}`);
        expect(error).toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
      }
    } finally {
      await reader.query('reset default_transaction_read_only');
    }
  });

  it('does not change its own password in the transactions it gets', async () => {
    const error = await errorOf(reader, `alter role read_only_user password 'made'`);
    expect(error).toMatchObject({ code: READ_ONLY_TRANSACTION });
  });

  it('gives nobody what it has', async () => {
    const acl = `select relacl::text from pg_class where oid = 'bcat.bcat_county_summary'::regclass`;
    const before = await admin.query(acl);
    await reader.query('begin; set transaction read write');
    await reader.query('grant select on bcat.bcat_county_summary to public');
    await reader.query('commit');
    expect((await admin.query(acl)).rows).toEqual(before.rows);
  });

  it('reads no relation outside the catalog', async () => {
    await admin.query(`
      create table if not exists bcat.decoy as select 1 as a;
      create table if not exists public.decoy as select 1 as a;
      create materialized view if not exists bcat.decoy_view as select 1 as a;
      create schema if not exists decoy;
      create table if not exists decoy.decoy as select 1 as a`);
    const { rows } = await admin.query<{ name: string; system: boolean }>(`
      select format('%I.%I', nspname, relname) as name,
        nspname in ('pg_catalog', 'information_schema') as system
      from pg_class join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p', 'v', 'm', 'f', 'S') and nspname !~ '^pg_(toast|temp)'`);
    expect(rows.map(({ name }) => name)).toContain('decoy.decoy');
    const readable: string[] = [];
    for (const { name } of rows.filter(({ system }) => !system)) {
      if ((await errorOf(reader, `select 1 from ${name} limit 1`)) === undefined) {
        readable.push(name);
      }
    }
    // ST_Transform reads this list of the world's coordinate systems with its caller's rights.
    expect(readable.sort()).toEqual([...tables, 'postgis.spatial_ref_sys'].sort());
  });

  it.each(['pg_authid', 'pg_shadow', 'pg_user_mapping', 'pg_largeobject', 'pg_statistic'])(
    'reads no secret of the system: %s',
    async (name) => {
      const error = await errorOf(reader, `select * from pg_catalog.${name}`);
      expect(error).toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
    },
  );

  it('has timeouts, a connection limit and one membership', async () => {
    const { rows } = await admin.query(`
      select rolconnlimit > 0 as limited, rolsuper or rolcreatedb or rolcreaterole as powerful,
        array(select roleid::regrole::text from pg_auth_members where member = r.oid) as parents
      from pg_roles r where rolname = 'read_only_user'`);
    expect(rows).toEqual([{ limited: true, powerful: false, parents: ['read_only_access'] }]);
    const settings = await reader.query(`
      select current_setting('default_transaction_read_only') as read_only,
        current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`);
    expect(settings.rows).toEqual([{ read_only: 'on', statement: '30s', idle: '30s' }]);
  });

  it('is stopped by a statement timeout', async () => {
    await reader.query(`set statement_timeout = '50ms'`);
    const error = await errorOf(reader, 'select pg_sleep(30)');
    await reader.query('reset statement_timeout');
    expect(error).toMatchObject({ code: '57014' });
  });

  it.each(['wrong', ''])('is refused with the password “%s”', async (password) => {
    const url = new URL(database.dsn);
    url.password = password;
    const error: unknown = await withClient(url.href, () => Promise.resolve()).catch(
      (fault: unknown) => fault,
    );
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toMatch(/password/);
  });
});

describe('read_only_access', () => {
  it('cannot log in', async () => {
    const url = new URL(database.dsn);
    url.username = 'read_only_access';
    await expect(withClient(url.href, () => Promise.resolve())).rejects.toThrow();
  });
});
