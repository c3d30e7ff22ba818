export { serves } from './check/compare-table.js';
export { catalogType } from './introspection/column-type.js';
export { inspectTable, listTables, type InspectedTable } from './introspection/inspect-table.js';
export type { ColumnDescription, TableDescription } from './introspection/table-description.js';
export { SampleDataError } from './sample-data/check-rows.js';
export {
  DATA_FILE_FORMATS,
  MAX_DATA_FILE_BYTES,
  type FileContent,
} from './sample-data/files/data-file.js';
export { exportRows } from './sample-data/files/export-rows.js';
export { parseDataFile } from './sample-data/files/parse-data-file.js';
export { inferGeometryType, inferType } from './sample-data/files/raw-types.js';
export { LocalDatabaseError } from './server/database-error.js';
export { openDatabase } from './server/open-database.js';
export { withClient } from './with-client.js';
