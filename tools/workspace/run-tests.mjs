// `npm test`: sets up what is missing and runs every test of the workspace through Nx.
import { join } from 'node:path';
import { fail, run, workspaceRoot } from './run.mjs';
import { NX_ENV, setUp } from './setup.mjs';

try {
  setUp();
  run(
    join(workspaceRoot, 'node_modules/.bin/nx'),
    ['run-many', '-t', 'test', 'e2e', 'faults', '--outputStyle=static', ...process.argv.slice(2)],
    { env: NX_ENV },
  );
} catch (error) {
  fail(error);
}
