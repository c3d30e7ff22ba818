import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BenchmarkError } from './benchmark-error.js';

/** A function under its runtime client. */
export interface ColdFunction {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

const RUNTIME_ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
  AWS_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_NAME: 'benchmark',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_GROUP_NAME: 'benchmark',
  AWS_LAMBDA_LOG_STREAM_NAME: 'benchmark',
};

/**
 * Times from the start of a process to the moment when its runtime client asks for the first
 * invocation. The process is ended then.
 *
 * @throws BenchmarkError where it cannot be initialised
 */
export async function initMilliseconds(cold: ColdFunction): Promise<number> {
  let asks = (_moment: number): void => undefined;
  const asked = new Promise<number>((resolve) => {
    asks = resolve;
  });
  const server = createServer((request) => {
    if (request.url?.endsWith('/invocation/next')) asks(performance.now());
    else request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [program, ...options] = cold.command;
  let said = '';
  const began = performance.now();
  const child = spawn(program, options, {
    cwd: cold.folder,
    env: {
      ...RUNTIME_ENVIRONMENT,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      LAMBDA_TASK_ROOT: cold.folder,
      _HANDLER: cold.command.at(-1) ?? '',
      ...cold.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
  }
  const exited = new Promise<undefined>((resolve) => {
    child.once('close', () => {
      resolve(undefined);
    });
  });
  try {
    const ready = await Promise.race([asked, exited]);
    if (ready === undefined) throw new BenchmarkError(`${cold.name} does not start:\n${said}`);
    return ready - began;
  } finally {
    child.kill('SIGKILL');
    await exited;
    server.close();
    server.closeAllConnections();
  }
}
