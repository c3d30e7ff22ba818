import type { Column, ColumnType, Dataset } from '@cori/dataset-catalog';
import { camelCase, pascalCase } from './graphql-names.js';
import type { QualifiedDataset } from './qualified-datasets.js';

const SCALARS: Readonly<Record<ColumnType, string>> = {
  text: 'String',
  integer: 'Int',
  bigint: 'BigInt',
  number: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  timestamp: 'DateTime',
};

/** What the names of a dataset's types end with. */
export const TYPE_SUFFIXES = ['Collection', 'Feature', 'Properties', 'Filter', 'Sort'] as const;

/**
 * A description as SDL. JSON's string literal is one of GraphQL, with the same escapes.
 */
export function description(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.filter((part) => part).join('\n\n'));
}

function columnDescription({ description: text, unit, pattern }: Column): string {
  return description(text, unit && `Unit: ${unit}`, pattern && `Pattern: \`${pattern}\``);
}

function propertySdl(column: Column): string {
  const scalar = SCALARS[column.type];
  const type = column.array ? `[${scalar}]` : scalar;
  return `${columnDescription(column)}
  ${camelCase(column.name)}: ${type}${column.nullable ? '' : '!'}`;
}

function filterSdl(column: Column): string {
  return `${columnDescription(column)}
  ${camelCase(column.name)}: [${SCALARS[column.type]}!]`;
}

function sortSdl({ name }: Column): string {
  return `${name.toUpperCase()}_ASC ${name.toUpperCase()}_DESC`;
}

// What REST orders by: single-valued properties, and the id.
function sortable({ columns, id }: Dataset): readonly Column[] {
  return columns.filter(({ name, array, property }) => name === id || (property && !array));
}

function aboutRows({ rows, source }: Dataset): string {
  const values = { real: 'real values', sample: 'sample values', mixed: 'partly sample values' }[
    rows.values
  ];
  return `Source: ${source.name}. Licence: ${source.licence}. The local database holds ${values}.`;
}

/** The types of one dataset: collection, feature, properties, filter and sort keys. */
export function datasetTypesSdl({ dataset, name }: QualifiedDataset): string {
  const type = pascalCase(name);
  const { columns, title } = dataset;
  const filters = columns.filter(({ filterable }) => filterable);
  const properties = columns.filter(({ property }) => property);
  const filter = `
${description(`Selects rows of “${title}”: a row has one of the values of each filter that is given.`)}
input ${type}Filter {
  ${filters.map(filterSdl).join('\n  ')}
}`;
  return `
${description(`A page of “${title}”.`)}
type ${type}Collection {
  type: String!
  features: [${type}Feature!]!
  "How many rows the filters select, on all pages. It is counted only where a query selects it."
  totalCount: Int!
  "How many features the page holds."
  numberReturned: Int!
}
${description(`A row of “${title}” as a GeoJSON feature.`)}
type ${type}Feature {
  type: String!
  id: ID!
  "It is read only where a query selects it; a dataset without geometry answers an empty Polygon."
  geometry: GeoJSONGeometry
  properties: ${type}Properties!
}
${description(dataset.description)}
type ${type}Properties {
  ${properties.map(propertySdl).join('\n  ')}
}
${filters.length > 0 ? filter : ''}
${description(`What orders the rows of “${title}”. The id breaks ties.`)}
enum ${type}Sort {
  ${sortable(dataset).map(sortSdl).join('\n  ')}
}
`;
}

/** The arguments that turn pages, which every field that has pages takes. */
export const PAGING_SDL = `
    limit: Int
    offset: Int
    "Counts from 0 and means offset = page × limit."
    page: Int`;

/** The argument that every field takes. */
export const SKIP_CACHE_SDL = `
    "True: the answer is read anew, and replaces the one in the cache."
    skipCache: Boolean`;

/** The field of `Query` of one dataset. */
export function datasetFieldSdl({ dataset, name }: QualifiedDataset): string {
  const type = pascalCase(name);
  const filter = `
    filter: ${type}Filter`;
  const spatial = `
    "minx, miny, maxx, maxy in EPSG:4326: features that intersect the box."
    bbox: [Float!]
    "Well-known text in EPSG:4326: features that intersect the geometry."
    intersects: String`;
  return `
  ${description(dataset.title, dataset.description, aboutRows(dataset), limits(dataset.limit))}
  ${camelCase(name)}(${dataset.columns.some(({ filterable }) => filterable) ? filter : ''}${
    dataset.geometry ? spatial : ''
  }
    sortBy: [${type}Sort!]${PAGING_SDL}${SKIP_CACHE_SDL}
  ): ${type}Collection`;
}

function limits(limit: { readonly default: number; readonly maximum: number }): string {
  return `Without \`limit\` a page holds ${limit.default} features; \`limit: 0\` means ${limit.maximum}, the most.`;
}
