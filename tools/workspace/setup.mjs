import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpPython } from './python-env.mjs';
import { run, SetupError, workspaceRoot } from './run.mjs';

// The daemon would outlive the command; without it, plugins in the same process are the faster way.
export const NX_ENV = { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' };

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  );
}

function step(label, work) {
  const start = performance.now();
  process.stdout.write(`▸ ${label}\n`);
  work();
  process.stdout.write(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(workspaceRoot, 'package-lock.json')))
    .digest('hex');
  const stamp = join(workspaceRoot, 'node_modules', '.lock-fingerprint');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  step('Installing the npm packages of package-lock.json (about a minute)', () =>
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  writeFileSync(stamp, lock);
}

/** Installs what a fresh clone lacks: npm packages, then uv and the Python environment. */
export function setUp() {
  checkNode();
  installPackages();
  if (!existsSync(join(workspaceRoot, '.venv', 'fingerprint'))) {
    step('Making the Python environment .venv with uv', setUpPython);
  } else {
    setUpPython();
  }
}
