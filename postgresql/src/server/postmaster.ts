import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from './run-command.js';

const POLL_MS = 20;
const FAST_SHUTDOWN_MS = 15_000;

/** Waits until a condition holds; true if it does before the time is over. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** The lines of `postmaster.pid`: process id, data folder, start, port, …, and the state last. */
function pidFileLines(dataFolder: string): readonly string[] {
  const file = join(dataFolder, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/**
 * Whether the server of a data folder says that it accepts connections.
 */
export function isReady(dataFolder: string): boolean {
  return pidFileLines(dataFolder)[7]?.trim() === 'ready';
}

/** The port of the server of a data folder that accepts connections; nothing where none does. */
export function readyPort(dataFolder: string): number | undefined {
  return isReady(dataFolder) ? Number(pidFileLines(dataFolder)[3]) : undefined;
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  }
  return runCommand(['ps', '-p', String(pid), '-o', 'command=']).catch(() => '');
}

/**
 * The process id of the server that runs in a data folder.
 * A number that another program has now, after a crash or in a new container, is none.
 */
export async function runningPostmaster(dataFolder: string): Promise<number | undefined> {
  const pid = Number(pidFileLines(dataFolder)[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return (await commandLine(pid)).includes(` -D ${dataFolder} `) ? pid : undefined;
}

/**
 * Stops the server that somebody who was killed has left running in a data folder, and removes its
 * stale lock file.
 *
 * @returns whether there was one
 */
export async function stopLeftoverPostmaster(dataFolder: string): Promise<boolean> {
  const pid = await runningPostmaster(dataFolder);
  if (pid !== undefined) {
    const ended = async (): Promise<boolean> => (await runningPostmaster(dataFolder)) !== pid;
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
      if (await waitUntil(ended, FAST_SHUTDOWN_MS)) break;
    }
  }
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
  return pid !== undefined;
}
