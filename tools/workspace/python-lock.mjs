// `npm run lock:python`: makes the two Python lock files again. Neither names a registry, so both
// work behind any mirror: the workspace's, and the layer's, which is constrained by the former.
import { join } from 'node:path';
import { fail, installableMembers, pythonMembers, run, venvBin } from './run.mjs';

const uv = join(venvBin, 'uv');
const common = [
  ...['pip', 'compile', '--quiet', '--universal', '--generate-hashes'],
  // The oldest Python that the workspace supports: what only it needs is locked too.
  ...['--python-version', '3.11'],
  ...['--no-header', '--no-annotate'],
];

try {
  run(uv, [
    ...common,
    'pyproject.toml',
    ...['--group', 'dev'],
    ...pythonMembers().map((folder) => `${folder}/pyproject.toml`),
    ...installableMembers().flatMap((f) => ['--no-emit-package', f.split('/')[1]]),
    ...['-o', 'requirements.lock'],
    ...process.argv.slice(2),
  ]);
  run(uv, [
    ...common,
    'libs/python-layer/pyproject.toml',
    ...installableMembers().flatMap((f) => ['--no-emit-package', f.split('/')[1]]),
    ...['-c', 'requirements.lock'],
    ...['-o', 'libs/python-layer/requirements.lock'],
  ]);
} catch (error) {
  fail(error);
}
