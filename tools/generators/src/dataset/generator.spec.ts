import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logger, readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { loadDatasets, type Dataset } from '@cori/dataset-catalog';
import type { DatasetDraft } from './dataset-draft.js';
import { datasetGenerator, type DatasetOptions } from './generator.js';

const ROOT = join(__dirname, '..', '..', '..', '..');
const DATASETS = 'apps/python-bcat/src/python_bcat/datasets';
const COUNTY_SUMMARY = `${DATASETS}/county_summary.json`;

let work: string;
let tree: Tree;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'dataset-generator-'));
});

afterAll(() => {
  rmSync(work, { recursive: true });
});

let said: jest.SpyInstance;

beforeEach(() => {
  said = jest.spyOn(logger, 'info').mockImplementation(() => undefined);
  tree = createTreeWithEmptyWorkspace();
  for (const path of ['config/src/services.ts', COUNTY_SUMMARY]) {
    tree.write(path, readFileSync(join(ROOT, path), 'utf8'));
  }
});

async function generate(options: Omit<DatasetOptions, 'service'>): Promise<DatasetDraft> {
  await datasetGenerator(tree, { service: 'bcat', ...options });
  return readJson<DatasetDraft>(tree, `${DATASETS}/${options.name}.json`);
}

function dataFile(name: string, content: string): string {
  const file = join(work, name);
  writeFileSync(file, content);
  return file;
}

/** The dataset as the catalog reads it, which checks everything that can be wrong with its file. */
function loaded(name: string): Dataset | undefined {
  const folder = mkdtempSync(join(work, 'datasets-'));
  writeFileSync(join(folder, `${name}.json`), tree.read(`${DATASETS}/${name}.json`) ?? '');
  return loadDatasets(folder)[0];
}

function snapshot(): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    tree.listChanges().map(({ path, content }) => [path, content?.toString() ?? null]),
  );
}

