import { rolesSql, runGenerator, schemaSql } from '@cori/dataset-catalog';
import { workspaceCatalog, workspaceRoot } from '../workspace.js';

/**
 * Writes `schema.sql` and `roles.sql` from the catalog.
 *
 * @param check - true: only says which is stale, and makes the process end with exit code 1
 */
export function generate(check: boolean): void {
  const catalog = workspaceCatalog();
  runGenerator(
    workspaceRoot,
    [
      { path: 'postgresql/schema.sql', content: schemaSql(catalog) },
      { path: 'postgresql/roles.sql', content: rolesSql(catalog) },
    ],
    check,
  );
}
