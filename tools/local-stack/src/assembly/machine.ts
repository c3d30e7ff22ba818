import { join } from 'node:path';
import type { DatabaseConnection } from '../processes/postgis.js';
import type { Assembly, FunctionDefinition } from './assembly.js';

/** What this machine gives the functions, in place of what the template says. */
export interface Machine {
  /** Where the copy of an artifact lies, given its folder. */
  readonly artifact: (folder: string) => string;
  readonly database: DatabaseConnection;
  readonly redis: {
    readonly host: string;
    readonly port: number;
    readonly username: string;
    readonly password: string;
  };
  /** Where GraphQL finds REST, without a slash at its end. */
  readonly restApiUrl: string;
  /** Absent: the template's. */
  readonly logLevel?: string | undefined;
  /** Seconds that an invocation may take; absent: the template's. */
  readonly timeoutSeconds?: number | undefined;
  /** Milliseconds of a statement of the database; absent: the template's. */
  readonly statementTimeout?: string | undefined;
}

type Variables = Readonly<Record<string, string>>;

/**
 * What takes the place of a variable where the template has it. Everything else that functions are
 * told is the template's.
 */
const REPLACEMENTS: Readonly<Record<string, (machine: Machine) => Variables>> = {
  DATABASE_HOST: ({ database }) => ({ DATABASE_HOST: database.host }),
  DATABASE_PORT: ({ database }) => ({ DATABASE_PORT: database.port }),
  DATABASE_NAME: ({ database }) => ({ DATABASE_NAME: database.name }),
  DATABASE_USER: ({ database }) => ({ DATABASE_USER: database.user }),
  // A password that is made for this machine, instead of a token of IAM or a parameter.
  DATABASE_CREDENTIAL: ({ database }) => ({
    DATABASE_CREDENTIAL: 'environment',
    DATABASE_PASSWORD: database.password,
  }),
  DATABASE_PASSWORD_PARAMETER: () => ({}),
  AWS_ENDPOINT_URL_SSM: () => ({}),
  // The loopback interface needs no TLS.
  DATABASE_SSLROOTCERT: () => ({}),
  REDIS_HOST: ({ redis }) => ({ REDIS_HOST: redis.host }),
  REDIS_PORT: ({ redis }) => ({ REDIS_PORT: String(redis.port) }),
  REDIS_USERNAME: ({ redis }) => ({ REDIS_USERNAME: redis.username }),
  REDIS_PASSWORD_PARAMETER: ({ redis }) => ({ REDIS_PASSWORD: redis.password }),
  REST_API_URL: ({ restApiUrl }) => ({ REST_API_URL: restApiUrl }),
  // Nobody but the loopback interface reaches the APIs.
  ORIGIN_SECRET_ARN: () => ({}),
};

/** The one service that reads the dataset files of the others. */
const SANDBOX = 'python-local';

/** Whether this machine gives the variable its value, so that the template's need not be understood. */
export function isReplaced(variable: string): boolean {
  return variable in REPLACEMENTS;
}

/** The assembly as it runs on this machine. */
export function onMachine(assembly: Assembly, machine: Machine): Assembly {
  const functions = assembly.functions.map((definition) => ({
    ...definition,
    code: machine.artifact(definition.code),
    layers: definition.layers.map(machine.artifact),
    timeoutSeconds: machine.timeoutSeconds ?? definition.timeoutSeconds,
    environment: environmentOn(definition, machine),
  }));
  return {
    ...assembly,
    functions: functions.map((definition) =>
      definition.name === SANDBOX ? withDatasets(definition, functions) : definition,
    ),
  };
}

function environmentOn({ environment }: FunctionDefinition, machine: Machine): Variables {
  const { logLevel, statementTimeout } = machine;
  const given = Object.entries(environment).flatMap(([name, value]) =>
    Object.entries(REPLACEMENTS[name]?.(machine) ?? { [name]: value }),
  );
  return {
    ...Object.fromEntries(given),
    ...(logLevel && 'LOG_LEVEL' in environment && { LOG_LEVEL: logLevel }),
    ...(statementTimeout &&
      'DATABASE_HOST' in environment && { STATEMENT_TIMEOUT_MS: statementTimeout }),
  };
}

/** The paths of the services, e.g. `/bcat`; the sandbox is none of them. */
export function servicePaths(functions: readonly FunctionDefinition[]): readonly string[] {
  return functions.flatMap(({ name, environment }) =>
    name === SANDBOX ? [] : (environment['CORE_PATH'] ?? []),
  );
}

/** Tells the sandbox where the datasets of the services are, by the first part of their paths. */
function withDatasets(
  sandbox: FunctionDefinition,
  functions: readonly FunctionDefinition[],
): FunctionDefinition {
  const folders = functions
    .filter(({ name, environment }) => name !== SANDBOX && environment['CORE_PATH'])
    .map(({ code, handler, environment }) => [
      environment['CORE_PATH']?.slice(1),
      join(code, handler.split('.')[0] ?? '', 'datasets'),
    ]);
  const SANDBOX_SERVICES = JSON.stringify(Object.fromEntries(folders));
  return { ...sandbox, environment: { ...sandbox.environment, SANDBOX_SERVICES } };
}
