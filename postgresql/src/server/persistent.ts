import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyCluster, dataFolder, startCluster } from './cluster.js';
import { LocalDatabaseError } from './database-error.js';
import type { Directories } from './directories.js';
import { takeLock } from './file-lock.js';
import type { LocalDatabase } from './local-database.js';
import { stopLeftoverPostmaster } from './postmaster.js';
import { clusterKey, useTemplate, type Template } from './template.js';

type Progress = (message: string) => void;

/** Puts the template's data in the place of the persistent ones. */
async function replaceData(
  { persistent }: Directories,
  template: Template,
  progress: Progress,
): Promise<void> {
  if (existsSync(persistent)) {
    progress('Schema or sample data have changed: the local database is made anew');
  }
  const work = `${persistent}.work`;
  rmSync(work, { recursive: true, force: true });
  await copyCluster(template.folder, work);
  rmSync(persistent, { recursive: true, force: true });
  renameSync(work, persistent);
}

async function startLocked(directories: Directories, progress: Progress): Promise<LocalDatabase> {
  const { persistent } = directories;
  if (await stopLeftoverPostmaster(dataFolder(persistent))) {
    progress('A server that a killed process had left running was stopped');
  }
  const binaries = await useTemplate(directories, progress, async (template) => {
    if (clusterKey(persistent) !== template.key) {
      await replaceData(directories, template, progress);
    }
    return template.binaries;
  });
  const { dsn, adminDsn, stop } = await startCluster(persistent, binaries, true);
  return { dsn, adminDsn, engine: binaries.engine, stop };
}

/**
 * Starts the workspace's own database, which keeps its data until schema or sample data change.
 *
 * @throws LocalDatabaseError when another process of this workspace uses it
 */
export async function startPersistent(
  directories: Directories,
  progress: Progress,
): Promise<LocalDatabase> {
  const lock = await takeLock(`${directories.persistent}.lock`, { immediate: true });
  if (lock === undefined) {
    throw new LocalDatabaseError(
      'The local database of this workspace is in use by another process: stop the local stack ' +
        'that runs already',
    );
  }
  try {
    const database = await startLocked(directories, progress);
    return {
      ...database,
      stop: async () => {
        await database.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
