import { logger } from '@nx/devkit';
import type * as tooling from '@cori/postgresql/tooling';
import type { InspectedTable } from '@cori/postgresql/tooling';
import type { Dataset } from '@cori/dataset-catalog';
import { GeneratorError } from '../generator-error.js';

/** A live table while its database can be asked. */
export interface LiveTable {
  readonly inspected: InspectedTable;
  /** Whether it is in this workspace's own database, which is made anew when the catalog changes. */
  readonly local: boolean;
  /** Its rows as the text of a data file; nothing where they are none or too many. */
  readonly rows: (dataset: Dataset) => Promise<string | undefined>;
}

// Node joins the failures of several addresses into one error without a message.
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}

async function inspect(
  { inspectTable, listTables }: typeof tooling,
  client: Parameters<typeof tooling.inspectTable>[0],
  table: string,
): Promise<InspectedTable> {
  const inspected = await inspectTable(client, table);
  if (inspected === undefined) {
    const tables = await listTables(client);
    throw new GeneratorError(
      `The database has no table ${table}. It has: ${tables.join(', ') || 'none'}.`,
    );
  }
  const { kind } = inspected.description;
  if (kind !== 'table') {
    throw new GeneratorError(`${table} is a ${kind}: a dataset reads a table, which has a key.`);
  }
  return inspected;
}

/**
 * Runs an action on a table of `DATABASE_URL`, or of the local database, which is left as it is.
 *
 * @throws GeneratorError where the database or the table cannot be read
 */
export async function withLiveTable<T>(
  library: typeof tooling,
  table: string,
  action: (table: LiveTable) => Promise<T>,
): Promise<T> {
  try {
    const progress = (message: string): void => {
      logger.info(message);
    };
    const database = await library.openDatabase({ stale: 'keep', progress });
    try {
      return await library.withClient(database.adminDsn ?? database.dsn, async (client) => {
        const inspected = await inspect(library, client, table);
        return action({
          inspected,
          local: database.engine !== 'DATABASE_URL',
          rows: (dataset) => library.exportRows(client, dataset, inspected.description),
        });
      });
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (error instanceof GeneratorError) throw error;
    throw new GeneratorError(`The table ${table} cannot be read: ${reason(error)}`);
  }
}
