import { spawn } from 'node:child_process';

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the program, with everything that it has started. */
  readonly signal: AbortSignal;
}

/**
 * Runs a Node program to its end.
 *
 * @throws Error with what it has printed, where it fails or is ended
 */
export async function runToEnd(args: readonly string[], options: RunOptions): Promise<void> {
  const { cwd, environment, signal } = options;
  signal.throwIfAborted();
  // A group of its own: Ctrl-C reaches the rehearsal alone, which then ends all of it.
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => output.push(piece));
  }
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  signal.addEventListener('abort', end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(Buffer.concat(output).toString());
}
