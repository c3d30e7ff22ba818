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
export { datasetsPage } from './docs/datasets-page.js';
export { runGenerator, type GeneratedFile } from './generated-file.js';
export { datasetsFolder, loadCatalog, loadDatasets, type ServiceLocation } from './load-catalog.js';
export type { RecordedAnswer, RecordedAnswers } from './openapi/answers.js';
export { catalogOpenApi, serviceOpenApi, type OpenApiDocument } from './openapi/document.js';
export { serializeOpenApi } from './openapi/serialize.js';
export { rolesSql } from './sql/roles-sql.js';
export { schemaSql } from './sql/schema-sql.js';
