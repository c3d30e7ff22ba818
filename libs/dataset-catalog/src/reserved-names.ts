/** Path segments directly under a service's core path that are no datasets. */
export const RESERVED_DATASET_NAMES: ReadonlySet<string> = new Set([
  'api',
  'collections',
  'conformance',
  'health',
  'openapi',
]);

/** Query parameters with a meaning of their own, which no filter can take. */
export const RESERVED_FILTER_NAMES: ReadonlySet<string> = new Set([
  'bbox',
  'crs',
  'datetime',
  'f',
  'filter',
  'geom',
  'limit',
  'offset',
  'page',
  'properties',
  'sortby',
]);

/** Names that a feature or its GraphQL type has already. */
export const RESERVED_COLUMN_NAMES: ReadonlySet<string> = new Set(['__typename', 'geometry']);
