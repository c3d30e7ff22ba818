// `nx run benchmark:smoke`: runs every suite for a moment and sees that every line is there and has
// figures. It looks at no figure: how long something takes says nothing on a busy machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LINES = {
  'one county': ['floor', 'handler', 'HTTP'],
  'one county by filter': ['floor', 'handler', 'HTTP'],
  '50 counties by bbox': ['floor', 'handler', 'HTTP'],
  'all counties': ['floor', 'handler', 'HTTP', 'handler, gzip', 'HTTP, gzip'],
  'tile at zoom 6': ['floor', 'handler', 'HTTP'],
  '500 features without geometry': ['floor', 'handler', 'HTTP'],
  concurrency: [
    'one county, 1 at once',
    'one county, 8 at once',
    '500 features, 1 at once',
    '500 features, 8 at once',
  ],
  'GraphQL, 500 features': ['REST', 'Redis miss', 'Redis hit'],
  wire: ['all counties', 'all counties, gzip', 'all counties, 304', 'time of the 304'],
  'cold start': [
    'empty Powertools handler with psycopg',
    'python-bcat',
    'python-bcat, without bytecode',
    'python-local',
    'empty Apollo server',
    'graphql-api',
  ],
  sizes: ['python-bcat', 'python-local', 'layer', 'graphql-api'].flatMap((name) => [
    name,
    `${name}, zipped`,
  ]),
};

const cli = fileURLToPath(new URL('dist/cli.js', import.meta.url));
const { status, stdout } = spawnSync(process.execPath, [cli, '--scale', '0.001', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'inherit'],
});
assert.equal(status, 0, 'the benchmark fails');
const rows = JSON.parse(stdout);
assert.deepEqual(
  rows.map(({ suite, name }) => `${suite}: ${name}`),
  Object.entries(LINES).flatMap(([suite, names]) => names.map((name) => `${suite}: ${name}`)),
);
for (const { suite, name, measured, comparison } of rows) {
  assert.ok(measured.median > 0, `${suite}: ${name} has no figure`);
  if (comparison) assert.ok(comparison.ratio.median > 0, `${suite}: ${name} has no ratio`);
}
console.log(`${rows.length} lines, each with a figure`);
