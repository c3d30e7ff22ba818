import { throwAwayDatabase } from '../../tests/throw-away-database.js';
import { catalogType, fits } from './column-type.js';
import { geometryType } from './geometry-type.js';
import { inspectTable, listTables } from './inspect-table.js';
import { readOnly } from './read-only.js';

const local = throwAwayDatabase();

describe('inspectTable', () => {
  it('reads columns, comments, key, indexes, geometry and codes', async () => {
    await local.admin.query(`
      create schema made;
      create table made.county (
        geoid_co varchar(5) primary key, total numeric(10, 2) not null, tags text[],
        shape postgis.geometry(PointZ, 5070));
      comment on table made.county is 'Counties.';
      comment on column made.county.total is 'A total.';
      create unique index on made.county (total, geoid_co);
      create index on made.county (lower(geoid_co));
      create index on made.county (tags) where total > 0;
      create index on made.county using gist (shape);
      insert into made.county values ('01001', 1), ('13121', 2)`);
    const inspected = await inspectTable(local.admin, 'made.county');
    expect(inspected).toMatchObject({
      description: {
        table: 'made.county',
        kind: 'table',
        comment: 'Counties.',
        primaryKey: ['geoid_co'],
      },
      geometry: { column: 'shape', type: 'Point', dimensions: 'Z', srid: 5070 },
      digits: { geoid_co: 5 },
    });
    expect(inspected?.description.columns.slice(0, 3)).toEqual([
      { name: 'geoid_co', type: 'character varying(5)', nullable: false },
      { name: 'total', type: 'numeric(10,2)', nullable: false, comment: 'A total.' },
      { name: 'tags', type: 'text[]', nullable: true },
    ]);
    expect(
      inspected?.description.indexes.map(({ method, columns, unique }) => [
        method,
        columns,
        unique,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['btree', ['geoid_co'], true],
        ['btree', ['total', 'geoid_co'], true],
        ['btree', [''], false],
        ['gist', ['shape'], false],
      ]),
    );
    expect(inspected?.description.indexes).toHaveLength(4);
  });

  it('asks the rows where the declaration says nothing', async () => {
    await local.admin.query(`
      create table made.loose (id integer primary key, g postgis.geometry);
      insert into made.loose
      values (1, postgis.st_geomfromtext('LINESTRING(0 0,1 1)', 4269)), (2, null)`);
    const inspected = await inspectTable(local.admin, 'made.loose');
    expect(inspected?.geometry).toEqual({
      column: 'g',
      type: 'LineString',
      srid: 4269,
      dimensions: '',
    });
  });

  it('tells views from tables, and knows what is not there', async () => {
    await local.admin.query('create view made.view as select 1 as a');
    expect((await inspectTable(local.admin, 'made.view'))?.description.kind).toBe('view');
    expect(await inspectTable(local.admin, 'made.nothing')).toBeUndefined();
    const tables = await listTables(local.admin);
    expect(tables).toEqual(expect.arrayContaining(['bcat.bcat_county_summary', 'made.county']));
    expect(tables).not.toContain('postgis.spatial_ref_sys');
  });
});

describe('readOnly', () => {
  it('lets nothing be written, and nothing take long', async () => {
    await expect(
      readOnly(local.admin, 5, () => local.admin.query('create table made.written ()')),
    ).rejects.toThrow(/read-only transaction/);
    await expect(
      readOnly(local.admin, 0.05, () => local.admin.query('select pg_sleep(30)')),
    ).rejects.toThrow(/statement timeout/);
  });
});

describe('types', () => {
  it.each([
    ['character varying(5)', 'text', false],
    ['timestamp(3) without time zone', 'timestamp', false],
    ['numeric(10,2)', 'number', false],
    ['smallint[]', 'integer', true],
  ])('%s is %s', (type, expected, array) => {
    expect(catalogType(type)).toEqual({ type: expected, array });
  });

  it.each(['jsonb', 'uuid', 'geometry(Point,4326)', 'made.mood'])('%s is none', (type) => {
    expect(catalogType(type)).toBeUndefined();
  });

  it('lets a wider type hold a narrower one, not the other way', () => {
    const integer = { type: 'integer', array: false } as const;
    const number = { type: 'number', array: false } as const;
    expect(fits(integer, number)).toBe(true);
    expect(fits(number, integer)).toBe(false);
    expect(fits({ ...integer, array: true }, integer)).toBe(false);
  });

  it.each([
    [
      'postgis.geometry(MultiPolygonZM,4269)',
      { type: 'MultiPolygon', dimensions: 'ZM', srid: 4269 },
    ],
    ['geometry(Geometry,4326)', { type: 'Geometry', dimensions: '', srid: 4326 }],
    ['geometry(Point)', { type: 'Point', dimensions: '', srid: 0 }],
    ['geometry', { type: 'Geometry', dimensions: '', srid: 0 }],
    ['geography(Point,4326)', undefined],
  ])('%s', (type, expected) => {
    expect(geometryType(type)).toEqual(expected);
  });
});
