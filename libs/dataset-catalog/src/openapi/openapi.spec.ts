import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Column, Dataset, ServiceCatalog } from '../dataset.js';
import { catalogOpenApi, serviceOpenApi } from './document.js';
import type { JsonObject } from './json.js';
import { serializeOpenApi } from './serialize.js';

function column(name: string, type: Column['type'], more: Partial<Column> = {}): Column {
  return {
    name,
    source: name,
    type,
    array: false,
    description: `The ${name}.`,
    filterable: false,
    nullable: true,
    property: true,
    ...more,
  };
}

const towns: Dataset = {
  name: 'towns',
  title: 'Towns',
  description: 'A row is a town.',
  table: 'test.towns',
  id: 'fid',
  columns: [
    column('fid', 'integer', { nullable: false, property: false }),
    column('code', 'text', { pattern: '^[0-9]{5}$', filterable: true }),
    column('name', 'text', { filterable: true }),
    column('people', 'integer', { unit: 'people', filterable: true }),
    column('tags', 'text', { array: true }),
    column('surveyed', 'timestamp'),
  ],
  geometry: { column: 'geom', srid: 4269, type: 'MultiPolygon', precision: 6 },
  limit: { default: 5, maximum: 70 },
  sort: ['code'],
  cache: { maxAge: 60 },
  source: { name: 'A test', licence: 'None' },
  rows: { values: 'sample' },
  graphql: { deprecatedFields: [] },
};
const { geometry: _, ...notes } = { ...towns, name: 'notes', title: 'Notes' };
const service: ServiceCatalog = { name: 'test', corePath: '/test', datasets: [towns, notes] };
const document = serviceOpenApi(service);

function component(section: string, name: string): JsonObject {
  const found = (document.components[section] as JsonObject)[name];
  if (found === undefined) throw new Error(`no ${section}/${name}`);
  return found as JsonObject;
}

