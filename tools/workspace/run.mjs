import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const venvBin = join(workspaceRoot, '.venv', 'bin');

/** A fault that the reader can mend; its message says how, so no stack is shown. */
export class SetupError extends Error {}

/** Ends the process with the message of a `SetupError`, or with the stack of anything else. */
export function fail(error) {
  console.error(error instanceof SetupError ? `\n${error.message}` : error);
  process.exit(1);
}

/**
 * Runs a command to its end in the workspace and shows its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function run(command, args, { env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: workspaceRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status === 0) return;
  if (result.signal) process.exit(130);
  const reason = result.error ? result.error.message : `exit code ${result.status}`;
  throw new SetupError(`${command} ${args.join(' ')} failed (${reason})`);
}

/** The folders of the workspace's Python members, in the order of their names. */
export function pythonMembers() {
  return ['apps', 'libs'].flatMap((parent) =>
    readdirSync(join(workspaceRoot, parent))
      .filter((name) => name.startsWith('python-'))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(workspaceRoot, folder, 'pyproject.toml')))
      .sort(),
  );
}

/** Those members that are installed as packages; `package = false` marks the others. */
export function installableMembers() {
  return pythonMembers().filter(
    (folder) =>
      !/^package\s*=\s*false$/m.test(
        readFileSync(join(workspaceRoot, folder, 'pyproject.toml'), 'utf8'),
      ),
  );
}
