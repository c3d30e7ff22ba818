import { rolesSql } from '@cori/dataset-catalog';
import { throwAwayDatabase } from '../tests/throw-away-database.js';
import { workspaceCatalog } from './workspace.js';

const catalog = workspaceCatalog();

const local = throwAwayDatabase();

describe('roles.sql', () => {
  const SNAPSHOT = `
    select json_build_object(
      'roles', (select json_agg(to_jsonb(r) order by rolname) from pg_roles r
                where rolname !~ '^pg_'),
      'members', (select json_agg(array[roleid::regrole::text, member::regrole::text]
                  order by roleid, member) from pg_auth_members),
      'settings', (select json_agg(setconfig order by setrole, setdatabase)
                   from pg_db_role_setting),
      'relations', (select json_agg(array[oid::regclass::text, relacl::text] order by oid)
                    from pg_class),
      'schemas', (select json_agg(array[nspname::text, nspacl::text] order by oid)
                  from pg_namespace where nspname !~ '^pg_(toast_)?temp'),
      'routines', (select json_agg(array[oid::text, proacl::text] order by oid) from pg_proc),
      'databases', (select json_agg(array[datname::text, datacl::text] order by oid)
                    from pg_database),
      'defaults', (select json_agg(to_jsonb(d) order by oid) from pg_default_acl d)
    )::text as snapshot`;

  async function snapshot(): Promise<string> {
    const { rows } = await local.admin.query<{ snapshot: string }>(SNAPSHOT);
    return rows[0]?.snapshot ?? '';
  }

  it('changes nothing when it is applied again', async () => {
    const before = await snapshot();
    await local.admin.query(rolesSql(catalog));
    expect(await snapshot()).toBe(before);
  });

  it('takes back what the catalog does not need', async () => {
    const before = await snapshot();
    await local.admin.query(`
      create table if not exists bcat.decoy as select 1 as a;
      create schema if not exists decoy;
      create table if not exists decoy.decoy as select 1 as a`);
    const withDecoys = await snapshot();
    await local.admin.query(`
      grant select on bcat.decoy to read_only_access;
      grant select (a) on decoy.decoy to read_only_user;
      grant usage on schema decoy to read_only_user;
      grant insert, update on bcat.bcat_county_summary to read_only_access;
      grant usage on sequence bcat.bcat_broadband_unserved_blocks_fid_seq to read_only_access;
      grant pg_read_all_data to read_only_user;
      alter default privileges in schema bcat grant select on tables to read_only_access;
      alter role read_only_user createdb;
      alter role read_only_user set default_transaction_read_only = off`);
    expect(await snapshot()).not.toBe(withDecoys);
    await local.admin.query(rolesSql(catalog));
    await local.admin.query('drop schema decoy cascade; drop table bcat.decoy');
    await local.admin.query(
      'drop materialized view if exists bcat.decoy_view; drop table if exists public.decoy',
    );
    const left = JSON.parse(await snapshot()) as Record<string, unknown>;
    const first = JSON.parse(before) as Record<string, unknown>;
    for (const part of ['roles', 'members', 'settings', 'databases', 'defaults', 'routines']) {
      expect(left[part]).toEqual(first[part]);
    }
    const tables = catalog.flatMap(({ datasets }) => datasets.map(({ table }) => table));
    const schemas = [...new Set(tables.map((table) => table.split('.')[0])), 'postgis'];
    const { rows } = await local.admin.query(
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee in ('read_only_access', 'read_only_user')
         and (privilege_type <> 'SELECT' or table_schema <> all($1))`,
      [schemas],
    );
    expect(rows).toEqual([]);
  });

  it('warns of what PUBLIC may read', async () => {
    const warnings: string[] = [];
    local.admin.on('notice', ({ message }) => warnings.push(message ?? ''));
    await local.admin.query(
      'create table bcat.leak (a integer); grant select on bcat.leak to public',
    );
    await local.admin.query(rolesSql(catalog));
    await local.admin.query('drop table bcat.leak');
    expect(warnings.join()).toMatch(/read_only_user can also read bcat\.leak/);
  });

  it('holds no password', () => {
    expect(rolesSql(catalog)).not.toMatch(/password\s+'/i);
  });
});
