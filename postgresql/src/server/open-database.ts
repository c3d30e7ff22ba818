import { withClient } from '../with-client.js';
import { makeDirectories } from './directories.js';
import type { LocalDatabase } from './local-database.js';
import { runningPersistent, startPersistent, type Stale } from './persistent.js';
import { serverUser } from './server-user.js';

/** How the database is opened. */
export interface OpenDatabaseOptions {
  /** What happens to a local database whose schema or sample data are out of date. */
  readonly stale: Stale;
  readonly progress: (message: string) => void;
}

async function answers(database: LocalDatabase): Promise<boolean> {
  try {
    return await withClient(database.dsn, () => Promise.resolve(true));
  } catch {
    // A server that was killed leaves its file behind; startPersistent clears it away.
    return false;
  }
}

/**
 * Opens the database that a developer works with, to look into it: `DATABASE_URL`, if it is set;
 * else the workspace's own, joined where `npm start` runs it, and started where it does not.
 */
export async function openDatabase({
  stale,
  progress,
}: OpenDatabaseOptions): Promise<LocalDatabase> {
  const url = process.env['DATABASE_URL'];
  if (url) {
    return { dsn: url, adminDsn: url, engine: 'DATABASE_URL', stop: () => Promise.resolve() };
  }
  const directories = makeDirectories(await serverUser(), progress);
  const running = runningPersistent(directories);
  if (running && (await answers(running))) return running;
  return startPersistent(directories, progress, stale);
}
