import type { Catalog } from '../dataset.js';
import type { GeneratedFile } from '../generated-file.js';
import { rolesSql } from './roles-sql.js';
import { schemaSql } from './schema-sql.js';

/** `postgresql/schema.sql` and `postgresql/roles.sql`. */
export function sqlFiles(catalog: Catalog): readonly GeneratedFile[] {
  return [
    { path: 'postgresql/schema.sql', content: schemaSql(catalog) },
    { path: 'postgresql/roles.sql', content: rolesSql(catalog) },
  ];
}
