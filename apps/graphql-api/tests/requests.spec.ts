import { Api } from './api.js';
import { RestStandIn } from './rest-stand-in.js';

const COLLECTION = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: '13121',
      geometry: { type: 'Polygon', coordinates: [] },
      properties: {
        geoid_co: '13121',
        name_co: 'Fulton',
        broadband_100_20_pct_blocks_served: 3.5,
        lat: 33.8,
      },
    },
  ],
  numberReturned: 1,
  numberMatched: 7,
};

describe('what a query asks of REST', () => {
  let rest: RestStandIn;
  let api: Api;

  beforeAll(async () => {
    rest = await RestStandIn.start();
    api = new Api({ restApiUrl: rest.url });
  });
  beforeEach(() => {
    rest.answersBy((path) => ({
      body: /\/count(\?|$)/.test(path) ? { type: 'FeatureCount', count: 7 } : COLLECTION,
    }));
  });
  afterAll(async () => {
    await api.stop();
    await rest.stop();
  });

  async function asked(query: string, variables?: object): Promise<readonly string[]> {
    const { errors } = await api.query(query, { variables });
    expect(errors).toBeUndefined();
    return rest.asked;
  }

  it.each([
    // typed: only what is selected
    [
      '{ countySummary { features { id properties { nameCo } } } }',
      '/bcat/county_summary?properties=name_co',
    ],
    ['{ countySummary { features { id } } }', '/bcat/county_summary?properties=geoid_co'],
    ['{ countySummary { numberReturned } }', '/bcat/county_summary?properties=geoid_co'],
    ['{ countyIlecsGeo { features { id } } }', '/bcat/county_ilecs_geo?properties=state_abbr'],
    [
      '{ countySummary { features { geometry { type } properties { lat nameCo } } } }',
      '/bcat/county_summary/geojson?properties=name_co,lat',
    ],
    [
      '{ countySummary { totalCount features { id } } }',
      '/bcat/county_summary?properties=geoid_co&numberMatched=true',
    ],
    [
      '{ countySummary(filter: {stateAbbr: ["GA"]}, bbox: [-84, 33, -83.5, 34], limit: 5) { totalCount } }',
      '/bcat/county_summary/count?state_abbr=GA&bbox=-84,33,-83.5,34',
    ],
    // typed: arguments
    [
      '{ countySummary(filter: {nameCo: ["Fulton", "Prince George\'s"], geoidCo: ["13121"]}) { features { id } } }',
      "/bcat/county_summary?geoid_co=13121&name_co=Fulton,Prince George's&properties=geoid_co",
    ],
    [
      '{ auction904Ready(filter: {applicant: ["Acme, Inc.", "The \\"Net\\"", " x"]}) { features { id } } }',
      '/bcat/auction_904_ready?applicant="Acme, Inc.","The ""Net"""," x"&properties=geoid_bl',
    ],
    [
      '{ countySummary(intersects: "POINT(-84 33)", sortBy: [STATE_ABBR_ASC, NAME_CO_DESC], limit: 0, page: 2) { features { id } } }',
      '/bcat/county_summary?geom=POINT(-84 33)&properties=geoid_co&sortby=state_abbr,-name_co&limit=0&page=2',
    ],
    // selection through fragments, aliases and directives
    [
      `{ mine: countySummary { ...page } }
       fragment page on CountySummaryCollection { features { ... on CountySummaryFeature { properties { ...names } } } }
       fragment names on CountySummaryProperties { label: nameCo }`,
      '/bcat/county_summary?properties=name_co',
    ],
    [
      '{ countySummary { features { geometry @skip(if: true) { type } properties { nameCo lat @include(if: false) } } } }',
      '/bcat/county_summary?properties=name_co',
    ],
    [
      '{ countySummary { features { properties { nameCo } } features { properties { lat } } } }',
      '/bcat/county_summary?properties=name_co,lat',
    ],
    // 2024
    [
      '{ county_summary(geoid_co: ["13121", "13089"]) { type features { id properties } } }',
      '/bcat/county_summary?geoid_co=13121,13089&limit=10',
    ],
    [
      '{ county_summary(geoid_co: "13121", limit: 3) { features { id } } }',
      '/bcat/county_summary?geoid_co=13121&properties=geoid_co&limit=3',
    ],
    ['{ county_summary { features { properties } } }', '/bcat/county_summary?limit=0'],
    [
      '{ county_summary(geoid_co: []) { features { properties } } }',
      '/bcat/county_summary?limit=0',
    ],
    [
      '{ county_summary(geoid_co: "13121") { features { properties geometry { type } } } }',
      '/bcat/county_summary?geoid_co=13121&limit=10',
    ],
    [
      '{ county_summary_geojson(geoid_co: "13121") { features { properties geometry { coordinates } } } }',
      '/bcat/county_summary/geojson?geoid_co=13121&limit=0',
    ],
    [
      '{ auction_904_authorized_geojson(geoid_bl: ["131210001001000"], page: 1) { features { properties geometry { type } } } }',
      '/bcat/auction_904_authorized/geojson?geoid_bl=131210001001000&page=1',
    ],
    // 2022
    [
      '{ auction_904_authorized_geojson(counties: ["13121"]) { features { properties geometry { type } } } }',
      '/bcat/auction_904_authorized/geojson?geoid_co=13121&limit=0',
    ],
    [
      '{ broadband_unserved_blocks_county_geojson(county: "13121") { features { properties geometry { type } } } }',
      '/bcat/broadband_unserved_blocks/geojson?geoid_co=13121&limit=0',
    ],
    [
      '{ county_ilecs_geo_geojson(state_abbr: "GA") { features { properties geometry { type } } } }',
      '/bcat/county_ilecs_geo/geojson?state_abbr=GA&limit=0',
    ],
    [
      '{ feature_collection(table: "county_ilecs_geo") { features { properties } } }',
      '/bcat/county_ilecs_geo?limit=0',
    ],
    [
      '{ feature_collection(table: "county_summary", counties: ["13121"]) { features { geometry { type } properties } } }',
      '/bcat/county_summary/geojson?geoid_co=13121&limit=0',
    ],
    [
      '{ county_feature(table: "county_summary", county: "13121") { features { geometry { type } properties } } }',
      '/bcat/county_summary/geojson?geoid_co=13121&limit=0',
    ],
  ])('%s', async (query, path) => {
    expect(await asked(query)).toEqual([path]);
  });

  it('asks nothing for what is known', async () => {
    expect(await asked('{ countySummary { type __typename } }')).toEqual([]);
  });

  it('asks once for what is selected twice in one request', async () => {
    const query = '{ a: countySummary { totalCount } b: countySummary { totalCount } }';

    expect(await asked(query)).toEqual(['/bcat/county_summary/count']);
  });

  it('reads directives with variables', async () => {
    const query = `query ($shape: Boolean!, $counties: [String!]) {
      countySummary(filter: {geoidCo: $counties}) { features { id geometry @include(if: $shape) { type } } }
    }`;

    await asked(query, { shape: false, counties: ['13121'] });
    await asked(query, { shape: true, counties: null });

    expect(rest.asked).toEqual([
      '/bcat/county_summary?geoid_co=13121&properties=geoid_co',
      '/bcat/county_summary/geojson?properties=geoid_co',
    ]);
  });

  it('answers typed properties, totals and geometries', async () => {
    const { data } = await api.query(`{
      countySummary { type totalCount numberReturned features {
        type id
        geometry { __typename type coordinates crs bbox }
        properties { geoidCo nameCo lat broadband100_20PctBlocksServed totalHouseholds }
      } } }`);

    expect(data).toEqual({
      countySummary: {
        type: 'FeatureCollection',
        totalCount: 7,
        numberReturned: 1,
        features: [
          {
            type: 'Feature',
            id: '13121',
            geometry: {
              __typename: 'GeoJSONPolygon',
              type: 'Polygon',
              coordinates: [],
              crs: null,
              bbox: null,
            },
            properties: {
              geoidCo: '13121',
              nameCo: 'Fulton',
              lat: 33.8,
              broadband100_20PctBlocksServed: 3.5,
              totalHouseholds: null,
            },
          },
        ],
      },
    });
  });

  it('answers the members of a GeometryCollection', async () => {
    const point = { type: 'Point', coordinates: [-84, 33] };
    const geometry = { type: 'GeometryCollection', geometries: [point] };
    rest.answers({
      body: { ...COLLECTION, features: [{ ...COLLECTION.features[0], geometry }] },
    });

    const { data } = await api.query(`{ county_summary_geojson(geoid_co: "13121") { features {
      geometry { type coordinates ... on GeoJSONGeometryCollection { geometries { type coordinates } } }
    } } }`);

    expect(data).toEqual({
      county_summary_geojson: {
        features: [
          { geometry: { type: 'GeometryCollection', coordinates: null, geometries: [point] } },
        ],
      },
    });
  });

  it('passes the properties of existing consumers through', async () => {
    const { data } = await api.query('{ county_summary { features { id properties } } }');

    expect(data).toEqual({
      county_summary: {
        features: [{ id: '13121', properties: COLLECTION.features[0]?.properties }],
      },
    });
  });
});