function queryOf(path: string): readonly string[] {
  const { get } = document.paths[path] as { readonly get: { parameters: { $ref: string }[] } };
  return get.parameters.map(({ $ref }) => {
    const name = $ref.replace('#/components/parameters/', '');
    const parameter = component('parameters', name) as {
      readonly in: string;
      readonly name: string;
    };
    return `${parameter.in} ${parameter.name}`;
  });
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', ...document });

function accepts(schema: JsonObject, value: unknown): boolean {
  return ajv.validate(schema, value);
}

describe('the OpenAPI document', () => {
  it('has every path of every dataset', () => {
    const ofDataset = (name: string): string[] =>
      ['', '/geojson', '/count', '/schema', '/tiles/{z}/{x}/{y}.pbf', '/{id}'].map(
        (rest) => `/test/${name}${rest}`,
      );
    expect(Object.keys(document.paths)).toEqual([
      ...['/test', '/test/health', '/test/openapi.json'],
      ...ofDataset('towns'),
      ...ofDataset('notes'),
    ]);
  });

  it('has the parameters of each path', () => {
    const selection = ['query code', 'query name', 'query people'];
    const headers = ['header If-None-Match', 'header X-Correlation-Id'];
    expect(queryOf('/test/towns')).toEqual([
      ...selection,
      ...['query geom', 'query bbox', 'query limit', 'query offset', 'query page'],
      ...['query properties', 'query sortby', 'query numberMatched'],
      ...headers,
    ]);
    expect(queryOf('/test/notes/count')).toEqual([...selection, ...headers]);
    expect(queryOf('/test/towns/{id}')).toEqual(['path id', 'query properties', ...headers]);
    expect(queryOf('/test/health')).toEqual(['header X-Correlation-Id']);
  });

  it('says what a parameter may be', () => {
    expect(component('parameters', 'test_towns.limit')['schema']).toMatchObject({
      type: 'integer',
      minimum: 0,
      maximum: 70,
      default: 5,
    });
    expect(component('parameters', 'test_towns.properties')).toMatchObject({
      style: 'form',
      explode: false,
      schema: { items: { enum: ['code', 'name', 'people', 'tags', 'surveyed'] } },
    });
    const sortby = component('parameters', 'test_towns.sortby')['schema'] as JsonObject;
    expect(accepts(sortby, ['-people', 'fid'])).toBe(true);
    expect(accepts(sortby, ['tags'])).toBe(false);
    const people = component('parameters', 'test_towns.people')['schema'] as JsonObject;
    expect(accepts(people, [2 ** 31 - 1])).toBe(true);
    expect(accepts(people, [2 ** 31])).toBe(false);
  });

  it.each([
    ['Fulton', true],
    ['Fulton County', true],
    ['"Acme, Inc."', true],
    ['"a ""quoted"" word"', true],
    ['', false],
    ['   ', false],
    ['" "', false],
    ['\u001f', false],
    ['a\u0000', false],
    [' "Acme, Inc." ', true],
    ['a,b', false],
    ['"not closed', false],
    ['x'.repeat(201), false],
  ])('takes the value %p in a comma list: %p', (value, accepted) => {
    const { items } = component('parameters', 'test_towns.name')['schema'] as {
      readonly items: JsonObject;
    };
    expect(accepts(items, value)).toBe(accepted);
  });

  it('types the features of each dataset', () => {
    const check = (name: string, value: unknown): boolean =>
      accepts({ $ref: `openapi#/components/schemas/${name}` }, value);
    const properties = { code: '12345', people: null, tags: ['a'], surveyed: null };
    const ring = [[0, 0], [1, 0], [1, 1], [0, 0]]; // prettier-ignore
    const feature = {
      type: 'Feature',
      id: 1,
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
      properties,
    };
    const page = { type: 'FeatureCollection', numberReturned: 1, links: [] };
    expect(check('TestTownsFeatures', { ...page, features: [feature] })).toBe(true);
    expect(check('TestTownsFeature', { ...feature, geometry: null })).toBe(true);
    expect(check('TestTownsRow', feature)).toBe(false);
    expect(check('TestTownsFeature', { ...feature, id: '1' })).toBe(false);
    expect(check('TestTownsProperties', { ...properties, fid: 1 })).toBe(false);
    expect(check('TestTownsProperties', { ...properties, code: 'x' })).toBe(false);
    expect(check('TestNotesFeature', feature)).toBe(false);
    expect(
      check('TestNotesFeature', { ...feature, geometry: { type: 'Polygon', coordinates: [] } }),
    ).toBe(true);
    expect(component('schemas', 'TestTownsProperties')).toMatchObject({
      properties: { people: { 'x-unit': 'people', description: 'The people.' } },
    });
  });

  it('has no reference that leads nowhere, and no component that nothing refers to', () => {
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/"#\/components\/([^"]+)"/g)].map(([, to]) => to));
    const defined = Object.entries(document.components)
      .filter(([section]) => section !== 'securitySchemes')
      .flatMap(([section, all]) => Object.keys(all as JsonObject).map((n) => `${section}/${n}`));
    expect([...referred].sort()).toEqual(defined.sort());
  });

  it('has recorded answers as examples', () => {
    const answer = { type: 'FeatureCount', count: 3 };
    const { paths, components } = serviceOpenApi(service, {
      operations: { test_towns_count: { target: '/test/towns/count', answer } },
      problems: { 'unknown-dataset': { target: '/test/x', answer: { code: 'unknown-dataset' } } },
    });
    expect(paths['/test/towns/count']).toHaveProperty(
      ['get', 'responses', '200', 'content', 'application/json', 'examples', 'answered'],
      { summary: 'GET /test/towns/count', value: answer },
    );
    expect(components['responses']).toHaveProperty(
      ['BadRequest', 'content', 'application/problem+json', 'examples', 'unknown-dataset', 'value'],
      { code: 'unknown-dataset' },
    );
  });

  it('names operations once, also where two services have datasets of one name', () => {
    const both = catalogOpenApi([service, { ...service, name: 'other', corePath: '/other' }]);
    const ids = Object.values(both.paths).map(
      (item) => (item as { readonly get: { readonly operationId: string } }).get.operationId,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2 * Object.keys(document.paths).length);
  });

  it('is written the same each time, a line a path', () => {
    const text = serializeOpenApi(document);
    expect(serializeOpenApi(serviceOpenApi(service))).toBe(text);
    expect(JSON.parse(text)).toEqual(document);
    expect(text.split('\n').filter((line) => line.startsWith('"/test/towns/count":'))).toHaveLength(
      1,
    );
  });
});
