import { execFileSync } from 'node:child_process';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}

/** The state of every file of a repository that git does not ignore, as one hash. */
export function snapshot(folder: string): string {
  git(folder, 'add', '--all');
  return git(folder, 'write-tree').trim();
}

/** Which files of a repository differ from a snapshot. */
export function changedSince(folder: string, tree: string): readonly string[] {
  return git(folder, 'diff-tree', '-r', '--name-only', tree, snapshot(folder))
    .split('\n')
    .filter(Boolean);
}
