// `nx run workspace:audit`: asks the registries' advisory services about every locked package, of npm
// and of PyPI. It fails where one has a known vulnerability, and where the service cannot be asked:
// silence is no clean bill. With --where-available the latter is only told, for machines behind a
// mirror that has no advisories.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workspaceRoot, venvBin } from './run.mjs';

/** @typedef {{ status: 'clean' | 'vulnerable' | 'not asked', detail: string }} Outcome */

function ask(command, args) {
  return spawnSync(command, args, { cwd: workspaceRoot, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The last line that says anything. */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}

/** @returns {Outcome} */
function auditNpm() {
  const { stdout } = ask('npm', ['audit', '--json', '--audit-level=high']);
  const report = JSON.parse(stdout || '{}');
  const counts = report.metadata?.vulnerabilities;
  if (!counts) return { status: 'not asked', detail: report.message ?? 'npm gave no report' };
  if (counts.high + counts.critical === 0) {
    return { status: 'clean', detail: `${report.metadata.dependencies.total} packages` };
  }
  const names = Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `  ${name} ${range} (${severity})`);
  return { status: 'vulnerable', detail: names.join('\n') };
}

/** @returns {Outcome} */
function auditPython(lock) {
  const options = ['--strict', '--disable-pip', '--require-hashes', '--format', 'json'];
  const { stdout, stderr } = ask(join(venvBin, 'pip-audit'), [
    ...options,
    ...['--progress-spinner', 'off', '--requirement', lock],
  ]);
  // A report means that all packages were asked for: --strict ends without one otherwise.
  if (stdout.trim()) {
    const { dependencies } = JSON.parse(stdout);
    const found = dependencies.filter(({ vulns }) => vulns.length > 0);
    if (found.length === 0) return { status: 'clean', detail: `${dependencies.length} packages` };
    const names = found.map(
      ({ name, version, vulns }) => `  ${name} ${version}: ${vulns.map(({ id }) => id).join(', ')}`,
    );
    return { status: 'vulnerable', detail: names.join('\n') };
  }
  return { status: 'not asked', detail: lastLine(stderr) };
}

const audits = {
  'package-lock.json': auditNpm,
  'requirements.lock': () => auditPython('requirements.lock'),
  'libs/python-layer/requirements.lock': () => auditPython('libs/python-layer/requirements.lock'),
};
const failing = process.argv.includes('--where-available')
  ? ['vulnerable']
  : ['vulnerable', 'not asked'];
for (const [lock, audit] of Object.entries(audits)) {
  const { status, detail } = audit();
  console.log(`${lock}: ${status}:${detail.startsWith(' ') ? '\n' : ' '}${detail}`);
  if (failing.includes(status)) process.exitCode = 1;
}
