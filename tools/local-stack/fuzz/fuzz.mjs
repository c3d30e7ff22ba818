// `nx run local-stack:fuzz`: starts the built stack with a throw-away database and has schemathesis
// ask each service what its OpenAPI document allows and what it forbids, with every check on. The
// seed is fixed, so that a run can be repeated; further arguments go to schemathesis.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { services } from '@cori/config';
import { startStackProcess, workspaceRoot } from '../e2e/stack-process.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const reports = join(here, '..', 'reports', 'fuzz');
const OPTIONS = [
  ...['--checks', 'all', '--mode', 'all', '--phases', 'examples,coverage,fuzzing,stateful'],
  ...['--max-examples', '20', '--seed', '1', '--workers', '2'],
  ...['--generation-database', 'none', '--no-color'],
];

/**
 * @param {string} url the stack's
 * @param {string} corePath the service's
 * @returns {Promise<number>} schemathesis' exit code
 */
async function fuzz(url, corePath) {
  const report = join(reports, `${corePath.slice(1)}.xml`);
  const child = spawn(
    join(workspaceRoot, '.venv/bin/schemathesis'),
    [
      ...['run', `${url}${corePath}/openapi.json`, ...OPTIONS],
      ...['--report', 'junit', '--report-junit-path', report, ...process.argv.slice(2)],
    ],
    {
      cwd: reports,
      env: { ...process.env, PYTHONPATH: here, SCHEMATHESIS_HOOKS: 'conditions' },
      // Through a pipe, since on a terminal it writes its progress over and over.
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  child.stdout.pipe(process.stdout);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

mkdirSync(reports, { recursive: true });
const stack = await startStackProcess();
try {
  for (const { corePath } of services) {
    if ((await fuzz(stack.url, corePath)) !== 0) process.exitCode = 1;
  }
} finally {
  const { code, output } = await stack.stop('SIGTERM');
  if (code !== 0) {
    console.error(`The stack ended with exit code ${code}:\n${output}`);
    process.exitCode = 1;
  }
}
