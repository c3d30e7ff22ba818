import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { derivedFiles } from './derived-files.js';

/**
 * Writes those derived files that are stale.
 *
 * @param root - the workspace's folder
 * @returns the paths that were written, relative to the workspace
 * @throws CatalogError with every problem of every dataset file
 */
export async function refreshDerivedFiles(root: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, content } of await derivedFiles(root)) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    written.push(path);
  }
  return written;
}
