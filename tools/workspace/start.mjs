// `npm start`: sets up what is missing, builds what changed and serves the local stack in this
// process, so that one Ctrl-C reaches the one process that has to stop the others.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, run, workspaceRoot } from './run.mjs';
import { NX_ENV, setUp } from './setup.mjs';

try {
  setUp();
  console.log('▸ Building what changed');
  run(
    join(workspaceRoot, 'node_modules/.bin/nx'),
    ['run', 'local-stack:prepare', '--outputStyle=static'],
    {
      env: NX_ENV,
      quiet: true,
    },
  );
  const { main } = await import(
    pathToFileURL(join(workspaceRoot, 'tools/local-stack/dist/main.js'))
  );
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
