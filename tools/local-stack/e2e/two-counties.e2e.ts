import { VectorTile } from '@mapbox/vector-tile';
import { check } from '@placemarkio/check-geojson';
import { booleanValid } from '@turf/boolean-valid';
import { PbfReader } from 'pbf';
import { getJson, graphql, url, type Collection } from './clients.js';

const GEOIDS = ['13089', '13121'];
const FILTER = 'geoid_co=13121,13089';

function ids(collection: Collection): readonly unknown[] {
  return collection.features.map(({ id }) => id).sort();
}

describe('two counties of Georgia', () => {
  it('have properties and no geometry', async () => {
    const collection = await getJson<Collection>(`/bcat/county_summary?${FILTER}`);
    expect(collection).toMatchObject({ type: 'FeatureCollection', numberReturned: 2 });
    expect(ids(collection)).toEqual(GEOIDS);
    for (const { geometry, properties } of collection.features) {
      expect(geometry).toBeNull();
      expect(properties).toMatchObject({ state_abbr: 'GA', geoid_st: '13' });
    }
  });

  it.each(['geoid_co=13121%2C13089', 'geoid_co=13121&geoid_co=13089'])(
    'are the same with %s',
    async (query) => {
      expect(ids(await getJson(`/bcat/county_summary?${query}`))).toEqual(GEOIDS);
    },
  );

  it('have polygons that a GeoJSON library accepts', async () => {
    const response = await fetch(`${url}/bcat/county_summary/geojson?${FILTER}`);
    const text = await response.text();
    const collection = check(text);
    expect(collection.type).toBe('FeatureCollection');
    const { features } = JSON.parse(text) as Collection;
    expect(features).toHaveLength(2);
    for (const { geometry } of features) {
      expect(geometry?.type).toMatch(/^(Multi)?Polygon$/);
      expect(geometry && booleanValid(geometry)).toBe(true);
    }
  });

  it('are two', async () => {
    expect(await getJson(`/bcat/county_summary/count?${FILTER}`)).toEqual({
      type: 'FeatureCount',
      count: 2,
    });
  });

  it.each(['', `?${FILTER}`])('are in the tile over them (%s)', async (query) => {
    const response = await fetch(`${url}/bcat/county_summary/tiles/5/8/12.pbf${query}`);
    expect(response.headers.get('content-type')).toBe('application/x-protobuf');
    const tile = new VectorTile(new PbfReader(await response.arrayBuffer()));
    const layer = tile.layers['county_summary'];
    const found = Array.from(
      { length: layer?.length ?? 0 },
      (_, index) => layer?.feature(index).properties['geoid_co'],
    );
    expect(found).toEqual(expect.arrayContaining(GEOIDS));
    if (query) expect(found).toHaveLength(2);
  });

  it('are the same in the field of existing consumers', async () => {
    const query =
      '{ county_summary(geoid_co: ["13121","13089"]) { type features { id properties } } }';
    const { county_summary: graph } = await graphql<{ county_summary: Collection }>(query);
    const rest = await getJson<Collection>(`/bcat/county_summary?${FILTER}`);
    expect(graph.type).toBe('FeatureCollection');
    expect(byId(graph)).toEqual(byId(rest));
  });

  it('are the same in the typed field', async () => {
    const { countySummary } = await graphql<{
      countySummary: Collection & { readonly totalCount: number };
    }>(`
      {
        countySummary(filter: { geoidCo: ["13121", "13089"] }) {
          totalCount
          features {
            id
            geometry {
              type
            }
            properties {
              nameCo
              stateAbbr
            }
          }
        }
      }
    `);
    expect(ids(countySummary)).toEqual(GEOIDS);
    expect(countySummary.totalCount).toBe(2);
    expect(countySummary.features[0]?.geometry?.type).toMatch(/^(Multi)?Polygon$/);
    expect(countySummary.features.map(({ properties }) => properties['nameCo']).sort()).toEqual([
      'DeKalb',
      'Fulton',
    ]);
  });

  it('can be explained in the sandbox', async () => {
    const response = await fetch(`${url}/local/explain/bcat/county_summary?${FILTER}`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/bcat_county_summary/);
    expect(text).toMatch(/Scan/);
  });
});

function byId(collection: Collection): ReadonlyMap<unknown, unknown> {
  return new Map(collection.features.map(({ id, properties }) => [id, properties]));
}
