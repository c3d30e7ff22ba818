import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A committed file that is derived from the catalog. */
export interface GeneratedFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly content: string;
}

/**
 * Writes generated files, or only says which are stale.
 *
 * @param root - the workspace's folder
 * @param check - true: nothing is written
 * @returns the paths whose content differed
 */
function writeGeneratedFiles(
  root: string,
  files: readonly GeneratedFile[],
  check: boolean,
): readonly string[] {
  const stale = files.filter(({ path, content }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  if (!check) {
    for (const { path, content } of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  }
  return stale.map(({ path }) => path);
}

/**
 * The command line of a generator: `generate` writes, `generate --check` ends with exit code 1 and
 * the names of the stale files.
 */
export function runGenerator(root: string, files: readonly GeneratedFile[], check: boolean): void {
  const stale = writeGeneratedFiles(root, files, check);
  for (const path of stale) {
    console.log(
      check ? `${path} is stale: refresh it with “npm run generate”` : `${path} was written`,
    );
  }
  if (check && stale.length > 0) process.exitCode = 1;
}
