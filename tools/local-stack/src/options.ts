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
  /** Seconds that an invocation may take; absent: what the templates say. */
  readonly timeoutSeconds: number | undefined;
  /** Whether requests need a token, as they do in the cloud. */
  readonly auth: boolean;
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
  --timeout SECONDS       the time limit of the functions, instead of the deployed one
  --auth                  ask for a token, as in the cloud, with a Cognito and a user of its own
  --json-ready            one line of JSON on standard output when ready (for scripts and tests)
  --help                  this text

  LOG_LEVEL=INFO          a line of the functions' log for each request
  STATEMENT_TIMEOUT_MS=N  the time limit of a statement of the database
  REST_API_URL=https://…  GraphQL in front of another REST
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
  const { timeout } = values;
  if (timeout !== undefined && !/^[1-9]\d{0,2}$/.test(timeout)) {
    throw new StackError(`--timeout is a number of seconds from 1 to 999, not “${timeout}”.`);
  }
  return {
    port: Number(port),
    watch: !values['no-watch'],
    debug: values.debug ?? false,
    database,
    timeoutSeconds: timeout === undefined ? undefined : Number(timeout),
    auth: values.auth ?? false,
    jsonReady: values['json-ready'] ?? false,
  };
}

function parse(argv: readonly string[]): {
  readonly help?: boolean | undefined;
  readonly port?: string | undefined;
  readonly database?: string | undefined;
  readonly debug?: boolean | undefined;
  readonly timeout?: string | undefined;
  readonly auth?: boolean | undefined;
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
        timeout: { type: 'string' },
        auth: { type: 'boolean' },
        'no-watch': { type: 'boolean' },
        'json-ready': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new StackError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}
