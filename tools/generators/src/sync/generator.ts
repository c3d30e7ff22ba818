import { createProjectGraphAsync, type Tree } from '@nx/devkit';
import { derivedFiles } from '../derived/derived-files.js';
import { projectGraphPage } from '../derived/project-graph-page.js';

interface SyncResult {
  readonly outOfSyncMessage: string;
  readonly outOfSyncDetails: string[];
}

/**
 * Brings the committed files that follow from the services table, the dataset files and
 * the project graph up to date:
 * `nx sync` writes them, `nx sync:check` names those that are stale and fails.
 */
export async function syncGenerator(tree: Tree): Promise<SyncResult | undefined> {
  const stale: string[] = [];
  const graph = projectGraphPage(await createProjectGraphAsync());
  for (const { path, content } of [...(await derivedFiles(tree.root)), graph]) {
    if (tree.read(path, 'utf8') === content) continue;
    tree.write(path, content);
    stale.push(path);
  }
  if (stale.length === 0) return undefined;
  return {
    outOfSyncMessage:
      'Files that follow from datasets, services and projects are stale; “npx nx sync” refreshes:',
    outOfSyncDetails: stale,
  };
}
