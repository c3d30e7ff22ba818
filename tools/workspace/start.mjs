// `npm start`: sets up what is missing, builds what changed and serves the local stack in this
// process, so that one Ctrl-C reaches the one process that has to stop the others.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { fail, SetupError, workspaceRoot } from './run.mjs';
import { NX_ENV, setUp } from './setup.mjs';

/** Builds what the stack runs; names each project as it is built, and shows all where one fails. */
async function build() {
  console.log('▸ Building what changed');
  const start = performance.now();
  const nx = spawn(
    process.execPath,
    [
      join(workspaceRoot, 'node_modules/.bin/nx'),
      ...['run', 'local-stack:prepare', '--outputStyle=static', '--skipSync'],
    ],
    {
      cwd: workspaceRoot,
      env: { ...process.env, ...NX_ENV, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = [];
  for (const stream of [nx.stdout, nx.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      const built = /^> nx run (\S+):(?:build|synth-local)$/.exec(line)?.[1];
      if (built) console.log(`  ${built}`);
    });
  }
  const [code, signal] = await new Promise((resolve, reject) => {
    nx.once('error', reject);
    nx.once('close', (...outcome) => {
      resolve(outcome);
    });
  });
  if (signal) process.exit(130);
  if (code !== 0) throw new SetupError(`The build failed:\n${output.join('\n')}`);
  console.log(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const stack = join(workspaceRoot, 'tools/local-stack/dist/main.js');

try {
  if (!process.argv.includes('--help') || !existsSync(stack)) {
    setUp();
    await build();
  }
  const { main } = await import(pathToFileURL(stack).href);
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
