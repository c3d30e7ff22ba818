import { throwAwayDatabase } from '../../tests/throw-away-database.js';
import { withClient } from '../with-client.js';
import { workspaceCatalog } from '../workspace.js';
import { checkDatabase, type CheckReport } from './check-database.js';
import { reportText } from './report-text.js';

const catalog = workspaceCatalog();
const local = throwAwayDatabase();

/** What differs from the catalog, and the finding that has to name it. */
const DRIFTS: readonly (readonly [sql: string, finding: string])[] = [
  [
    'drop table bcat.bcat_county_ilecs_geo',
    'error table bcat.bcat_county_ilecs_geo: the table is missing',
  ],
  [
    'alter table bcat.bcat_county_summary drop column fiber_providers',
    'error column bcat.bcat_county_summary: the column fiber_providers is missing',
  ],
  [
    'alter table bcat.bcat_county_summary add column unknown_to_all integer',
    'information column bcat.bcat_county_summary: not in the catalog: unknown_to_all',
  ],
  [
    'alter table bcat.bcat_county_summary alter column total_households type text',
    'error type bcat.bcat_county_summary: the column total_households is text, where the catalog says integer',
  ],
  [
    'alter table bcat.bcat_broadband_unserved_blocks alter column geoid_co drop not null',
    'warning null bcat.bcat_broadband_unserved_blocks: the column geoid_co may be null, where the catalog says it never is',
  ],
  [
    `alter table bcat.bcat_broadband_unserved_blocks alter column geom
       type geometry(MultiPolygon, 4326) using st_transform(geom, 4326)`,
    'error srid bcat.bcat_broadband_unserved_blocks: the column geom has the SRID 4326, where the catalog says 4269',
  ],
  [
    `alter table bcat.bcat_fiber_cable_unserved_blocks alter column geom
       type geometry(Polygon, 4269) using st_geometryn(geom, 1)`,
    'error geometry bcat.bcat_fiber_cable_unserved_blocks: the column geom holds Polygon, where the catalog says MultiPolygon',
  ],
  [
    'alter table bcat.bcat_auction_904_ready_to_authorize drop column geom',
    'error column bcat.bcat_auction_904_ready_to_authorize: the geometry column geom is missing',
  ],
  [
    `do $$ begin execute (
       select format('alter table %s drop constraint %I', conrelid::regclass, conname)
       from pg_constraint where contype = 'p'
         and conrelid = 'bcat.bcat_auction_904_authorized'::regclass); end $$`,
    'error primary key bcat.bcat_auction_904_authorized: there is no primary key, where the catalog says geoid_bl',
  ],
  [
    'drop index bcat.bcat_auction_904_authorized_geoid_co_idx',
    'error index bcat.bcat_auction_904_authorized: there is no btree index on (geoid_co)',
  ],
  // An index of some rows only does not serve the others.
  [
    `drop index bcat.bcat_auction_904_authorized_geom_idx;
     create index on bcat.bcat_auction_904_authorized using gist (geom) where geoid_co < '2'`,
    'error index bcat.bcat_auction_904_authorized: there is no gist index on (geom)',
  ],
  [
    'truncate bcat.bcat_county_broadband_pending_rural_dev',
    'warning rows bcat.bcat_county_broadband_pending_rural_dev: the table is empty',
  ],
  [
    `update bcat.bcat_incumbent_electric_providers_geo
     set geom = st_geomfromtext('MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))', 4269)
     where ctid in (select ctid from bcat.bcat_incumbent_electric_providers_geo limit 2)`,
    'warning invalid geometry bcat.bcat_incumbent_electric_providers_geo: 2 of 3231 geometries are invalid',
  ],
  [
    'revoke select on bcat.bcat_auction_904_defaults_denials from read_only_access',
    'error access bcat.bcat_auction_904_defaults_denials: read_only_user has no SELECT on it',
  ],
  [
    'grant insert, update (tier) on bcat.bcat_auction_904_subsidy_awards to read_only_access',
    'error access bcat.bcat_auction_904_subsidy_awards: read_only_user has INSERT, UPDATE on it',
  ],
  [
    'create table bcat.secret (a integer); grant select (a) on bcat.secret to read_only_user',
    'error access bcat.secret: read_only_user has SELECT on it',
  ],
  [
    'create table public.open_to_all (a integer); grant select on public.open_to_all to public',
    'error access public.open_to_all: read_only_user has SELECT on it',
  ],
  // Nobody reaches it yet, but the right is given.
  [
    'create schema closed; create table closed.secret (); grant select on closed.secret to read_only_user',
    'error access closed.secret: read_only_user has SELECT on it',
  ],
  [
    'grant usage on sequence bcat.bcat_broadband_unserved_blocks_fid_seq to read_only_access',
    'error access bcat.bcat_broadband_unserved_blocks_fid_seq: read_only_user has USAGE on it',
  ],
  [
    'grant create on schema bcat to read_only_user',
    'error access schema bcat: read_only_user has CREATE on it',
  ],
  [
    'create schema decoy; grant usage on schema decoy to read_only_access',
    'error access schema decoy: read_only_user has USAGE on it',
  ],
  [
    'grant temporary on database cori to public',
    'error access database cori: read_only_user has TEMPORARY on it',
  ],
  ['alter role read_only_user createdb', 'error access read_only_user: has the attribute CREATEDB'],
  ['grant pg_monitor to read_only_user', 'error access read_only_user: is a member of pg_monitor'],
  [
    'alter default privileges in schema bcat grant select on tables to read_only_access',
    'error access read_only_access: gets SELECT on what cori_admin will make',
  ],
  [
    'alter role read_only_user set default_transaction_read_only = off',
    'error access read_only_user: has no setting default_transaction_read_only=on',
  ],
];

