import { startDatabase, type LocalDatabase } from '@cori/postgresql';

/** How the functions reach the database. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: string;
  readonly name: string;
  readonly user: string;
  readonly password: string;
}

/** The database that the stack has started. */
export interface RunningDatabase {
  readonly connection: DatabaseConnection;
  readonly engine: LocalDatabase['engine'];
  /** The libpq URI of the read-only role, password included. */
  readonly dsn: string;
  readonly stop: () => Promise<void>;
}

/** Starts PostGIS: the workspace's own cluster, or a throw-away copy for tests. */
export async function startPostgis(
  kind: 'persistent' | 'throw-away',
  progress: (message: string) => void,
): Promise<RunningDatabase> {
  const database = await startDatabase({ persistent: kind === 'persistent', progress });
  return {
    connection: connectionOf(database.dsn),
    engine: database.engine,
    dsn: database.dsn,
    stop: () => database.stop(),
  };
}

/** Takes a libpq URI apart. */
export function connectionOf(dsn: string): DatabaseConnection {
  const url = new URL(dsn);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || '5432',
    name: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
