// `npm run bench`: builds what changed and runs the benchmark in this process.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = join(root, 'tools', 'benchmark', 'dist', 'main.js');

if (!process.argv.includes('--help') || !existsSync(built)) {
  const nx = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', '.bin', 'nx'),
      ...['run', 'benchmark:prepare', '--skipSync', '--outputStyle=static'],
    ],
    {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' },
      // The standard output is the table's.
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (nx.signal) process.exit(130);
  if (nx.status !== 0) {
    console.error(nx.error?.message ?? nx.stdout + nx.stderr);
    process.exit(1);
  }
}
const { main } = await import(new URL('dist/main.js', import.meta.url).href);
await main(process.argv.slice(2));
