import { parseArgs } from 'node:util';
import { StackError } from './stack-error.js';

/** What the command line and the environment ask of the stack. */
export interface StackOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly watch: boolean;
  /** One worker a function, which waits for a debugger, without time limits. */
  readonly debug: boolean;
  readonly database: 'persistent' | 'throw-away';
  /** Prints one line of JSON on standard output when ready, and everything else on standard error. */
  readonly jsonReady: boolean;
}

/** The answer to `--help`. */
export const HELP = `npm start -- [options]

  Builds what changed and serves the data API on http://localhost:2000 with PostGIS, Valkey, the
  Lambda artifacts and a stand-in for API Gateway and CloudFront.

  --port N                another port (also: PORT=N npm start); 0 takes a free one
  --no-watch              do not rebuild and reload when a source or dataset file changes
  --debug                 let debuggers attach to the functions (see .vscode/launch.json): one
                          worker a function, without time limits
  --database throw-away   a fresh copy of the sample database that goes with the stack;
                          DATABASE_URL=postgresql://… uses another database
  --json-ready            one line of JSON on standard output when ready (for scripts and tests)
  --help                  this text
`;

/**
 * Reads the command line.
 *
 * @returns the options, or `help`
 * @throws StackError for what it does not know
 */
export function readOptions(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): StackOptions | 'help' {
  const values = parse(argv);
  if (values.help) return 'help';
  const port = values.port ?? environment['PORT'] ?? '2000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new StackError(`The port has to be a number from 0 to 65535, not “${port}”.`);
  }
  const database = values.database ?? 'persistent';
  if (database !== 'persistent' && database !== 'throw-away') {
    throw new StackError(`--database is persistent or throw-away, not “${database}”.`);
  }
  return {
    port: Number(port),
    watch: !values['no-watch'],
    debug: values.debug ?? false,
    database,
    jsonReady: values['json-ready'] ?? false,
  };
}

function parse(argv: readonly string[]): {
  readonly help?: boolean | undefined;
  readonly port?: string | undefined;
  readonly database?: string | undefined;
  readonly debug?: boolean | undefined;
  readonly 'no-watch'?: boolean | undefined;
  readonly 'json-ready'?: boolean | undefined;
} {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean' },
        port: { type: 'string' },
        database: { type: 'string' },
        debug: { type: 'boolean' },
        'no-watch': { type: 'boolean' },
        'json-ready': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new StackError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}
