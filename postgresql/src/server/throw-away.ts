import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyCluster, dataFolder, startCluster } from './cluster.js';
import type { Directories } from './directories.js';
import { withLock } from './file-lock.js';
import type { LocalDatabase } from './local-database.js';
import { stopLeftoverPostmaster } from './postmaster.js';
import { useTemplate } from './template.js';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes that were killed have left. */
async function sweep({ throwAway }: Directories): Promise<void> {
  const left = (): readonly string[] =>
    readdirSync(throwAway).filter((name) => !isAlive(Number.parseInt(name, 10)));
  if (left().length === 0) return;
  await withLock(`${throwAway}.lock`, {}, async () => {
    for (const name of left()) {
      const folder = join(throwAway, name);
      await stopLeftoverPostmaster(dataFolder(folder));
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/**
 * Starts a copy of the sample database, which is removed when it is stopped.
 */
export async function startThrowAway(
  directories: Directories,
  progress: (message: string) => void,
): Promise<LocalDatabase> {
  await sweep(directories);
  // Its name begins with its owner's process id.
  const folder = join(directories.throwAway, `${process.pid}-${randomUUID()}`);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const binaries = await useTemplate(directories, progress, async (template) => {
      await copyCluster(template.folder, folder);
      return template.binaries;
    });
    const cluster = await startCluster(folder, binaries, false);
    return {
      dsn: cluster.dsn,
      adminDsn: cluster.adminDsn,
      engine: binaries.engine,
      stop: async () => {
        await cluster.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
