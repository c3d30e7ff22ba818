import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDataset, schemaSql, type Dataset } from '@cori/dataset-catalog';
import { throwAwayDatabase } from '../../../tests/throw-away-database.js';
import { inspectTable } from '../../introspection/inspect-table.js';
import { checkRows } from '../check-rows.js';
import { insertRows } from '../insert-rows.js';
import { columnName } from './column-name.js';
import { exportRows } from './export-rows.js';
import { fileGenerator } from './file-generator.js';
import { parseCsv } from './parse-csv.js';
import { holds, inferGeometryType, inferType } from './raw-types.js';

const local = throwAwayDatabase();
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'data-files-'));
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

function dataset(changes: object): Dataset {
  const result = parseDataset(
    JSON.stringify({
      name: 'places',
      title: 'Places',
      description: 'Places to test with, one a row.',
      table: 'made.places',
      id: 'code',
      columns: [
        { name: 'code', type: 'text', description: 'The code.', nullable: false },
        { name: 'count', type: 'integer', description: 'A count.' },
        { name: 'since', type: 'date', description: 'A date.' },
        { name: 'tags', type: 'text', array: true, description: 'Some tags.' },
      ],
      sort: ['code'],
      source: { name: 'Made', licence: 'CC0' },
      rows: { values: 'real' },
      ...changes,
    }),
    'places.json',
  );
  if ('name' in result) return result;
  throw new Error(JSON.stringify(result));
}

function file(name: string, content: string | object): string {
  const path = join(work, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Loads a file's rows into the dataset's table, as the local database is seeded. */
async function load(described: Dataset, path: string): Promise<void> {
  const rows = fileGenerator(described, path).rows([]);
  checkRows(described, rows);
  await local.admin.query(`drop schema if exists made cascade`);
  await local.admin.query(schemaSql([{ name: 'made', corePath: '/made', datasets: [described] }]));
  await local.admin.query('begin; set local search_path = postgis, public');
  try {
    await local.admin.query(
      'create temporary table sample_county (geoid text, geom geometry) on commit drop',
    );
    await insertRows(local.admin, described, rows);
  } finally {
    await local.admin.query('commit');
  }
}

const feature = (properties: object, geometry: object | null = null) => ({
  type: 'Feature',
  properties,
  geometry,
});

describe('a data file', () => {
  it('gives its table every row, value for value', async () => {
    const described = dataset({ geometry: { column: 'geom', srid: 5070, type: 'MultiPoint' } });
    const path = file('places.geojson', {
      type: 'FeatureCollection',
      features: [
        feature(
          { code: '007', count: 3, since: '2020-02-29', tags: ['a', 'b,c'] },
          { type: 'Point', coordinates: [-84.4, 33.8, 12] },
        ),
        feature({ code: '008', count: null, since: null, tags: null }),
      ],
    });
    await load(described, path);
    const { rows } = await local.admin.query(`
      select code, count, since::text, tags, postgis.st_srid(geom) as srid,
        postgis.st_asgeojson(postgis.st_transform(geom, 4326), 5)::json as shape
      from made.places order by code`);
    expect(rows).toEqual([
      {
        code: '007',
        count: 3,
        since: '2020-02-29',
        tags: ['a', 'b,c'],
        srid: 5070,
        shape: { type: 'MultiPoint', coordinates: [[-84.4, 33.8]] },
      },
      { code: '008', count: null, since: null, tags: null, srid: null, shape: null },
    ]);
  });

  it('comes back from the table as it went in', async () => {
    const described = dataset({ geometry: { column: 'geom', srid: 4326, type: 'Point' } });
    const features = [
      feature(
        { code: 'a', count: 1, since: '2020-02-29', tags: ['x'] },
        { type: 'Point', coordinates: [1.5, 2.25] },
      ),
      feature({ code: 'b', count: null, since: null, tags: null }),
    ];
    await load(described, file('places.geojson', { type: 'FeatureCollection', features }));
    const inspected = await inspectTable(local.admin, 'made.places');
    const text = inspected && (await exportRows(local.admin, described, inspected.description));
    expect(JSON.parse(text ?? '')).toEqual({ type: 'FeatureCollection', features });
  });

  it.each([
    [
      'a value of another type',
      'code,count,since,tags\na,b,,\n',
      /row 1: “count” is "b", which is no integer/,
    ],
    ['a day that is none', 'code,count,since,tags\na,,2021-13-01,\n', /“since” is "2021-13-01"/],
    ['an empty key', 'code,count,since,tags\n,1,,\n', /row 1: “code” is empty/],
    ['a column that is missing', 'code,count,since\na,1,\n', /no column for “tags” of places/],
  ])('is refused for %s', (_, text, reason) => {
    expect(() => fileGenerator(dataset({}), file('places.csv', text)).rows([])).toThrow(reason);
  });
});

describe('parseCsv', () => {
  it('reads quotes, separators and line ends within quotes', () => {
    expect(parseCsv('\uFEFFa,b\r\n"x ""y"", z","1\n2"\r\n\r\n,\n3,', 'a.csv')).toEqual([
      ['a', 'b'],
      ['x "y", z', '1\n2'],
      ['', ''],
      ['3', ''],
    ]);
  });

  it('reads tabs and semicolons where there are no commas', () => {
    expect(parseCsv('a\tb\n1\t2', 'a.csv')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseCsv('a;b\n1;2,5', 'a.csv')).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it('refuses text after a closing quote', () => {
    expect(() => parseCsv('a,b\n"x"y,2\n', 'a.csv')).toThrow(/after a closing quote in line 2/);
  });
});

describe('the types of a file', () => {
  it.each([
    [['true', 'FALSE', null], 'boolean'],
    [['1', -2, null], 'integer'],
    [['2147483648'], 'bigint'],
    [['9223372036854775808'], 'number'],
    [['1', '1.5', '1e3', '.5'], 'number'],
    [['01001', '13121'], 'text'],
    [['2024-02-29'], 'date'],
    [['2024-02-29T10:00:00Z', '2024-02-29 10:00'], 'timestamp'],
    [['2024-02-29', 'soon'], 'text'],
    [[null], 'text'],
  ] as const)('%j is %s', (values, type) => {
    expect(inferType(values, false)).toBe(type);
    expect(values.every((value) => holds(type, value))).toBe(true);
  });

  it('believes a format that tells texts from numbers', () => {
    expect(inferType(['13121', null], true)).toBe('text');
    expect(inferType([13121, null], true)).toBe('integer');
    expect(inferType(['2024-02-29'], true)).toBe('date');
  });

  it.each([
    [['Polygon', 'MultiPolygon'], 'MultiPolygon'],
    [['Point', 'Point'], 'Point'],
    [['Point', 'Polygon'], 'Geometry'],
    [['GeometryCollection', 'GeometryCollection'], 'GeometryCollection'],
    [[], undefined],
  ])('the geometries %j are %s', (types, type) => {
    expect(inferGeometryType(types)).toBe(type);
  });

  it.each([
    ['Total Pop.', 'total_pop'],
    ['OutletId', 'outlet_id'],
    ['GEOID20', 'geoid20'],
    ['2020 pop', 'c_2020_pop'],
    ['Größe (m²)', 'gro_e_m2'],
    ['%', 'c'],
  ])('the column %s is named %s', (title, name) => {
    expect(columnName(title)).toBe(name);
  });
});
