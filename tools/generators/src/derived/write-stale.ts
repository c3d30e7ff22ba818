import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '@cori/dataset-catalog';

/**
 * Writes those files whose content differs from what is on the disk.
 *
 * @param root - the workspace's folder
 * @returns the paths that were written, relative to the workspace
 */
export async function writeStale(
  root: string,
  files: readonly GeneratedFile[],
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, content } of files) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === content) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    written.push(path);
  }
  return written;
}
