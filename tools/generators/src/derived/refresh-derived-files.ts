import { derivedFiles } from './derived-files.js';
import { projectGraphPage } from './project-graph-page.js';
import { readProjectGraph } from './read-project-graph.js';
import { writeStale } from './write-stale.js';

/**
 * Brings every derived file on the disk up to date, as `nx sync` does: what a generator's callback
 * runs once the generator's own files are written.
 *
 * @param root - the workspace's folder
 * @returns the paths that were written, relative to the workspace
 * @throws CatalogError with every problem of every dataset file
 */
export async function refreshDerivedFiles(root: string): Promise<readonly string[]> {
  const files = await derivedFiles(root);
  return writeStale(root, [...files, projectGraphPage(await readProjectGraph(root))]);
}
