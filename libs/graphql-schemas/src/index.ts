export { datasetFields } from './dataset-fields.js';
export { datasets, legacy } from './generated/fields.js';
export { schemaDocument } from './generated/schema-document.js';
export type * from './generated/schema-types.js';
export type { DatasetField, LegacyArgument, LegacyField } from './graphql-fields.js';
export { camelCase, pascalCase } from './graphql-names.js';
export { legacyFields } from './legacy-fields.js';
export { SchemaError } from './schema-error.js';
export { schemaSdl } from './schema-sdl.js';
