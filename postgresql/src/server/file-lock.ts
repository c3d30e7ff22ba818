import { spawn } from 'node:child_process';
import { LocalDatabaseError } from './database-error.js';

/** How a lock is taken. */
export interface LockOptions {
  /** Several may hold it together, but none beside an exclusive holder. */
  readonly shared?: boolean;
  /** Give up at once when another holds it. */
  readonly immediate?: boolean;
}

/** A lock that is held; the kernel releases it when this process ends in any way. */
export interface FileLock {
  readonly release: () => Promise<void>;
}

const HOLD = ['sh', '-c', 'echo held && exec cat'];

function lockCommand(file: string, { shared, immediate }: LockOptions): readonly string[] {
  if (process.platform === 'darwin') {
    return ['lockf', '-k', ...(immediate ? ['-t', '0'] : []), file, ...HOLD];
  }
  return ['flock', shared ? '-s' : '-x', ...(immediate ? ['-n'] : []), file, ...HOLD];
}

/**
 * Takes a lock on a file, which is made when it is not there.
 *
 * A child process holds the lock until its standard input ends. So there is no stale lock: the
 * pipe ends with this process, however that ends.
 *
 * @returns nothing when `immediate` is given and another process holds the lock
 * @throws LocalDatabaseError when the system has no tool for locks
 */
export async function takeLock(
  file: string,
  options: LockOptions = {},
): Promise<FileLock | undefined> {
  const [program = '', ...args] = lockCommand(file, options);
  // Of its own process group, so that Ctrl-C on the terminal does not release the lock early.
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const held = await new Promise<boolean>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new LocalDatabaseError(`${program} cannot be run: ${error.message}`));
    });
    child.stdout.once('data', () => {
      resolve(true);
    });
    child.once('close', () => {
      resolve(false);
    });
  });
  if (!held) {
    if (options.immediate) return undefined;
    throw new LocalDatabaseError(`the lock ${file} cannot be taken`);
  }
  child.unref();
  child.stdout.destroy();
  (child.stdin as unknown as { unref(): void }).unref();
  return {
    release: async () => {
      child.ref();
      child.stdin.end();
      await ended;
    },
  };
}

/**
 * Runs an action while a lock is held.
 */
export async function withLock<T>(
  file: string,
  options: Omit<LockOptions, 'immediate'>,
  action: () => Promise<T>,
): Promise<T> {
  const lock = await takeLock(file, options);
  try {
    return await action();
  } finally {
    await lock?.release();
  }
}
