import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services } from '@cori/config';
import { loadCatalog, type Catalog } from '@cori/dataset-catalog';

/** The project's folder, seen from `src` as well as from `dist`. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder of the workspace. */
export const workspaceRoot = join(projectRoot, '..');

/**
 * The datasets of all services of this workspace.
 *
 * @throws CatalogError when a dataset file is wrong
 */
export function workspaceCatalog(): Catalog {
  return loadCatalog(workspaceRoot, services);
}
