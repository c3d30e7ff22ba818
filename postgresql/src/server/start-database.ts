import { makeDirectories } from './directories.js';
import type { LocalDatabase } from './local-database.js';
import { startPersistent } from './persistent.js';
import { serverUser } from './server-user.js';
import { prepareTemplate } from './template.js';
import { startThrowAway } from './throw-away.js';

/** Which database, and who hears of the steps. */
export interface StartDatabaseOptions {
  /**
   * true: the workspace's own database, which keeps its data between starts.
   * false: a throw-away copy of the sample database.
   */
  readonly persistent: boolean;
  /** Called with a line before each step that can take long. */
  readonly progress?: (message: string) => void;
}

const silent = (): void => undefined;

/**
 * Makes the sample database that {@link startDatabase} copies, where it is missing or out of date;
 * fetches PostgreSQL with PostGIS first where none is installed.
 * With `DATABASE_URL` there is nothing to prepare.
 */
export async function prepareDatabase(progress: (message: string) => void = silent): Promise<void> {
  if (process.env['DATABASE_URL']) return;
  await prepareTemplate(makeDirectories(await serverUser(), progress), progress);
}

/**
 * Gives a database with schema, roles and sample data: `DATABASE_URL` as it is, if it is set; else
 * one of an installed PostgreSQL with PostGIS; else one of Debian's or Ubuntu's packages, fetched
 * into the workspace's cache.
 *
 * @throws LocalDatabaseError with what to install, when there is no way to a PostGIS
 */
export async function startDatabase({
  persistent,
  progress = silent,
}: StartDatabaseOptions): Promise<LocalDatabase> {
  const url = process.env['DATABASE_URL'];
  if (url) {
    return { dsn: url, adminDsn: url, engine: 'DATABASE_URL', stop: () => Promise.resolve() };
  }
  const directories = makeDirectories(await serverUser(), progress);
  return persistent
    ? startPersistent(directories, progress)
    : startThrowAway(directories, progress);
}
