import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '@cori/dataset-catalog';
import { workspaceCatalog } from '../workspace.js';
import { recallBinaries, rememberBinaries, type Binaries } from './binaries.js';
import { contentKey } from './content-key.js';
import { LocalDatabaseError, PostgisUnusableError } from './database-error.js';
import type { Directories } from './directories.js';
import { withLock } from './file-lock.js';
import { HOW_TO_INSTALL } from './how-to-install.js';
import { installedBinaries } from './installed.js';
import { unpackedBinaries } from './unpacked.js';

/** A cluster with schema, roles and sample data, whose server does not run. */
export interface Template {
  readonly folder: string;
  readonly binaries: Binaries;
  /** Names everything that the content depends on. */
  readonly key: string;
}

type Progress = (message: string) => void;

/**
 * The key of a cluster's content; empty where there is no cluster.
 */
export function clusterKey(cluster: string): string {
  const file = join(cluster, 'key');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function binariesFile({ root }: Directories): string {
  return join(root, 'server.json');
}

/** The server that this workspace's clusters were made with, where it is still there. */
export function rememberedBinaries(directories: Directories): Binaries | undefined {
  return recallBinaries(binariesFile(directories));
}

function lockFile({ root }: Directories): string {
  return join(root, 'template.lock');
}

function presentTemplate(directories: Directories, catalog: Catalog): Template | undefined {
  const binaries = rememberedBinaries(directories);
  if (binaries === undefined) return undefined;
  const key = contentKey(catalog, binaries);
  const folder = directories.template;
  return clusterKey(folder) === key ? { folder, binaries, key } : undefined;
}

async function* candidates(
  directories: Directories,
  progress: Progress,
): AsyncGenerator<Binaries, void, undefined> {
  yield* await installedBinaries();
  try {
    const unpacked = await unpackedBinaries(directories.unpacked, progress);
    if (unpacked) yield unpacked;
  } catch (error) {
    if (!(error instanceof LocalDatabaseError)) throw error;
    throw new LocalDatabaseError(`${error.message}\n\n${HOW_TO_INSTALL}`);
  }
}

async function makeTemplate(
  directories: Directories,
  catalog: Catalog,
  progress: Progress,
): Promise<Template> {
  // Loaded only here: a start that finds the template needs none of what makes it.
  const { seedCluster } = await import('./seed-cluster.js');
  const work = `${directories.template}.work`;
  const faults: string[] = [];
  for await (const binaries of candidates(directories, progress)) {
    progress(`Making the sample database with ${binaries.version}, ${binaries.engine}`);
    try {
      await seedCluster(work, binaries, catalog, progress);
    } catch (error) {
      if (!(error instanceof PostgisUnusableError)) throw error;
      const fault = `PostGIS does not work in ${binaries.bin}: ${error.message}`;
      faults.push(fault);
      progress(fault);
      continue;
    }
    const key = contentKey(catalog, binaries);
    writeFileSync(join(work, 'key'), key);
    rmSync(directories.template, { recursive: true, force: true });
    renameSync(work, directories.template);
    rememberBinaries(binariesFile(directories), binaries);
    return { folder: directories.template, binaries, key };
  }
  throw new LocalDatabaseError([...faults, HOW_TO_INSTALL].join('\n'));
}

/**
 * Makes the workspace's template where it is missing or out of date.
 * Several processes can ask at once: one makes it, the others wait.
 *
 * @throws LocalDatabaseError when this machine has no PostGIS and cannot fetch one
 * @throws CatalogError when a dataset file is wrong
 */
export async function prepareTemplate(
  directories: Directories,
  progress: Progress,
  catalog: Catalog = workspaceCatalog(),
): Promise<void> {
  if (presentTemplate(directories, catalog)) return;
  await withLock(lockFile(directories), {}, async () => {
    if (!presentTemplate(directories, catalog)) {
      await makeTemplate(directories, catalog, progress);
    }
  });
}

/**
 * Gives an action the template, which nobody replaces meanwhile.
 */
export async function useTemplate<T>(
  directories: Directories,
  progress: Progress,
  action: (template: Template) => Promise<T>,
): Promise<T> {
  const catalog = workspaceCatalog();
  for (;;) {
    await prepareTemplate(directories, progress, catalog);
    const result = await withLock(lockFile(directories), { shared: true }, async () => {
      const template = presentTemplate(directories, catalog);
      return template && { value: await action(template) };
    });
    if (result) return result.value;
  }
}
