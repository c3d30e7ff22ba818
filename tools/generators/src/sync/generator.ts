import type { Tree } from '@nx/devkit';
import { derivedFiles } from '../derived/derived-files.js';

interface SyncResult {
  readonly outOfSyncMessage: string;
  readonly outOfSyncDetails: string[];
}

/**
 * Brings the committed files that follow from the services table and the dataset files up to date:
 * `nx sync` writes them, `nx sync:check` names those that are stale and fails.
 */
export async function syncGenerator(tree: Tree): Promise<SyncResult | undefined> {
  const stale: string[] = [];
  for (const { path, content } of await derivedFiles(tree.root)) {
    if (tree.read(path, 'utf8') === content) continue;
    tree.write(path, content);
    stale.push(path);
  }
  if (stale.length === 0) return undefined;
  return {
    outOfSyncMessage:
      'Files that follow from the dataset files are stale; “npx nx sync” refreshes:',
    outOfSyncDetails: stale,
  };
}
