import { rmSync } from 'node:fs';
import type { Catalog } from '@cori/dataset-catalog';
import { loadDatabase } from '../load-database.js';
import { withClient } from '../with-client.js';
import type { Binaries } from './binaries.js';
import { clusterCredentials, createCluster, dataFolder, startCluster } from './cluster.js';
import { PostgisUnusableError } from './database-error.js';
import { stopLeftoverPostmaster } from './postmaster.js';

async function createDatabase(adminDsn: string): Promise<void> {
  await withClient(adminDsn.replace(/[^/]*$/, 'postgres'), async (client) => {
    await client.query('create database cori');
    await client.query('alter database cori set search_path = "$user", public, postgis');
  });
  await withClient(adminDsn, async (client) => {
    try {
      await client.query('create schema postgis; create extension postgis schema postgis');
      await client.query('select postgis.postgis_full_version()');
    } catch (error) {
      throw new PostgisUnusableError(error instanceof Error ? error.message : String(error));
    }
  });
}

/**
 * Makes a cluster with schema, roles and sample data, whose server has ended.
 *
 * @param folder - replaced when it is there
 * @throws PostgisUnusableError when the extension cannot be made
 */
export async function seedCluster(
  folder: string,
  binaries: Binaries,
  catalog: Catalog,
  progress: (message: string) => void,
): Promise<void> {
  await stopLeftoverPostmaster(dataFolder(folder));
  rmSync(folder, { recursive: true, force: true });
  await createCluster(folder, binaries);
  const cluster = await startCluster(folder, binaries, false);
  try {
    await createDatabase(cluster.adminDsn);
    await withClient(cluster.adminDsn, async (client) => {
      await loadDatabase(client, catalog, { sample: true, progress });
      const password = client.escapeLiteral(clusterCredentials(folder).reader);
      await client.query(`alter role read_only_user password ${password}`);
      await client.query('checkpoint');
    });
  } finally {
    await cluster.stop();
  }
}
