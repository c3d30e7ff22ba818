import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logger } from '@nx/devkit';
import { refreshDerivedFiles } from '../derived/refresh-derived-files.js';
import { GeneratorError } from '../generator-error.js';

function run(root: string, command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === 0) return;
  throw new GeneratorError(
    `${args.join(' ')} failed${error ? ` (${error.message})` : ''}. The files are written: once the reason ` +
      'is gone, the same command again finishes the rest.',
  );
}

/**
 * Brings everything up to date that follows from which services there are: the Python environment,
 * the lock files, the derived files.
 *
 * @param root - the workspace's folder
 * @param removed - the project that is no more
 */
export async function refreshWorkspace(root: string, removed?: string): Promise<void> {
  const environment = join('tools', 'workspace', 'python-env.mjs');
  const uv = join(root, '.venv', 'bin', 'uv');
  if (removed !== undefined && existsSync(uv)) {
    run(root, uv, ['pip', 'uninstall', '--quiet', '--python', join(root, '.venv'), removed]);
  }
  // The lock is made by the environment's own uv, and the environment by the lock.
  run(root, process.execPath, [environment]);
  run(root, process.execPath, [join('tools', 'workspace', 'python-lock.mjs')]);
  run(root, process.execPath, [environment]);
  for (const path of await refreshDerivedFiles(root)) logger.info(`UPDATE ${path}`);
}
