import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger, readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { parseDataset } from '@cori/dataset-catalog';
import { startDatabase, type LocalDatabase } from '@cori/postgresql';
import { withClient } from '@cori/postgresql/tooling';
import type { DatasetDraft } from './dataset-draft.js';
import { datasetGenerator } from './generator.js';

const ROOT = join(__dirname, '..', '..', '..', '..');
const DATASETS = 'apps/python-bcat/src/python_bcat/datasets';

let database: LocalDatabase;
let tree: Tree;
let warnings: string;

async function sql(text: string): Promise<void> {
  await withClient(database.adminDsn ?? '', async (client) => {
    await client.query('set search_path = postgis, public');
    await client.query(text);
  });
}

async function generate(name: string, table: string): Promise<DatasetDraft> {
  const path = `${DATASETS}/${name}.json`;
  await datasetGenerator(tree, { name, service: 'bcat', table });
  expect(parseDataset(tree.read(path, 'utf8') ?? '', path)).toHaveProperty('name', name);
  return readJson<DatasetDraft>(tree, path);
}

// The first one on a machine fetches PostgreSQL.
beforeAll(async () => {
  database = await startDatabase({ persistent: false });
  process.env['DATABASE_URL'] = database.adminDsn;
  await sql(`
    create schema acs;
    create table acs.acs_5_yr_county (
      geoid_co varchar(5) primary key, state_abbr text, year integer not null,
      total_households integer, median_income numeric, updated timestamptz, notes jsonb,
      "Odd Name" text, "limit" integer, geom geometry(MultiPolygon, 4269));
    create index on acs.acs_5_yr_county (year);
    create index on acs.acs_5_yr_county ("limit");
    comment on table acs.acs_5_yr_county is
      'American Community Survey. Five-year estimates, one row a county.';
    comment on column acs.acs_5_yr_county.total_households is 'Households. Unit: households.';
    insert into acs.acs_5_yr_county (geoid_co, year) values ('01001', 2020), ('13121', 2020);
    create table acs.tract (
      fid integer generated always as identity primary key, geoid_tr text unique not null,
      geom geometry(PointZ, 4326));
    create index on acs.tract using gist (geom);
    create table acs.no_key (a integer, b integer, shape geometry);
    create table acs.two_keys (a integer, b text, primary key (a, b));
    create table acs.fid_is_no_key (fid integer, b text);
    create table acs.only_geometry (id uuid primary key, geom geometry(Point, 4326));
    create view acs.view as select 1 as a`);
}, 300_000);

afterAll(async () => {
  delete process.env['DATABASE_URL'];
  await database.stop();
});

beforeEach(() => {
  warnings = '';
  jest.spyOn(logger, 'info').mockImplementation(() => undefined);
  jest.spyOn(logger, 'warn').mockImplementation((text: string) => {
    warnings += `${text}\n`;
  });
  tree = createTreeWithEmptyWorkspace();
  for (const path of ['config/src/services.ts', `${DATASETS}/county_summary.json`]) {
    tree.write(path, readFileSync(join(ROOT, path), 'utf8'));
  }
});

