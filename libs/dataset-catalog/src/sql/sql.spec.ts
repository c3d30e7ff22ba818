import type { Catalog, Column, Dataset } from '../dataset.js';
import { indexName } from './indexes.js';
import { rolesSql } from './roles-sql.js';
import { schemaSql } from './schema-sql.js';

function column(name: string, changes: Partial<Column> = {}): Column {
  return {
    name,
    source: name,
    type: 'text',
    array: false,
    description: `The ${name}.`,
    filterable: false,
    nullable: true,
    property: true,
    ...changes,
  };
}

function dataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    name: 'things',
    title: 'Things',
    description: 'One row a thing.',
    table: 'made.things',
    id: 'code',
    columns: [column('code', { nullable: false }), column('kind', { filterable: true })],
    limit: { default: 500, maximum: 10_000 },
    sort: ['code'],
    cache: { maxAge: 3600 },
    source: { name: 'Nobody', licence: 'CC0' },
    rows: { values: 'sample' },
    graphql: { deprecatedFields: [] },
    ...changes,
  };
}

function catalogOf(...datasets: readonly Dataset[]): Catalog {
  return [{ name: 'made', corePath: '/made', datasets }];
}

describe('schemaSql', () => {
  it('gives each type of column its SQL type', () => {
    const sql = schemaSql(
      catalogOf(
        dataset({
          columns: [
            column('code', { type: 'bigint', nullable: false }),
            column('words', { array: true }),
            column('count', { type: 'integer' }),
            column('share', { type: 'number' }),
            column('flag', { type: 'boolean' }),
            column('day', { type: 'date' }),
            column('moment', { type: 'timestamp' }),
          ],
        }),
      ),
    );
    for (const definition of [
      '"code" bigint not null,',
      '"words" text[],',
      '"count" integer,',
      '"share" double precision,',
      '"flag" boolean,',
      '"day" date,',
      '"moment" timestamp with time zone;',
    ]) {
      expect(sql).toContain(`add column if not exists ${definition}`);
    }
  });

  it('numbers the rows where the id is no property', () => {
    const sql = schemaSql(
      catalogOf(
        dataset({
          id: 'fid',
          sort: ['kind'],
          columns: [
            column('fid', { type: 'integer', nullable: false, property: false }),
            column('kind', { filterable: true }),
          ],
        }),
      ),
    );
    expect(sql).toContain('"fid" integer generated always as identity');
    expect(sql).toContain('add primary key ("fid")');
  });

  it('has one index that serves both a filter and the order', () => {
    const sql = schemaSql(
      catalogOf(
        dataset({
          sort: ['kind'],
          geometry: { column: 'shape', srid: 4326, type: 'Point', precision: 6 },
        }),
      ),
    );
    const indexes = [...sql.matchAll(/using (\w+ \([^)]*\));/g)].map(([, index]) => index);
    expect(indexes).toEqual(['btree ("kind", "code")', 'gist ("shape")']);
    expect(sql).toContain('"shape" geometry(Point, 4326)');
  });

  it('uses the names of the table, not those of the API', () => {
    const sql = schemaSql(
      catalogOf(
        dataset({
          id: 'geoid_co',
          sort: ['geoid_co'],
          columns: [
            column('geoid_co', { source: 'geoid', nullable: false, filterable: true }),
            column('kind', { source: 'k', filterable: true }),
          ],
        }),
      ),
    );
    expect(sql).not.toContain('"geoid_co"');
    expect(sql).not.toContain('"kind"');
    expect(sql).toContain('add primary key ("geoid")');
    expect(sql).toContain('using btree ("k")');
  });

  it('quotes what a description may hold', () => {
    const sql = schemaSql(
      catalogOf(
        dataset({
          title: `O'Brien's`,
          description: `Both 'quotes', "double" ones, a \\ and $do$; drop table x; --`,
        }),
      ),
    );
    expect(sql).toContain(
      `'O''Brien''s. Both ''quotes'', "double" ones, a \\ and $do$; drop table x; --';`,
    );
  });

  it('adds the unit to the comment', () => {
    const share = column('share', { type: 'number', unit: '%' });
    const sql = schemaSql(catalogOf(dataset({ columns: [column('code'), share] })));
    expect(sql).toContain(`'The share. Unit: %.'`);
  });

  it('does not depend on the order of the datasets', () => {
    const [one, other] = [dataset({ table: 'made.a' }), dataset({ table: 'made.b' })];
    expect(schemaSql(catalogOf(one, other))).toBe(schemaSql(catalogOf(other, one)));
    expect(rolesSql(catalogOf(one, other))).toBe(rolesSql(catalogOf(other, one)));
  });
});

describe('indexName', () => {
  it('keeps long names within PostgreSQL’s limit, and apart', () => {
    const table = 'a_table_with_a_name_that_is_nearly_as_long_as_it_can_be_';
    const names = ['state_abbr', 'state_name'].map((name) => indexName(table, [name]));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(63);
  });

  it('leaves short names as they are', () => {
    expect(indexName('things', ['kind', 'code'])).toBe('things_kind_code_idx');
  });
});

describe('rolesSql', () => {
  it('grants reading of the catalogued tables, and of nothing else', () => {
    const sql = rolesSql(
      catalogOf(dataset({ table: 'made.things' }), dataset({ table: 'other.rows' })),
    );
    expect(sql).toContain('grant usage on schema "made", "other" to read_only_access;');
    expect(sql).toContain(
      'grant select on\n  "made"."things",\n  "other"."rows"\nto read_only_access;',
    );
    expect(sql.match(/^grant .*/gm)).toHaveLength(3);
  });

  it('holds no password', () => {
    expect(rolesSql(catalogOf(dataset()))).not.toMatch(/password '/);
  });
});
