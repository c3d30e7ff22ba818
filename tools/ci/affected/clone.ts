import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '../../workspace/tests/workspace-copy.js';
import type { WorkflowStep } from './workflow-step.js';

const root = join(__dirname, '..', '..', '..');

const COPY_DATABASE =
  'import sqlite3, sys; a, b = map(sqlite3.connect, sys.argv[1:]); a.backup(b); b.close()';

/** A throw-away copy of the workspace with a history, in which the steps of workflows are run. */
export class Clone {
  private readonly copy: WorkspaceCopy = copyWorkspace();

  /** @param variables - what the runner of the workflow has in its environment */
  constructor(private readonly variables: Readonly<Record<string, string>>) {
    for (const [key, value] of [
      ['user.name', 'test'],
      ['user.email', 'test@localhost'],
    ] as const) {
      this.git('config', key, value);
    }
    this.commit('start');
    this.takeCache();
  }

  get folder(): string {
    return this.copy.folder;
  }

  /** The commit that is checked out. */
  get head(): string {
    return this.git('rev-parse', 'HEAD').trim();
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.head;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' });
  }

  /**
   * Runs a step as GitHub does: by bash, in the folder.
   *
   * @returns what it printed
   */
  async step(step: WorkflowStep, variables: Readonly<Record<string, string>>): Promise<string> {
    return this.bash(step.run, { ...step.env, ...variables });
  }

  /** Runs a command by bash to its end. */
  async bash(text: string, variables: Readonly<Record<string, string>> = {}): Promise<string> {
    const own = Object.entries(process.env).filter(([name]) => !/^(NX_|CORI_|AWS_)/.test(name));
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
      cwd: this.folder,
      env: {
        ...Object.fromEntries(own),
        ...this.variables,
        UV_CACHE_DIR: process.env['UV_CACHE_DIR'] ?? join(homedir(), '.cache', 'uv'),
        NX_DAEMON: 'false',
        NX_ISOLATE_PLUGINS: 'false',
        NX_TUI: 'false',
        FORCE_COLOR: '0',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: { readonly stream: 'out' | 'err'; readonly text: Buffer }[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push({ stream: 'out', text: piece }));
    child.stderr.on('data', (piece: Buffer) => pieces.push({ stream: 'err', text: piece }));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const printed = (streams: readonly string[]): string =>
      Buffer.concat(
        pieces.filter(({ stream }) => streams.includes(stream)).map((each) => each.text),
      ).toString();
    if (code !== 0) throw new Error(`${text} failed\n${printed(['out', 'err'])}`);
    return printed(['out']);
  }

  remove(): void {
    this.copy.remove();
  }

  /** Takes what Nx has built in the workspace, as a runner takes the cache of an earlier run. */
  private takeCache(): void {
    const cache = join(root, '.nx', 'cache');
    const data = join(root, '.nx', 'workspace-data');
    if (!existsSync(cache) || !existsSync(data)) return;
    cpSync(cache, join(this.folder, '.nx', 'cache'), { recursive: true });
    mkdirSync(join(this.folder, '.nx', 'workspace-data'), { recursive: true });
    for (const name of readdirSync(data).filter((each) => each.endsWith('.db'))) {
      const target = join(this.folder, '.nx', 'workspace-data', name);
      // The Nx that runs this test writes to it.
      execFileSync(join(root, '.venv/bin/python'), ['-c', COPY_DATABASE, join(data, name), target]);
    }
  }
}