describe('nx generate dataset --table', () => {
  it('describes the table: types, comments, key, geometry, codes and filters', async () => {
    const draft = await generate('acs_5_yr_county', 'acs.acs_5_yr_county');
    expect(draft).toMatchObject({
      title: 'American Community Survey',
      description: 'Five-year estimates, one row a county.',
      table: 'acs.acs_5_yr_county',
      id: 'geoid_co',
      sort: ['geoid_co'],
      geometry: { column: 'geom', srid: 4269, type: 'MultiPolygon' },
      rows: { values: 'sample' },
    });
    expect(draft.columns).toEqual([
      {
        name: 'geoid_co',
        type: 'text',
        description: 'Geoid co, as in the table acs.acs_5_yr_county.',
        pattern: '^[0-9]{5}$',
        filterable: true,
        nullable: false,
      },
      expect.objectContaining({ name: 'state_abbr', type: 'text', filterable: true }),
      expect.objectContaining({ name: 'year', filterable: true, nullable: false }),
      {
        name: 'total_households',
        type: 'integer',
        unit: 'households',
        description: 'Households.',
      },
      expect.objectContaining({ name: 'median_income', type: 'number' }),
      expect.objectContaining({ name: 'updated', type: 'timestamp' }),
      // An indexed column whose name is a parameter of its own is no filter.
      { name: 'limit', type: 'integer', description: expect.any(String) as string },
    ]);
    expect(tree.exists('postgresql/sample-data')).toBe(false);
  });

  it('warns of filters and geometries without an index, with the SQL, and of what it leaves out', async () => {
    await generate('acs_5_yr_county', 'acs.acs_5_yr_county');
    expect(warnings).toContain(
      'The filter state_abbr has no index: it reads the whole table. Add one:\n' +
        '  create index if not exists "acs_5_yr_county_state_abbr_idx"\n' +
        '    on "acs"."acs_5_yr_county" using btree ("state_abbr");',
    );
    expect(warnings).toContain('The geometry geom has no GiST index');
    expect(warnings).toContain('using gist ("geom");');
    expect(warnings).toContain('The column notes (jsonb) is left out');
    expect(warnings).toContain('The column Odd Name (text) is left out');
    expect(warnings).not.toContain('The filter year');
    expect(warnings).not.toContain('The filter geoid_co');
  });

  it('is silent where the table has what the dataset needs; the SQL of the warnings gives it', async () => {
    await generate('acs_5_yr_county', 'acs.acs_5_yr_county');
    const statements = warnings.match(/create index[^;]*;/g) ?? [];
    expect(statements).toHaveLength(2);
    await sql(statements.join('\n'));
    warnings = '';
    tree.delete(`${DATASETS}/acs_5_yr_county.json`);
    await generate('acs_5_yr_county', 'acs.acs_5_yr_county');
    expect(warnings).toContain('The column notes');
    expect(warnings).not.toContain('index');
  });

  it('takes a number that only counts the rows as id and not as property', async () => {
    const draft = await generate('tract', 'acs.tract');
    expect(draft.id).toBe('fid');
    expect(draft.columns[0]).toMatchObject({ name: 'fid', nullable: false, property: false });
    expect(draft.columns[1]).toMatchObject({ name: 'geoid_tr', filterable: true });
    expect(draft.geometry?.type).toBe('Point');
    expect(warnings.trim()).toBe('The geometry geom has Z values, which answers carry too.');
  });

  it.each([
    ['no_key', /identity primary key;/],
    ['two_keys', /identity unique;/],
  ])('proposes a key where there is none of one column: %s', async (table, proposal) => {
    const draft = await generate(table, `acs.${table}`);
    expect(draft.id).toBe('fid');
    expect(warnings).toMatch(proposal);
  });

  it('assumes an SRID where there is none, and says so', async () => {
    const draft = await generate('no_key', 'acs.no_key');
    expect(draft.geometry).toEqual({ column: 'shape', srid: 4326, type: 'Geometry' });
    expect(warnings).toContain('has no SRID: 4326 is assumed');
  });

  it.each([
    ['acs.nothing', /The database has no table acs\.nothing\. It has: acs\.acs_5_yr_county, /],
    ['acs.view', /is a view/],
    ['acs.fid_is_no_key', /no key of one column/],
    ['acs.only_geometry', /no column that can be a property/],
    ['bcat.bcat_county_summary', /described by the dataset bcat\/county_summary already/],
  ])('refuses %s', async (table, reason) => {
    await expect(datasetGenerator(tree, { name: 'new', service: 'bcat', table })).rejects.toThrow(
      reason,
    );
    expect(tree.exists(`${DATASETS}/new.json`)).toBe(false);
  });

  it('says why a database cannot be read, without its password', async () => {
    const url = new URL(database.adminDsn ?? '');
    url.port = '1';
    process.env['DATABASE_URL'] = url.href;
    try {
      const failure = await datasetGenerator(tree, {
        name: 'new',
        service: 'bcat',
        table: 'acs.tract',
      }).catch(String);
      expect(failure).toMatch(/The table acs\.tract cannot be read: .*ECONNREFUSED/);
      expect(failure).not.toContain(url.password);
    } finally {
      process.env['DATABASE_URL'] = database.adminDsn;
    }
  });
});