describe('nx generate dataset', () => {
  it('writes a starting point that the catalog accepts', async () => {
    const draft = await generate({ name: 'libraries' });
    expect(draft.table).toBe('bcat.libraries');
    expect(loaded('libraries')?.columns.map(({ name }) => name)).toEqual([
      'geoid_co',
      'name_co',
      'state_abbr',
      'example_share',
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/todo/i);
  });

  it('changes nothing the second time, and never a file that is there', async () => {
    const from = dataFile('libraries.csv', 'id,name\n1,A\n2,B\n');
    await generate({ name: 'libraries', from });
    const once = snapshot();
    await generate({ name: 'libraries', from });
    expect(snapshot()).toEqual(once);
    tree.write(`${DATASETS}/libraries.json`, '{"edited": true}');
    await generate({ name: 'libraries' });
    expect(tree.read(`${DATASETS}/libraries.json`, 'utf8')).toBe('{"edited": true}');
  });

  it.each([
    ['Libraries', /lower-case letters, digits and underscores/],
    ['1st', /beginning with a letter/],
    ['a-b', /lower-case letters, digits and underscores/],
    ['x'.repeat(64), /at most 63 characters/],
    ['health', /taken, as are api, collections/],
    ['project', /taken, as are api, collections/],
  ])('refuses the name “%s”', async (name, reason) => {
    await expect(datasetGenerator(tree, { name, service: 'bcat' })).rejects.toThrow(reason);
    expect(tree.exists(`${DATASETS}/${name}.json`)).toBe(false);
  });

  it.each<[string, Partial<DatasetOptions>, RegExp]>([
    ['a service that is not there', { service: 'nope' }, /There are: bcat/],
    ['a table without a schema', { table: 'county' }, /write schema\.table/],
    ['two origins', { table: 'a.b', from: 'c.csv' }, /Either --table or --from/],
    ['another format', { from: 'c.shp' }, /allowed are files that end in \.csv, \.geojson/],
    ['a file that is not there', { from: '/nowhere/c.csv' }, /there is no such file/],
  ])('refuses %s', async (_, options, reason) => {
    const all = { name: 'libraries', service: 'bcat', ...options };
    await expect(datasetGenerator(tree, all)).rejects.toThrow(reason);
  });

  it('refuses a name that GraphQL has no room for', async () => {
    await expect(
      datasetGenerator(tree, { name: 'county__summary', service: 'bcat' }),
    ).rejects.toThrow(/would come from/);
  });

  it('names a dataset file that is wrong already', async () => {
    tree.write(COUNTY_SUMMARY, '{}');
    await expect(generate({ name: 'libraries' })).rejects.toThrow(
      /A dataset file is wrong.*\n.*county_summary\.json/,
    );
  });
});

describe('nx generate dataset --from', () => {
  it('infers types, key, filters and geometry of a GeoJSON file, and keeps its bytes', async () => {
    const feature = (properties: object, geometry: object | null) => ({
      type: 'Feature',
      properties,
      geometry,
    });
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature(
          {
            'Outlet Id': 'GA1',
            GEOID_CO: '01001',
            Opened: '1999-05-01',
            seen: '2024-01-01T10:00:00Z',
            terminals: 12,
            serial: 3_000_000_000,
            share: 1,
            open: true,
          },
          { type: 'Polygon', coordinates: [] },
        ),
        feature(
          {
            'Outlet Id': 'GA2',
            GEOID_CO: '01003',
            Opened: null,
            seen: null,
            terminals: 3,
            serial: 1,
            share: 0.5,
            open: false,
          },
          { type: 'MultiPolygon', coordinates: [] },
        ),
        feature(
          {
            'Outlet Id': 'GA3',
            GEOID_CO: '01003',
            Opened: null,
            seen: null,
            terminals: 3,
            serial: 1,
            share: 0.5,
            open: null,
          },
          null,
        ),
      ],
    });
    const from = dataFile('libraries.geojson', text);
    const draft = await generate({ name: 'libraries', from });
    expect(draft).toMatchObject({
      table: 'bcat.libraries',
      id: 'outlet_id',
      sort: ['outlet_id'],
      geometry: { column: 'geom', srid: 4326, type: 'MultiPolygon' },
      rows: { values: 'real' },
    });
    expect(draft.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'outlet_id text',
      'geoid_co text',
      'opened date',
      'seen timestamp',
      'terminals integer',
      'serial bigint',
      'share number',
      'open boolean',
    ]);
    const dataset = loaded('libraries');
    const filters = dataset?.columns.filter(({ filterable }) => filterable);
    expect(filters?.map(({ name }) => name)).toEqual(['outlet_id', 'geoid_co']);
    expect(dataset?.columns[1]).toMatchObject({ pattern: '^[0-9]{5}$', nullable: false });
    expect(dataset?.columns[2]?.nullable).toBe(true);
    expect(tree.read('postgresql/sample-data/bcat/libraries.geojson', 'utf8')).toBe(text);
  });

  it('numbers the rows of a CSV file that has no key', async () => {
    const from = dataFile('shares.csv', '\uFEFFState;Share\r\nGA;0.5\r\n"AL; East";\r\n');
    const draft = await generate({ name: 'shares', from });
    expect(draft.id).toBe('fid');
    expect(draft.columns.map(({ name, type, nullable }) => [name, type, nullable])).toEqual([
      ['fid', 'integer', false],
      ['state', 'text', false],
      ['share', 'number', undefined],
    ]);
    expect(draft.geometry).toBeUndefined();
    expect(loaded('shares')?.id).toBe('fid');
  });

  it('takes codes as texts, whatever their digits', async () => {
    const from = dataFile('codes.csv', 'geoid_co,total\n13121,1\n13089,2\n');
    const draft = await generate({ name: 'codes', from });
    expect(draft.id).toBe('geoid_co');
    expect(draft.columns[0]).toMatchObject({ type: 'text', pattern: '^[0-9]{5}$' });
  });

  it.each([
    ['an empty file', 'a.csv', 'id,name\n', /has no rows/],
    ['columns that would be one', 'a.csv', 'Name,name\nA,B\n', /“Name” and “name” would both/],
    ['a ragged line', 'a.csv', 'id,name\n1\n', /row 1 has 1 values, the header 2/],
    ['an open quote', 'a.csv', 'id,name\n1,"A\n', /quote in line 2 is never closed/],
    ['what is no JSON', 'a.geojson', '{', /a\.geojson is no JSON/],
    ['what is no GeoJSON', 'a.geojson', '{"type":"Topology"}', /no GeoJSON FeatureCollection/],
    [
      'projected coordinates',
      'a.geojson',
      '{"type":"FeatureCollection","features":[],"crs":{"properties":{"name":"EPSG:5070"}}}',
      /coordinates in EPSG:5070.*ogr2ogr/,
    ],
  ])('refuses %s', async (_, name, content, reason) => {
    await expect(generate({ name: 'libraries', from: dataFile(name, content) })).rejects.toThrow(
      reason,
    );
  });

  it('refuses what is too large to be committed, and says what else can be done', async () => {
    const from = dataFile('large.csv', `id,name\n${'1,A\n'.repeat(2_600_000)}`);
    await expect(generate({ name: 'libraries', from })).rejects.toThrow(
      /has 10\.4 MB: .* may have 10 MB\. Load it into a database .* --table/,
    );
  });

  it('says what to edit', async () => {
    await generate({ name: 'libraries' });
    expect(said.mock.calls.flat().join()).toMatch(/Edit in .*libraries\.json .*licence/);
  });
});
