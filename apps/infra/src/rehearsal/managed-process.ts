import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** How a process is started. */
export interface ProcessOptions {
  /** What messages call it, e.g. `MiniStack`. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where its output is kept. */
  readonly logFile: string;
}

const GRACE_MILLISECONDS = 10_000;

/**
 * A process that ends with its standard input, so that none outlives the rehearsal, however that
 * ends. It leads a group of its own: Ctrl-C reaches the rehearsal alone, which then stops it.
 */
export class ManagedProcess {
  private readonly lines: string[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly exited: Promise<void>;
  private ended = false;

  private constructor(
    private readonly child: ChildProcess,
    private readonly options: ProcessOptions,
  ) {
    const log = createWriteStream(options.logFile);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.write(`${line}\n`);
        this.lines.push(line);
        this.wake();
      });
    }
    this.exited = new Promise((resolve) => {
      const end = (): void => {
        this.ended = true;
        this.wake();
        resolve();
      };
      child.once('error', (error) => {
        this.lines.push(error.message);
        end();
      });
      child.once('close', end);
    });
  }

  /** Starts a process, and adds it to those that have to be stopped. */
  static start(options: ProcessOptions, started: ManagedProcess[]): ManagedProcess {
    const [command, ...args] = options.command;
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    const managed = new ManagedProcess(child, options);
    started.push(managed);
    return managed;
  }

  /** Whether it has ended. */
  get hasEnded(): boolean {
    return this.ended;
  }

  /** The last lines of its output. */
  get tail(): string {
    return this.lines.slice(-20).join('\n');
  }

  /**
   * Waits for the first line of output that fits.
   *
   * @throws Error where the process ends before
   */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.lines.find((line) => pattern.test(line));
      if (found !== undefined) return found;
      if (this.ended) throw new Error(`${this.options.name} has ended:\n${this.tail}`);
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  /** Asks it to end, and ends it by force when it does not. */
  async stop(): Promise<void> {
    this.signal('SIGTERM');
    this.child.stdin?.end();
    const timer = setTimeout(() => {
      this.signal('SIGKILL');
    }, GRACE_MILLISECONDS);
    await this.exited;
    clearTimeout(timer);
  }

  private signal(signal: NodeJS.Signals): void {
    const { pid } = this.child;
    if (this.ended || pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
