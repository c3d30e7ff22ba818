import { join, relative } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import type { Screen } from '../screen.js';
import type { BuildRun } from './build.js';

/** What is watched and what happens then. */
export interface WatchOptions {
  readonly workspace: string;
  readonly screen: Screen;
  /** Takes over what was built; returns the names of the functions that run new code. */
  readonly reload: () => Promise<readonly string[]>;
  /** Builds what has changed. */
  readonly build: (changed: readonly string[]) => BuildRun;
}

/** A watch that can be ended. */
export interface SourceWatch {
  /** Settles when the watcher sees every file. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The sources of everything that the functions are built from, and the templates. */
const SOURCES = ['apps', 'libs', 'config'];

const IGNORED =
  /(^|\/)(node_modules|dist|cdk\.out|out-tsc|tests|test|reports|coverage|generated|__pycache__|\.[^/]*)(\/|$)|\.spec\.ts$|\.pyc$|~$|\/schema\.graphql$/;

const BUILT = /\.(py|ts|mts|json|toml|lock|graphql)$/;

/** Milliseconds without a change after which a build begins: editors save in several steps. */
const QUIET_MILLISECONDS = 150;

/**
 * Rebuilds the artifacts when a source or dataset file changes, and hands them to the functions. A
 * change during a build is built next; a failed build leaves the running code as it is.
 */
export function watchSources(options: WatchOptions): SourceWatch {
  const watcher = watch(
    SOURCES.map((folder) => join(options.workspace, folder)),
    {
      ignored: (path) => IGNORED.test(relative(options.workspace, path)),
      ignoreInitial: true,
    },
  );
  const loop = new BuildLoop(options);
  watcher.on('all', (_, path) => {
    const changed = relative(options.workspace, path);
    if (BUILT.test(changed)) loop.changed(changed);
  });
  return { ready: whenReady(watcher), stop: () => stop(watcher, loop) };
}

function whenReady(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => {
    watcher.once('ready', resolve);
  });
}

async function stop(watcher: FSWatcher, loop: BuildLoop): Promise<void> {
  await watcher.close();
  await loop.stop();
}

class BuildLoop {
  private readonly pending = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private current: BuildRun | undefined;
  private stopped = false;

  constructor(private readonly options: WatchOptions) {}

  changed(path: string): void {
    this.pending.add(path);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running ??= this.run().finally(() => {
        this.running = undefined;
      });
    }, QUIET_MILLISECONDS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.current?.stop();
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.pending.size > 0 && !this.stopped) {
      const changed = [...this.pending];
      this.pending.clear();
      try {
        await this.buildAndReload(changed);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.options.screen.problem(`Reload failed; the old code keeps running: ${message}`);
      }
    }
  }

  private async buildAndReload(changed: readonly string[]): Promise<void> {
    const { screen } = this.options;
    const started = performance.now();
    screen.line(`↻ ${describe(changed)} changed: building`);
    this.current = this.options.build(changed);
    const { succeeded, output } = await this.current.finished;
    this.current = undefined;
    if (this.stopped) return;
    if (!succeeded) {
      screen.line(output);
      screen.problem('The build failed; the old code keeps running until it is mended.');
      return;
    }
    const reloaded = await this.options.reload();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const what = reloaded.length > 0 ? `reloaded ${reloaded.join(', ')}` : 'nothing to reload';
    screen.line(`↻ ${what} in ${seconds} s`);
    if (reloaded.length > 0 && changed.some(isDataset)) {
      screen.faint('  Where columns have changed, the tables follow at the next npm start.');
    }
  }
}

/** Whether a path of the workspace is a dataset file. */
export function isDataset(path: string): boolean {
  return /^apps\/python-[^/]+\/src\/[^/]+\/datasets\/[^/]+\.json$/.test(path);
}

function describe(changed: readonly string[]): string {
  const [first = '', ...others] = changed;
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}
