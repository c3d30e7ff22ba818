import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Binaries } from './binaries.js';
import {
  clusterConnections,
  clusterExists,
  copyCluster,
  dataFolder,
  startCluster,
} from './cluster.js';
import { LocalDatabaseError } from './database-error.js';
import type { Directories } from './directories.js';
import { takeLock } from './file-lock.js';
import type { LocalDatabase } from './local-database.js';
import { readyPort, stopLeftoverPostmaster } from './postmaster.js';
import { clusterKey, rememberedBinaries, useTemplate, type Template } from './template.js';

type Progress = (message: string) => void;

/** What happens to a database whose schema or sample data are out of date. */
export type Stale = 'replace' | 'keep';

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

/** Gives the server of the persistent data, after these are what they have to be. */
async function upToDate(directories: Directories, progress: Progress): Promise<Binaries> {
  return useTemplate(directories, progress, async (template) => {
    if (clusterKey(directories.persistent) !== template.key) {
      await replaceData(directories, template, progress);
    }
    return template.binaries;
  });
}

async function startLocked(
  directories: Directories,
  progress: Progress,
  stale: Stale,
): Promise<LocalDatabase> {
  const { persistent } = directories;
  if (await stopLeftoverPostmaster(dataFolder(persistent))) {
    progress('A server that a killed process had left running was stopped');
  }
  const kept =
    stale === 'keep' && clusterExists(persistent) ? rememberedBinaries(directories) : undefined;
  const binaries = kept ?? (await upToDate(directories, progress));
  const { dsn, adminDsn, stop } = await startCluster(persistent, binaries, true);
  return { dsn, adminDsn, engine: binaries.engine, stop };
}

/**
 * Starts the workspace's own database, which keeps its data until schema or sample data change.
 *
 * @param stale - `keep` starts it as it is even when they have changed
 * @throws LocalDatabaseError when another process of this workspace uses it
 */
export async function startPersistent(
  directories: Directories,
  progress: Progress,
  stale: Stale = 'replace',
): Promise<LocalDatabase> {
  const lock = await takeLock(`${directories.persistent}.lock`, { immediate: true });
  if (lock === undefined) {
    throw new LocalDatabaseError(
      'The local database of this workspace is in use by another process: stop the local stack ' +
        'that runs already',
    );
  }
  try {
    const database = await startLocked(directories, progress, stale);
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

/** The workspace's own database, where another process runs it: `npm start`, most likely. */
export function runningPersistent(directories: Directories): LocalDatabase | undefined {
  const port = readyPort(dataFolder(directories.persistent));
  const binaries = rememberedBinaries(directories);
  if (port === undefined || binaries === undefined) return undefined;
  return {
    ...clusterConnections(directories.persistent, port),
    engine: binaries.engine,
    stop: () => Promise.resolve(),
  };
}
