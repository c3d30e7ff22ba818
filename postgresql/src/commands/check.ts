import { checkDatabase } from '../check/check-database.js';
import { reportText } from '../check/report-text.js';
import { LocalDatabaseError } from '../server/database-error.js';
import { openDatabase } from '../server/open-database.js';
import { withClient } from '../with-client.js';
import { workspaceCatalog } from '../workspace.js';

const TIMEOUT_SECONDS = 60;

/** How a check is done and told. */
export interface CheckCommand {
  /** One JSON document instead of a table. */
  readonly json: boolean;
  /** How many seconds a statement may take. */
  readonly timeout?: string;
}

function secondsOf(text: string | undefined): number {
  if (text === undefined) return TIMEOUT_SECONDS;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new LocalDatabaseError(
    `--timeout=${text}: it has to be a number of seconds, at most 86400`,
  );
}

/**
 * Compares the database of `DATABASE_URL`, or the local one, with the catalog; writes what it finds
 * to the standard output, and sets the exit code 1 where there is an error among it.
 */
export async function check(
  { json, timeout }: CheckCommand,
  progress: (message: string) => void,
): Promise<void> {
  const seconds = secondsOf(timeout);
  const catalog = workspaceCatalog();
  const database = await openDatabase({ stale: 'replace', progress });
  try {
    const report = await withClient(database.dsn, (client) =>
      checkDatabase(client, catalog, seconds),
    );
    console.log(json ? JSON.stringify(report, undefined, 2) : reportText(report));
    if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}
