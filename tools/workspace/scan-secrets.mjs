// `nx run workspace:scan-secrets`: looks for tokens, keys and passwords in every file that git has or
// would take. What is found is masked, so that the log does not spread it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, SetupError, workspaceRoot } from './run.mjs';

function filesOfGit() {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout, stderr } = spawnSync('git', listing, {
    cwd: workspaceRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new SetupError(`git cannot list the files: ${stderr.trim()}`);
  // A file that is deleted but not committed is still in the index.
  return stdout.split('\0').filter((path) => path && existsSync(join(workspaceRoot, path)));
}

try {
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : filesOfGit();
  const scan = spawnSync(
    process.execPath,
    // Names with brackets are names, not patterns.
    ['node_modules/secretlint/bin/secretlint.js', '--no-glob', ...files],
    { cwd: workspaceRoot, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (scan.status !== 0) {
    throw new SetupError('Remove what was found above, and revoke it where it was ever pushed.');
  }
  console.log(`${files.length} files: no secret found`);
} catch (error) {
  fail(error);
}
