import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** A throw-away copy of the workspace with a cache of its own, for tests that change files. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Runs Nx to its end and returns what it printed; fails where Nx does. */
  nx(...args: readonly string[]): string;
  remove(): void;
}

/** Links every package of `node_modules` but the workspace's own, which must lead into the copy. */
function linkPackages(folder: string): void {
  const packages = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules', '@cori'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name === '@cori') continue;
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  for (const name of readdirSync(join(packages, '@cori'))) {
    cpSync(join(packages, '@cori', name), join(folder, 'node_modules', '@cori', name), {
      verbatimSymlinks: true,
    });
  }
  // Packages that npm could not hoist stand in the project that asked for them.
  for (const project of workspaceProjects()) {
    const own = join(project, 'node_modules');
    if (existsSync(join(root, own))) symlinkSync(join(root, own), join(folder, own));
  }
}

function workspaceProjects(): readonly string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly workspaces: readonly string[];
  };
  return workspaces;
}

/** How a copy differs from the plainest. */
export interface CopyOptions {
  /**
   * `linked`: the workspace's own `.venv`, in which nothing may be installed. `own`: one for the
   * copy, with the copy's members; uv makes it from its cache, in seconds.
   *
   * @default 'linked'
   */
  readonly python?: 'linked' | 'own';
}

/**
 * Makes the `.venv` of a copy. Only uv comes from the workspace's: it is one file, and what
 * `python-env.mjs` would fetch first.
 */
function makePythonEnvironment(folder: string): void {
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const bin = join('.venv', 'bin');
  run(join(root, bin, 'python'), '-m', 'venv', '--without-pip', '.venv');
  cpSync(join(root, bin, 'uv'), join(folder, bin, 'uv'));
  run(process.execPath, join('tools', 'workspace', 'python-env.mjs'));
}

/** Links the unpacked PostgreSQL, if the workspace has one: it is only read. */
function linkPostgresql(folder: string): void {
  const unpacked = join('.cache', 'postgresql', 'unpacked');
  if (!existsSync(join(root, unpacked))) return;
  mkdirSync(dirname(join(folder, unpacked)), { recursive: true });
  symlinkSync(join(root, unpacked), join(folder, unpacked));
}

/** Copies the files that git knows or would add, and links what is installed. */
export function copyWorkspace({ python = 'linked' }: CopyOptions = {}): WorkspaceCopy {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-copy-'));
  // A database server has a user of its own, who has to reach its files.
  chmodSync(folder, 0o755);
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((path) => path && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkPackages(folder);
  linkPostgresql(folder);
  if (python === 'own') makePythonEnvironment(folder);
  else symlinkSync(join(root, '.venv'), join(folder, '.venv'));
  // Nx asks git which files there are.
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '--quiet');
  // The ignored are folders in the workspace, and links here.
  writeFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\n.venv\n');
  git('add', '--all');

  // The variables of the Nx that runs this test would lead this one back to the workspace.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_'));
  const environment = {
    ...Object.fromEntries(inherited),
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_TUI: 'false',
    FORCE_COLOR: '0',
  };
  return {
    folder,
    nx: (...args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'node_modules/.bin/nx'), ...args],
        { cwd: folder, env: environment, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`nx ${args.join(' ')} failed\n${stdout}\n${stderr}`);
      return stdout;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
