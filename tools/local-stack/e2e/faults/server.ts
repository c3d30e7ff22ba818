import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { until } from '../until.js';

/** How a process was started, as the kernel remembers it. */
interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly uid: number;
  readonly gid: number;
}

/**
 * A server that somebody else has started. A test ends it and starts it again as it was started:
 * with the same configuration, and so on the same port.
 */
export class Server {
  /** How it was started. */
  readonly start: Start;
  private child: ChildProcess | undefined;

  /**
   * @param args - its arguments, given its working directory, where its command line does not tell
   *   them any more
   */
  constructor(
    private pid: number,
    args: (cwd: string) => readonly string[] = () => argumentsOf(pid),
  ) {
    this.start = startOf(pid, args);
  }

  /** Sends a signal. */
  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Ends it by a signal, and waits until it has ended. */
  async end(signal: NodeJS.Signals): Promise<void> {
    this.signal(signal);
    await until(() => !isAlive(this.pid));
  }

  /**
   * Starts it again and waits until it is ready.
   *
   * @param isReady - whether it answers
   * @param args - other arguments than it had
   */
  async again(
    isReady: () => Promise<boolean>,
    args: readonly string[] = this.start.args,
  ): Promise<void> {
    const { program, cwd, environment, uid, gid } = this.start;
    const ids = process.getuid?.() === 0 ? [`--reuid=${uid}`, `--regid=${gid}`] : [];
    const groups = ids.length > 0 ? ['--clear-groups'] : [];
    // It ends with this process, however that ends.
    const child = spawn(
      'setpriv',
      ['--pdeathsig', 'INT', ...ids, ...groups, '--', program, ...args],
      { cwd, env: environment, stdio: 'ignore', detached: true },
    );
    if (child.pid === undefined) throw new Error(`${program} does not start`);
    this.child = child;
    this.pid = child.pid;
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended at once`);
      return isReady();
    });
  }

  /** Ends what this test has started; the first one belongs to who started it. */
  async stop(): Promise<void> {
    if (this.child && isAlive(this.pid)) await this.end('SIGINT');
  }
}

function textsOf(pid: number, file: string): readonly string[] {
  return readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0').slice(0, -1);
}

function argumentsOf(pid: number): readonly string[] {
  return textsOf(pid, 'cmdline').slice(1);
}

function startOf(pid: number, args: (cwd: string) => readonly string[]): Start {
  const { uid, gid } = statSync(`/proc/${pid}`);
  const cwd = readlinkSync(`/proc/${pid}/cwd`);
  return {
    program: readlinkSync(`/proc/${pid}/exe`),
    args: args(cwd),
    cwd,
    environment: Object.fromEntries(
      textsOf(pid, 'environ').map((text) => {
        const at = text.indexOf('=');
        return [text.slice(0, at), text.slice(at + 1)];
      }),
    ),
    uid,
    gid,
  };
}

/** Whether a process runs; one that has ended and whose parent has not looked yet does not. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
