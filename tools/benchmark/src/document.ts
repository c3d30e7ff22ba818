import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchmarkError } from './benchmark-error.js';
import { workspaceRoot } from './workspace.js';

const BEGIN = '<!-- figures: npm run bench -- --into docs/performance.md -->';
const END = '<!-- end of the figures -->';

/**
 * Replaces what stands between the marks of a document, in the workspace's format.
 *
 * @throws BenchmarkError where the document has no marks
 */
export function replaceFigures(file: string, figures: string): void {
  const replaced = between(readFileSync(file, 'utf8'), figures);
  if (replaced === undefined) throw new BenchmarkError(`${file} lacks the marks ${BEGIN} … ${END}`);
  writeFileSync(file, replaced);
  const prettier = join(workspaceRoot, 'node_modules', '.bin', 'prettier');
  const { status, stderr } = spawnSync(process.execPath, [prettier, '--write', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new BenchmarkError(stderr);
}

/** The document with other text between its marks, if it has them. */
export function between(document: string, text: string): string | undefined {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) return undefined;
  return `${document.slice(0, begin)}${BEGIN}\n\n${text}\n${document.slice(end)}`;
}
