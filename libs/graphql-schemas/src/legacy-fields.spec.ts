import { services } from '@cori/config';
import { loadCatalog } from '@cori/dataset-catalog';
import { buildSchema, parse, validateSchema } from 'graphql';
import { join } from 'node:path';
import { datasets, legacy, schemaDocument } from './index.js';
import { datasetFields } from './dataset-fields.js';
import { legacyFields } from './legacy-fields.js';
import { schemaSdl } from './schema-sdl.js';

const real = loadCatalog(join(__dirname, '../../..'), services);
const schema = buildSchema(schemaSdl(real));
const query = schema.getQueryType()?.getFields() ?? {};

function argumentsOf(field: string): string | undefined {
  return query[field]?.args.map(({ name, type }) => `${name}: ${String(type)}`).join(', ');
}

const PAGES = 'limit: Int, offset: Int, page: Int, skipCache: Boolean';

describe('the fields of existing consumers', () => {
  it.each([
    // 2024
    ['county_summary', `geoid_co: [String], ${PAGES}`],
    ['auction_904_authorized', `geoid_co: [String], ${PAGES}`],
    ['auction_904_ready', `geoid_co: [String], ${PAGES}`],
    ['auction_904_defaults', `geoid_co: [String], ${PAGES}`],
    // both generations
    [
      'county_summary_geojson',
      'geoid_co: String, counties: [String], state_abbr: String, skipCache: Boolean',
    ],
    [
      'auction_904_authorized_geojson',
      `geoid_co: String, geoid_bl: [String], counties: [String], ${PAGES}`,
    ],
    [
      'auction_904_subsidy_awards_geojson',
      `geoid_co: String, counties: [String], state_abbr: String, ${PAGES}`,
    ],
    // 2022
    ['county_summary_county_geojson', 'county: String!, skipCache: Boolean'],
    [
      'broadband_unserved_blocks_geojson',
      'counties: [String], state_abbr: String, skipCache: Boolean',
    ],
    ['broadband_unserved_blocks_county_geojson', 'county: String!, skipCache: Boolean'],
    ['county_broadband_farm_bill_eligibility_geojson', 'state_abbr: String!, skipCache: Boolean'],
    ['incumbent_electric_providers_geo_geojson', 'state_abbr: String!, skipCache: Boolean'],
    [
      'county_adjacency_crosswalk_geojson',
      'counties: [String], state_abbr: String, skipCache: Boolean',
    ],
    ['feature_collection', 'table: String!, counties: [String], skipCache: Boolean'],
    ['county_feature', 'table: String!, county: String!, skipCache: Boolean'],
  ])('%s takes %s', (field, expected) => {
    expect(argumentsOf(field)).toBe(expected);
    expect(String(query[field]?.type)).toBe('GeoJSONFeatureCollection');
    expect(query[field]?.deprecationReason).toMatch(/^Use /);
  });

  it('has one of 2022 for every dataset with a county or a state', () => {
    for (const { table } of datasets) expect(query).toHaveProperty(`${table}_geojson`);
  });

  it('has no county field where there is no county', () => {
    expect(query).not.toHaveProperty('county_ilecs_geo_county_geojson');
  });
});

describe('the schema of the real catalog', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('is the one that is committed', () => {
    expect(schemaDocument).toEqual(parse(schemaSdl(real), { noLocation: true }));
    expect(datasets).toEqual(datasetFields(real));
    expect(legacy).toEqual(legacyFields(real));
  });
});