function lines({ findings }: CheckReport): readonly string[] {
  return findings.map(
    ({ severity, kind, subject, message }) => `${severity} ${kind} ${subject}: ${message}`,
  );
}

describe('the check', () => {
  it('finds nothing in a database of the catalog, for the login of the services', async () => {
    const report = await withClient(local.database.dsn, (client) =>
      checkDatabase(client, catalog, 60),
    );
    expect(lines(report)).toEqual([]);
    expect(report.tables).toContainEqual({
      dataset: 'county_summary',
      table: 'bcat.bcat_county_summary',
      rows: 3231,
      invalidGeometries: 0,
    });
    expect(reportText(report)).toMatch(/bcat\.bcat_county_summary +3,231 +0 +0\n/);
  });

  it('names each difference, and nothing else', async () => {
    await local.admin.query('set search_path = postgis, public');
    for (const [sql] of DRIFTS) await local.admin.query(sql);
    const report = await checkDatabase(local.admin, catalog, 60);
    expect([...lines(report)].sort()).toEqual(DRIFTS.map(([, finding]) => finding).sort());
    const shown = reportText(report);
    expect(shown).toContain(
      'error: bcat.bcat_auction_904_authorized: there is no btree index on (geoid_co)\n' +
        '  → create index if not exists "bcat_auction_904_authorized_geoid_co_idx" on',
    );
    expect(shown).toMatch(/\n\d+ errors, \d+ warnings, 1 of information$/);
  });

  it('goes on where it may not read or may not wait', async () => {
    await local.admin.query(`create role somebody login password 'sample'`);
    const url = new URL(local.database.dsn);
    url.username = 'somebody';
    url.password = 'sample';
    const report = await withClient(url.href, (client) => checkDatabase(client, catalog, 60));
    expect(lines(report)).toContain(
      'warning rows bcat.bcat_county_summary: the rows cannot be counted: this login may not read them',
    );
    const locked = await withClient(local.database.adminDsn ?? '', async (other) => {
      await other.query('begin; lock table bcat.bcat_county_summary in access exclusive mode');
      return checkDatabase(local.admin, catalog, 3);
    });
    expect(lines(locked).join('\n')).toMatch(
      /bcat_county_summary: .*that takes longer than --timeout allows/,
    );
  }, 60_000);

  it('names a role that is missing', async () => {
    await local.admin.query('alter role read_only_access rename to something_else');
    expect(lines(await checkDatabase(local.admin, catalog, 60))).toContain(
      'error access read_only_access: the role is missing',
    );
  });
});
