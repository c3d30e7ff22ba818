import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BenchmarkError } from '../benchmark-error.js';
import { timed } from '../row.js';
import type { Suite } from '../run.js';
import { workspaceRoot } from '../workspace.js';

const TARGETS = 'build,lint,type-check,test';
const CACHED_RUNS = 3;

/** All targets of all projects: every one run, and every one from Nx's cache. */
export const nxSuite: Suite = {
  name: 'nx run-many',
  onRequest: true,
  measure: async (run) => {
    const cold = [await runMany(['--skipNxCache'])];
    run.progress(0.8);
    // What was run without the cache is not kept in it.
    await runMany([]);
    const cached: number[] = [];
    for (let index = 0; index < CACHED_RUNS; index += 1) cached.push(await runMany([]));
    return [
      timed('nx run-many', { name: 'cold', values: cold }),
      timed(
        'nx run-many',
        { name: 'cached', values: cached },
        { name: 'cold', values: cached.map(() => cold[0] ?? Number.NaN) },
      ),
    ];
  },
};

async function runMany(options: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [
      join(workspaceRoot, 'node_modules', '.bin', 'nx'),
      ...['run-many', '-t', TARGETS, '--skipSync', '--outputStyle=static', ...options],
    ],
    {
      cwd: workspaceRoot,
      env: { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' },
      stdio: 'ignore',
    },
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BenchmarkError(`nx run-many -t ${TARGETS} fails; run it to see why`);
  return performance.now() - began;
}
