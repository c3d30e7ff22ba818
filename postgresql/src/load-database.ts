import { rolesSql, schemaSql, type Catalog } from '@cori/dataset-catalog';
import type pg from 'pg';
import { loadSampleData } from './sample-data/load-sample-data.js';

/** What is loaded. */
export interface LoadOptions {
  /** Whether the rows of the tables are replaced by the sample data. */
  readonly sample: boolean;
  readonly progress?: (message: string) => void;
}

async function inTransaction(client: pg.Client, action: () => Promise<unknown>): Promise<void> {
  await client.query('begin');
  try {
    await action();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/**
 * Gives a database schema, roles and, where asked for, sample data. It can be done again.
 *
 * @param client - connected as the owner of the tables, who may make roles
 */
export async function loadDatabase(
  client: pg.Client,
  catalog: Catalog,
  { sample, progress = () => undefined }: LoadOptions,
): Promise<void> {
  await inTransaction(client, () => client.query(schemaSql(catalog)));
  await inTransaction(client, () => client.query(rolesSql(catalog)));
  if (!sample) return;
  const start = performance.now();
  await inTransaction(client, async () => {
    await client.query('set local search_path = postgis, public');
    await loadSampleData(client, catalog);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  progress(`Sample data loaded in ${seconds} s`);
}
