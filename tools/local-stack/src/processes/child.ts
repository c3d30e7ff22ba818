import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How to start a child process. */
export interface ChildOptions {
  /** What messages call it, e.g. `Valkey`. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** Called with each line of its output. */
  readonly onLine?: (line: string) => void;
  /** The signal that the child gets when this process dies; `KILL` by default. */
  readonly deathSignal?: 'KILL' | 'TERM';
  /** Called with its id, to be noted for a later start. */
  readonly note?: (pid: number) => void;
}

/** How a child ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process that cannot be started, or that ends before it is ready. */
export class ChildError extends Error {
  override readonly name = 'ChildError';
}

/** A running child: the leader of a process group of its own. */
export class Child {
  /** Settles when the process has ended and its output has been read. */
  readonly exited: Promise<Exit>;
  private ended = false;
  private readonly recent: string[] = [];
  private readonly listeners = new Set<(line: string) => void>();

  constructor(
    private readonly process: ChildProcessByStdio<null, Readable, Readable>,
    private readonly options: ChildOptions,
  ) {
    for (const stream of [process.stdout, process.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.hear(line);
      });
    }
    this.exited = new Promise((resolve) => {
      process.once('error', (error) => {
        this.hear(error.message);
        this.ended = true;
        resolve({ code: null, signal: null });
      });
      process.once('close', (code, signal) => {
        this.ended = true;
        resolve({ code, signal });
      });
    });
  }

  /** The process id; undefined where it could not be started. */
  get pid(): number | undefined {
    return this.process.pid;
  }

  /**
   * Waits for a line of output.
   *
   * @throws ChildError when the child ends first or the time is over; it holds the last lines
   */
  async whenLine(pattern: RegExp, milliseconds: number): Promise<void> {
    if (this.recent.some((line) => pattern.test(line))) return;
    let release = (): void => undefined;
    const seen = new Promise<'seen'>((resolve) => {
      const listener = (line: string): void => {
        if (pattern.test(line)) resolve('seen');
      };
      this.listeners.add(listener);
      release = () => this.listeners.delete(listener);
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, milliseconds);
    });
    const outcome = await Promise.race([seen, late, this.exited]);
    clearTimeout(timer);
    release();
    if (outcome === 'seen') return;
    const reason =
      outcome === 'late'
        ? `was not ready after ${milliseconds / 1000} s`
        : `ended with ${describeExit(outcome)}`;
    throw new ChildError([`${this.options.name} ${reason}`, ...this.recent].join('\n  '));
  }

  /** Sends a signal to the child and everything that it has started. */
  kill(signal: NodeJS.Signals): void {
    if (this.ended || this.pid === undefined) return;
    try {
      process.kill(-this.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  /** Asks the child to end, and ends it by force when the time is over. */
  async stop(milliseconds: number): Promise<Exit> {
    this.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.kill('SIGKILL');
    }, milliseconds);
    const exit = await this.exited;
    clearTimeout(timer);
    return exit;
  }

  private hear(line: string): void {
    this.recent.push(line);
    if (this.recent.length > 20) this.recent.shift();
    for (const listener of this.listeners) listener(line);
    this.options.onLine?.(line);
  }
}

/**
 * Starts a child process in a group of its own, so that Ctrl-C in the terminal reaches the stack
 * alone, which then stops its children in order.
 *
 * On Linux the kernel ends the child when this process dies, however that happens; elsewhere `note`
 * leaves its id for the next start to clear up.
 */
export function startChild(options: ChildOptions): Child {
  const [command, ...args] = withDeathSignal(options);
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  if (child.pid !== undefined) options.note?.(child.pid);
  return new Child(child, options);
}

/** How a child ended, for a message. */
export function describeExit(exit: Exit): string {
  return exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code ?? 'unknown'}`;
}

/** A parent that dies before the kernel has been asked for the signal leaves an orphan: it ends here. */
const UNLESS_ORPHANED = '[ "$PPID" = "$1" ] || exit 1; shift; exec "$@"';

let deathSignalsSupported: boolean | undefined;

function withDeathSignal(options: ChildOptions): readonly [string, ...string[]] {
  deathSignalsSupported ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0;
  if (!deathSignalsSupported) return options.command;
  const parent = String(process.pid);
  return [
    ...(['setpriv', '--pdeathsig', options.deathSignal ?? 'KILL', '--'] as const),
    ...['sh', '-c', UNLESS_ORPHANED, 'sh', parent, ...options.command],
  ];
}
