import type { Catalog } from '@cori/dataset-catalog';
import type pg from 'pg';
import { loadDatabase } from '../load-database.js';
import { LocalDatabaseError } from '../server/database-error.js';
import { withClient } from '../with-client.js';
import { workspaceCatalog } from '../workspace.js';

/** What is loaded into `DATABASE_URL`. */
export interface LoadCommand {
  /** Whether the sample data are loaded too. */
  readonly sample: boolean;
  /** Whether they may replace rows. */
  readonly replace: boolean;
}

async function refuseRows(client: pg.Client, catalog: Catalog): Promise<void> {
  for (const { table } of catalog.flatMap(({ datasets }) => datasets)) {
    const name = table.split('.').map((part) => client.escapeIdentifier(part));
    const found = await client.query<{ present: boolean }>(
      'select to_regclass($1) is not null as present',
      [table],
    );
    if (!found.rows[0]?.present) continue;
    const { rowCount } = await client.query(`select from ${name.join('.')} limit 1`);
    if (rowCount === 0) continue;
    throw new LocalDatabaseError(
      `${table} has rows already: --sample removes the rows of every table of the catalog. ` +
        'Add --replace if that is what you want',
    );
  }
}

/**
 * Applies schema and roles, and the sample data where asked for, to the database of `DATABASE_URL`.
 *
 * @throws LocalDatabaseError when a table has rows that may not be replaced
 */
export async function load(
  { sample, replace }: LoadCommand,
  progress: (message: string) => void,
): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    throw new LocalDatabaseError(
      'DATABASE_URL is not set: postgresql://owner:password@host:5432/database',
    );
  }
  const catalog = workspaceCatalog();
  await withClient(url, async (client) => {
    if (sample && !replace) await refuseRows(client, catalog);
    await loadDatabase(client, catalog, { sample, progress });
  });
  progress('Schema and roles are applied');
}
