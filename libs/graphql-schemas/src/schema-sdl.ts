import type { Catalog } from '@cori/dataset-catalog';
import { buildSchema, printSchema } from 'graphql';
import { datasetFieldSdl, datasetTypesSdl, TYPE_SUFFIXES } from './dataset-sdl.js';
import { geoJsonSdl } from './geojson-sdl.js';
import { camelCase, pascalCase } from './graphql-names.js';
import { legacyFields } from './legacy-fields.js';
import { GENERAL_FIELDS, generalFieldsSdl, legacyFieldSdl } from './legacy-sdl.js';
import { qualifiedDatasets } from './qualified-datasets.js';
import { collisions, SchemaError } from './schema-error.js';

function checkNames(catalog: Catalog): void {
  const datasets = qualifiedDatasets(catalog);
  const baseTypes = Object.keys(buildSchema(geoJsonSdl).getTypeMap());
  const reasons = [
    ...collisions('field', [
      ...GENERAL_FIELDS.map((name) => ({ name, owner: 'the fields that take a table' })),
      ...datasets.map(({ name, owner }) => ({ name: camelCase(name), owner })),
      ...legacyFields(catalog).map(({ field, table }) => ({
        name: field,
        owner: `the fields for existing consumers of ${table}`,
      })),
    ]),
    ...collisions('type', [
      ...baseTypes.map((name) => ({ name, owner: 'the base types' })),
      { name: 'Query', owner: 'the base types' },
      ...datasets.flatMap(({ name, owner }) =>
        TYPE_SUFFIXES.map((suffix) => ({ name: pascalCase(name) + suffix, owner })),
      ),
    ]),
    ...datasets.flatMap(({ dataset, owner }) =>
      collisions(
        'property',
        dataset.columns.map(({ name }) => ({ name: camelCase(name), owner: `${owner}.${name}` })),
      ),
    ),
  ];
  if (reasons.length > 0) throw new SchemaError(reasons);
}

/**
 * Derives the GraphQL schema: a typed field per dataset, the fields of existing consumers, and the
 * GeoJSON types that all of them share.
 *
 * @returns SDL, the same text for the same catalog
 * @throws SchemaError naming each two parts of the catalog that would take one name
 */
export function schemaSdl(catalog: Catalog): string {
  checkNames(catalog);
  const datasets = qualifiedDatasets(catalog);
  const sdl = `
type Query {
${datasets.map(datasetFieldSdl).join('\n')}
${generalFieldsSdl}
${legacyFields(catalog).map(legacyFieldSdl).join('\n')}
}
${datasets.map(datasetTypesSdl).join('\n')}
${geoJsonSdl}`;
  // The printer indents the empty lines of descriptions.
  return `${printSchema(buildSchema(sdl)).replace(/[ ]+$/gm, '')}\n`;
}
