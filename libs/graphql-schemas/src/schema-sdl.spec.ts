import { buildSchema, validateSchema, type GraphQLObjectType } from 'graphql';
import { catalog, column, dataset } from '../tests/example-catalog.js';
import { datasetFields } from './dataset-fields.js';
import { SchemaError } from './schema-error.js';
import { schemaSdl } from './schema-sdl.js';

const POLYGON = { column: 'geom', srid: 4269, type: 'Polygon', precision: 6 };
const id = column('fid', { type: 'integer', nullable: false, property: false });

function typesOf(columns: Parameters<typeof dataset>[1], suffix: string): Record<string, string> {
  const schema = buildSchema(schemaSdl(catalog({ bcat: [dataset('odd_one', columns)] })));
  const type = schema.getType(`OddOne${suffix}`) as GraphQLObjectType;
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
  );
}

function reasonsOf(given: Parameters<typeof catalog>[0]): readonly string[] {
  try {
    schemaSdl(catalog(given));
  } catch (error) {
    if (error instanceof SchemaError) return error.reasons;
    throw error;
  }
  return [];
}

describe('schemaSdl', () => {
  it('gives every type of column a type of its own', () => {
    const columns = [
      id,
      column('a_text'),
      column('needed', { nullable: false }),
      column('whole', { type: 'integer' }),
      column('large', { type: 'bigint' }),
      column('real', { type: 'number' }),
      column('truth', { type: 'boolean' }),
      column('day', { type: 'date' }),
      column('moment', { type: 'timestamp' }),
      column('names', { array: true }),
      column('years', { type: 'integer', array: true, nullable: false }),
    ];

    expect(typesOf(columns, 'Properties')).toEqual({
      aText: 'String',
      needed: 'String!',
      whole: 'Int',
      large: 'BigInt',
      real: 'Float',
      truth: 'Boolean',
      day: 'Date',
      moment: 'DateTime',
      names: '[String]',
      years: '[Int]!',
    });
  });

  it('takes lists of values for filters only', () => {
    const columns = [
      id,
      column('geoid_co', { filterable: true, nullable: false }),
      column('population', { type: 'bigint', filterable: true }),
      column('other'),
    ];

    expect(typesOf(columns, 'Filter')).toEqual({ geoidCo: '[String!]', population: '[BigInt!]' });
  });

  it('leaves out what a dataset does not have', () => {
    const plain = catalog({ bcat: [dataset('plain', [id, column('name')])] });
    const query = buildSchema(schemaSdl(plain)).getQueryType();

    expect(query?.getFields()['plain']?.args.map(({ name }) => name)).toEqual([
      'sortBy',
      'limit',
      'offset',
      'page',
      'skipCache',
    ]);
  });

  it('takes spatial arguments where there is a geometry', () => {
    const given = catalog({
      bcat: [dataset('shapes', [id, column('name', { filterable: true })], { geometry: POLYGON })],
    });
    const query = buildSchema(schemaSdl(given)).getQueryType();

    expect(
      query?.getFields()['shapes']?.args.map((each) => `${each.name}: ${String(each.type)}`),
    ).toEqual([
      'filter: ShapesFilter',
      'bbox: [Float!]',
      'intersects: String',
      'sortBy: [ShapesSort!]',
      'limit: Int',
      'offset: Int',
      'page: Int',
      'skipCache: Boolean',
    ]);
  });

  it('orders by the id and by single-valued properties', () => {
    const columns = [id, column('name_co'), column('list', { array: true })];
    const sdl = schemaSdl(catalog({ bcat: [dataset('odd_one', columns)] }));

    expect(/enum OddOneSort \{([^}]*)\}/.exec(sdl)?.[1]?.trim().split(/\s+/)).toEqual([
      'FID_ASC',
      'FID_DESC',
      'NAME_CO_ASC',
      'NAME_CO_DESC',
    ]);
  });

  it('carries descriptions and units as they are, whatever they hold', () => {
    const description = 'Says """quoted""", back\\slash and\nline.';
    const columns = [id, column('share', { type: 'number', unit: '%', description })];
    const schema = buildSchema(schemaSdl(catalog({ bcat: [dataset('odd_one', columns)] })));
    const type = schema.getType('OddOneProperties') as GraphQLObjectType;

    expect(type.getFields()['share']?.description).toBe(`${description}\n\nUnit: %`);
  });

  it('puts the service before a name that an earlier service has', () => {
    const given = catalog({
      bcat: [dataset('county', [id, column('name')])],
      ch: [dataset('county', [id, column('heat', { type: 'number' })])],
    });
    const schema = buildSchema(schemaSdl(given));

    expect(datasetFields(given).map(({ field, path }) => [field, path])).toEqual([
      ['county', '/bcat/county'],
      ['chCounty', '/ch/county'],
    ]);
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getType('ChCountyProperties')).toBeDefined();
  });

  it('names the columns whose names would be one', () => {
    const columns = [id, column('area_1'), column('area1'), column('fine')];

    expect(reasonsOf({ bcat: [dataset('odd_one', columns)] })).toEqual([
      'the property “area1” would come from bcat/odd_one.area_1 and from bcat/odd_one.area1',
    ]);
  });

  it('names the datasets whose fields and types would be one', () => {
    const reasons = reasonsOf({
      bcat: [dataset('zone_1', [id, column('a')])],
      ch: [dataset('zone1', [id, column('a')])],
    });

    expect(reasons[0]).toBe('the field “zone1” would come from bcat/zone_1 and from ch/zone1');
    expect(reasons).toContain('the type “Zone1Sort” would come from bcat/zone_1 and from ch/zone1');
  });

  it('refuses a dataset that takes the field of existing consumers', () => {
    const field = { name: 'acs', geometry: false, arguments: {}, paging: false };
    const acs = dataset('acs', [id, column('a')], { graphql: { deprecatedFields: [field] } });

    expect(reasonsOf({ acs: [acs] })).toEqual([
      'the field “acs” would come from acs/acs and from the fields for existing consumers of acs',
    ]);
  });
});
