import { services } from '@cori/config';
import { loadCatalog, type Dataset } from '@cori/dataset-catalog';
import { VectorTile } from '@mapbox/vector-tile';
import { booleanValid } from '@turf/boolean-valid';
import { PbfReader } from 'pbf';
import { getJson, graphql, sqlCount, url, type Collection } from './clients.js';
import { workspaceRoot } from './stack-process.mjs';

const COUNTY = '13121';
const STATE = 'GA';

const datasets = loadCatalog(workspaceRoot, services).flatMap(({ corePath, datasets: all }) =>
  all.map((dataset) => ({ name: dataset.name, path: `${corePath}/${dataset.name}`, dataset })),
);

/** The filter that narrows a dataset to a county, or to a state where it has no county. */
function placeOf(dataset: Dataset): { readonly column: string; readonly value: string } {
  const filterable = (name: string): boolean =>
    dataset.columns.some((column) => column.name === name && column.filterable);
  return filterable('geoid_co')
    ? { column: 'geoid_co', value: COUNTY }
    : { column: 'state_abbr', value: STATE };
}

function sourceOf(dataset: Dataset, name: string): string {
  return dataset.columns.find((column) => column.name === name)?.source ?? name;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

describe.each(datasets)('$name', ({ name, path, dataset }) => {
  const place = placeOf(dataset);
  const query = `${place.column}=${place.value}`;
  let total: number;
  let placed: number;

  beforeAll(async () => {
    total = await sqlCount(`SELECT count(*) FROM ${dataset.table}`);
    placed = await sqlCount(
      `SELECT count(*) FROM ${dataset.table} WHERE ${sourceOf(dataset, place.column)} = $1`,
      [place.value],
    );
  });

  it('has rows', () => {
    expect(total).toBeGreaterThan(50);
    expect(placed).toBeGreaterThan(0);
  });

  it('is listed with its links', async () => {
    expect(JSON.stringify(await getJson(path.slice(0, path.lastIndexOf('/'))))).toContain(path);
  });

  it('counts what the database counts', async () => {
    expect(await getJson(`${path}/count`)).toEqual({ type: 'FeatureCount', count: total });
    expect(await getJson(`${path}/count?${query}`)).toMatchObject({ count: placed });
  });

  it('answers features without geometry', async () => {
    const collection = await getJson<Collection>(`${path}?${query}&limit=0&numberMatched=true`);
    expect(collection.numberMatched).toBe(placed);
    expect(collection.features).toHaveLength(Math.min(placed, dataset.limit.maximum));
    expect(new Set(collection.features.map(({ id }) => id)).size).toBe(collection.features.length);
    const names = dataset.columns.filter(({ property }) => property).map((column) => column.name);
    for (const { geometry, properties } of collection.features) {
      expect(geometry).toBeNull();
      expect(Object.keys(properties).sort()).toEqual([...names].sort());
    }
  });

  it('answers features with geometry', async () => {
    const { features } = await getJson<Collection>(`${path}/geojson?${query}&limit=5`);
    expect(features).toHaveLength(Math.min(placed, 5));
    for (const { geometry } of features) {
      if (!dataset.geometry) expect(geometry).toEqual({ type: 'Polygon', coordinates: [] });
      else expect(geometry && booleanValid(geometry)).toBe(true);
    }
  });

  it('answers one feature by its id', async () => {
    const { features } = await getJson<Collection>(`${path}?${query}&limit=1`);
    const feature = await getJson<{ readonly id: unknown }>(
      `${path}/${encodeURIComponent(String(features[0]?.id))}`,
    );
    expect(feature.id).toEqual(features[0]?.id);
  });

  it('describes its columns', async () => {
    const schema = JSON.stringify(await getJson(`${path}/schema`));
    for (const column of dataset.columns.filter(({ property }) => property)) {
      expect(schema).toContain(`"${column.name}"`);
    }
  });

  it('answers a tile', async () => {
    const response = await fetch(`${url}${path}/tiles/5/8/12.pbf?${query}`);
    if (!dataset.geometry) {
      expect(response.status).toBeLessThan(500);
      return;
    }
    expect(response.status).toBe(200);
    const tile = new VectorTile(new PbfReader(await response.arrayBuffer()));
    expect(Object.keys(tile.layers)).toEqual([name]);
    expect(tile.layers[name]?.length).toBeGreaterThan(0);
  });

  it('counts the same in its typed field', async () => {
    const field = camelCase(name);
    const filter = `filter: { ${camelCase(place.column)}: ["${place.value}"] }`;
    const data = await graphql<
      Record<string, { readonly totalCount: number; readonly features: readonly unknown[] }>
    >(`{ all: ${field}(limit: 1) { totalCount features { id } }
         placed: ${field}(${filter}, limit: 0) { totalCount features { id } } }`);
    expect(data['all']?.totalCount).toBe(total);
    expect(data['placed']?.totalCount).toBe(placed);
    expect(data['placed']?.features).toHaveLength(Math.min(placed, dataset.limit.maximum));
  });

  it('counts the same in every field of existing consumers', async () => {
    const fields = (await legacyFields()).filter(
      (field) => field.name === name || field.name.startsWith(`${name}_`),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      const asked = argumentsFor(field, place.column);
      const data = await graphql<Record<string, Collection>>(
        `{ ${field.name}(${asked}) { features { id properties } } }`,
      );
      const { features = [] } = data[field.name] ?? {};
      expect([field.name, features.length]).toEqual([
        field.name,
        Math.min(placed, dataset.limit.maximum),
      ]);
    }
    const general = await graphql<{ readonly feature_collection: Collection }>(
      `{ feature_collection(table: "${name}"${
        place.column === 'geoid_co' ? `, counties: ["${COUNTY}"]` : ''
      }) { features { id } } }`,
    );
    expect(general.feature_collection.features.length).toBeGreaterThan(0);
  });
});

interface LegacyField {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: { readonly kind: string } }[];
}

let introspected: Promise<readonly LegacyField[]> | undefined;

/** The root fields of the schema, as the API itself tells them. */
function legacyFields(): Promise<readonly LegacyField[]> {
  introspected ??= graphql<{
    readonly __schema: { readonly queryType: { readonly fields: readonly LegacyField[] } };
  }>(`
    {
      __schema {
        queryType {
          fields(includeDeprecated: true) {
            name
            args {
              name
              type {
                kind
              }
            }
          }
        }
      }
    }
  `).then((data) => data.__schema.queryType.fields);
  return introspected;
}

/** The arguments that narrow a field to the place, and ask for all of it. */
function argumentsFor(field: LegacyField, column: string): string {
  const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
  const limit = has('limit') ? ', limit: 0' : '';
  if (column === 'state_abbr') return `state_abbr: "${STATE}"${limit}`;
  if (has('county')) return `county: "${COUNTY}"${limit}`;
  if (has('counties')) return `counties: ["${COUNTY}"]${limit}`;
  const list = field.args.find(({ name }) => name === 'geoid_co')?.type.kind === 'LIST';
  return `geoid_co: ${list ? `["${COUNTY}"]` : `"${COUNTY}"`}${limit}`;
}
