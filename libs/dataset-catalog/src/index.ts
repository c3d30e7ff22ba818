export { CatalogError, type CatalogProblem } from './catalog-error.js';
export {
  type Catalog,
  type Column,
  type ColumnType,
  type Dataset,
  type DeprecatedField,
  type Geometry,
  type ServiceCatalog,
} from './dataset.js';
export { docsFiles } from './docs/docs-files.js';
export type { GeneratedFile } from './generated-file.js';
export {
  datasetsFolder,
  loadCatalog,
  loadDatasets,
  parseDataset,
  type ServiceLocation,
} from './load-catalog.js';
export type { RecordedAnswer, RecordedAnswers } from './openapi/answers.js';
export { catalogOpenApi, serviceOpenApi, type OpenApiDocument } from './openapi/document.js';
export { serializeOpenApi } from './openapi/serialize.js';
export {
  RESERVED_COLUMN_NAMES,
  RESERVED_DATASET_NAMES,
  RESERVED_FILTER_NAMES,
} from './reserved-names.js';
export { datasetIndexes, indexStatement, type DatasetIndex } from './sql/indexes.js';
export { rolesSql } from './sql/roles-sql.js';
export { schemaSql } from './sql/schema-sql.js';
export { sqlFiles } from './sql/sql-files.js';
