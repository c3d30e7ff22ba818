import { createRequire } from 'node:module';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionDefinition } from '../assembly/assembly.js';
import type { Debugging } from './debugging.js';

/** The command that runs a function's code under AWS's runtime client. */
export interface Launch {
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
}

/** Makes the command and the environment of a worker; `runtimeApi` is the address it talks to. */
export type RuntimeLauncher = (
  definition: FunctionDefinition,
  runtimeApi: string,
) => Promise<Launch> | Launch;

/** What the runtimes are made of on this machine. */
export interface RuntimeOptions {
  /** The Python interpreter. */
  readonly python: string;
  /** The folder with the Python runtime client and nothing that the layer should bring. */
  readonly pythonRuntime: string;
  /** Makes the functions wait for debuggers. */
  readonly debugging?: Debugging;
}

const REGION = 'us-east-1';
const RAPID_CLIENT = fileURLToPath(new URL('../../runtime/rapid-client.cjs', import.meta.url));
const DEBUG_RUNTIME = fileURLToPath(new URL('../../runtime/debug_runtime.py', import.meta.url));
const NODE_RUNTIME_CLIENT = createRequire(import.meta.url).resolve('aws-lambda-ric');

/**
 * Starts functions as Lambda's managed runtimes do.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
export function runtimeLauncher(options: RuntimeOptions): RuntimeLauncher {
  return (definition, runtimeApi) => {
    const environment = {
      ...runtimeEnvironment(definition, runtimeApi),
      ...definition.environment,
    };
    switch (definition.runtime) {
      case 'python3.13':
        return python(definition, environment, options);
      case 'nodejs22.x':
      case 'nodejs24.x':
        return node(definition, environment, options);
    }
  };
}

function python(
  definition: FunctionDefinition,
  environment: Readonly<Record<string, string>>,
  options: RuntimeOptions,
): Launch {
  const layers = definition.layers.map((layer) => join(layer, 'python'));
  const port = options.debugging?.portOf(definition);
  const sources = options.debugging?.pythonSources(definition) ?? [];
  const client =
    port === undefined
      ? ['-m', 'awslambdaric']
      : // Frozen modules cannot be debugged, and the debugger warns of them.
        ['-Xfrozen_modules=off', DEBUG_RUNTIME, String(port)];
  return {
    // -S leaves out the site-packages of the interpreter: as on Lambda, what is neither in the code
    // nor in a layer nor in the runtime itself cannot be imported.
    command: [options.python, '-S', ...client, definition.handler],
    environment: {
      ...environment,
      PYTHONPATH: [...sources, definition.code, ...layers, options.pythonRuntime].join(':'),
      // The code is read-only on Lambda; bytecode written into it would change the artifact's hash.
      PYTHONDONTWRITEBYTECODE: '1',
    },
  };
}

function node(
  definition: FunctionDefinition,
  environment: Readonly<Record<string, string>>,
  options: RuntimeOptions,
): Launch {
  const port = options.debugging?.portOf(definition);
  const layers = definition.layers.map((layer) => join(layer, 'nodejs', 'node_modules'));
  return {
    command: [
      process.execPath,
      ...(port === undefined ? [] : [`--inspect=127.0.0.1:${port}`]),
      '--require',
      RAPID_CLIENT,
      NODE_RUNTIME_CLIENT,
      definition.handler,
    ],
    environment: { ...environment, ...(layers.length ? { NODE_PATH: layers.join(':') } : {}) },
  };
}

/**
 * The variables that Lambda sets, and of this machine's own nothing but the search path: no secret
 * of the developer's shell reaches a function.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
function runtimeEnvironment(
  definition: FunctionDefinition,
  runtimeApi: string,
): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_EXECUTION_ENV: `AWS_Lambda_${definition.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `local/[$LATEST]${randomUUID().replaceAll('-', '')}`,
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    LAMBDA_TASK_ROOT: definition.code,
    _HANDLER: definition.handler,
  };
}
