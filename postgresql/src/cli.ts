import { parseArgs } from 'node:util';
import { CatalogError } from '@cori/dataset-catalog';
import { SampleDataError } from './sample-data/check-rows.js';
import { LocalDatabaseError } from './server/database-error.js';
import { prepareDatabase } from './server/start-database.js';

const USAGE = `Usage: node postgresql/dist/cli.js COMMAND
  prepare             make the local sample database where it is missing or out of date
  serve               serve a throw-away copy of it until the standard input ends
  load [--sample [--replace]]
                      apply schema and roles, and the sample data, to DATABASE_URL
  check [--json] [--timeout=SECONDS]
                      compare DATABASE_URL, or the local database, with the catalog`;

// The standard output belongs to the answer of `serve`.
const progress = (message: string): void => {
  console.error(message);
};

// Each command loads only what it needs.
async function main([command, ...options]: readonly string[]): Promise<void> {
  switch (command) {
    case 'prepare':
      return prepareDatabase(progress);
    case 'serve':
      return (await import('./commands/serve.js')).serve(progress);
    case 'load':
      return (await import('./commands/load.js')).load(
        { sample: options.includes('--sample'), replace: options.includes('--replace') },
        progress,
      );
    case 'check': {
      const { values } = parseArgs({
        args: [...options],
        options: { json: { type: 'boolean', default: false }, timeout: { type: 'string' } },
      });
      return (await import('./commands/check.js')).check(values, progress);
    }
    default:
      console.error(USAGE);
      process.exitCode = 2;
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // The message of these says what to do; anything else is a fault of this program.
  const expected =
    error instanceof LocalDatabaseError ||
    error instanceof CatalogError ||
    error instanceof SampleDataError ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'));
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
