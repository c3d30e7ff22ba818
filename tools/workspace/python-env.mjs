// Makes the Python environment `.venv`: the newest Python from 3.11 to 3.13, uv, the packages of
// requirements.lock and the workspace's own members. Runs as npm's postinstall; a second run with
// nothing changed ends at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, installableMembers, run, SetupError, venvBin, workspaceRoot } from './run.mjs';

const UV_VERSION = '0.13.9';
// Lambda runs 3.13; what is newer is not deployed and so not used here.
const MINOR_VERSIONS = [13, 12, 11];

/** The interpreter's real path, or undefined where the command is missing, too old or only a shim. */
function interpreter(command, minor) {
  const probe = spawnSync(
    command,
    ['-c', 'import sys, ensurepip; print(sys.version_info.minor, sys.executable)'],
    { encoding: 'utf8' },
  );
  const [found, path] = (probe.stdout ?? '').trim().split(' ');
  return probe.status === 0 && Number(found) === minor ? path : undefined;
}

function pyenvInterpreters(minor) {
  const versions = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .filter((name) => name.startsWith(`3.${minor}.`))
    .map((name) => join(versions, name, 'bin', 'python3'));
}

function newestPython() {
  for (const minor of MINOR_VERSIONS) {
    for (const command of [`python3.${minor}`, 'python3', ...pyenvInterpreters(minor)]) {
      const path = interpreter(command, minor);
      if (path) return path;
    }
  }
  throw new SetupError(
    'Python 3.11, 3.12 or 3.13 with its venv module is needed and was not found.\n' +
      '  Debian, Ubuntu: sudo apt-get install python3 python3-venv\n' +
      '  macOS:          brew install python@3.13',
  );
}

function fingerprint() {
  const hash = createHash('sha256').update(UV_VERSION).update(workspaceRoot);
  for (const file of [
    'requirements.lock',
    ...installableMembers().map((folder) => `${folder}/pyproject.toml`),
  ]) {
    hash.update(file).update(readFileSync(join(workspaceRoot, file)));
  }
  return hash.digest('hex');
}

/** Makes or refreshes `.venv` where it does not match the lock file. */
export function setUpPython() {
  const stamp = join(workspaceRoot, '.venv', 'fingerprint');
  const wanted = fingerprint();
  const python = join(venvBin, 'python');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(python)) return;
  const uv = join(venvBin, 'uv');
  if (!existsSync(uv)) {
    rmSync(join(workspaceRoot, '.venv'), { recursive: true, force: true });
    run(newestPython(), ['-m', 'venv', '.venv']);
    run(python, ['-m', 'pip', 'install', '--quiet', `uv==${UV_VERSION}`]);
  }
  const env = { VIRTUAL_ENV: join(workspaceRoot, '.venv') };
  run(uv, ['pip', 'install', '--quiet', '--require-hashes', '-r', 'requirements.lock'], { env });
  run(
    uv,
    [
      ...['pip', 'install', '--quiet', '--no-deps', '--no-build-isolation'],
      ...installableMembers().flatMap((folder) => ['-e', folder]),
    ],
    { env },
  );
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUpPython();
  } catch (error) {
    fail(error);
  }
}
