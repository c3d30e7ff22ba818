import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogError, type CatalogProblem } from './catalog-error.js';
import { loadDatasets } from './load-catalog.js';

const valid = {
  name: 'town',
  title: 'Towns',
  description: 'Towns of the world, one a row.',
  table: 'places.town',
  id: 'code',
  columns: [
    { name: 'code', type: 'text', description: 'Code of the town.', nullable: false },
    { name: 'people', type: 'integer', description: 'Inhabitants.', filterable: true },
  ],
  sort: ['code'],
  source: { name: 'A register', licence: 'CC0' },
  rows: { values: 'real' },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datasets-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(content: unknown, name = 'town.json'): void {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

function problems(): readonly CatalogProblem[] {
  try {
    loadDatasets(folder, folder);
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadDatasets', () => {
  it('fills in the defaults of the JSON Schema', () => {
    write(valid);
    const [dataset] = loadDatasets(folder, folder);
    expect(dataset).toMatchObject({
      limit: { default: 500, maximum: 10_000 },
      cache: { maxAge: 3600 },
      graphql: { deprecatedFields: [] },
    });
    expect(dataset?.columns[1]).toEqual({
      name: 'people',
      source: 'people',
      type: 'integer',
      description: 'Inhabitants.',
      array: false,
      filterable: true,
      nullable: true,
      property: true,
    });
  });

  it('has the same defaults for an object that is absent as for one that is empty', () => {
    write(valid);
    const [absent] = loadDatasets(folder, folder);
    write({ ...valid, limit: {}, cache: {} });
    const [empty] = loadDatasets(folder, folder);
    expect(empty).toEqual(absent);
  });

  it('leaves the project.json of Nx aside', () => {
    write(valid);
    write({ name: 'town-datasets' }, 'project.json');
    expect(loadDatasets(folder, folder)).toHaveLength(1);
  });

  const [code, people] = valid.columns;
  const field = { name: 'towns', geometry: true, arguments: { code: 'one' } };
  it.each<[string, unknown, string, RegExp]>([
    ['no JSON', '{"name": ', '', /is no JSON/],
    ['an unknown key', { ...valid, tabel: 'x' }, '', /unknown key “tabel”/],
    [
      'an unknown type',
      { ...valid, columns: [code, { ...people, type: 'int' }] },
      '/columns/1/type',
      /must be one of text, integer/,
    ],
    ['an id that is no column', { ...valid, id: 'fid' }, '/id', /“fid” is no column/],
    ['an id that may be null', { ...valid, id: 'people' }, '/id', /"nullable": false/],
    ['a sort key that is no column', { ...valid, sort: ['size'] }, '/sort/0', /no column/],
    [
      'a duplicate name',
      { ...valid, columns: [code, people, people] },
      '/columns/2/name',
      /duplicate column “people”/,
    ],
    [
      'a filter with the name of a parameter',
      { ...valid, columns: [code, { ...people, name: 'limit' }] },
      '/columns/1/name',
      /parameter of its own/,
    ],
    [
      'a column with a reserved name',
      { ...valid, columns: [code, { ...people, name: 'geometry' }] },
      '/columns/1/name',
      /reserved/,
    ],
    [
      'a deprecated field without its filter',
      { ...valid, graphql: { deprecatedFields: [field] } },
      '/graphql/deprecatedFields/0/arguments/code',
      /“code” is no filterable column/,
    ],
    [
      'a pattern that is not anchored',
      { ...valid, columns: [{ ...code, pattern: '[0-9]' }, people] },
      '/columns/0/pattern',
      /anchored/,
    ],
    [
      'a default limit above the maximum',
      { ...valid, limit: { default: 50, maximum: 10 } },
      '/limit/default',
      /at most the maximum, 10/,
    ],
    ['mixed rows without a note', { ...valid, rows: { values: 'mixed' } }, '/rows', /note/],
    ['a table without a schema', { ...valid, table: 'town' }, '/table', /pattern/],
  ])('refuses %s, with file, path and reason', (_, content, path, reason) => {
    write(content);
    expect(problems()).toContainEqual({
      file: 'town.json',
      path,
      reason: expect.stringMatching(reason) as string,
    });
  });

  it.each(['health', 'collections', 'conformance', 'api', 'openapi'])(
    'refuses a dataset with the reserved name %s',
    (name) => {
      write({ ...valid, name }, `${name}.json`);
      expect(problems()).toContainEqual(expect.objectContaining({ path: '/name' }));
    },
  );

  it('refuses a file that is not named after its dataset', () => {
    write(valid, 'city.json');
    expect(problems()).toEqual([
      { file: 'city.json', path: '/name', reason: expect.stringContaining('town.json') as string },
    ]);
  });

  it('reports the problems of all files at once', () => {
    write({ ...valid, id: 'fid' });
    write({ ...valid, name: 'city', sort: ['size'] }, 'city.json');
    expect(problems().map(({ file }) => file)).toEqual(['city.json', 'town.json']);
  });
});

describe('the JSON Schema', () => {
  it('says the defaults that loading applies', () => {
    const schema = JSON.parse(
      readFileSync(join(__dirname, '../schema/dataset.schema.json'), 'utf8'),
    ) as { properties: { limit: { properties: { default: { default: number } } } } };
    expect(schema.properties.limit.properties.default.default).toBe(500);
  });
});
