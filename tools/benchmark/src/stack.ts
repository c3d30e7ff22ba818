import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BenchmarkError } from './benchmark-error.js';
import { workspaceRoot } from './workspace.js';

/** A local stack that answers, with a throw-away copy of the sample database. */
export interface Stack {
  readonly port: number;
  /** The database, as the services' environment says it. */
  readonly databaseEnvironment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the built stack as a process of its own, and waits until it is ready.
 *
 * @throws BenchmarkError with what the stack said, where it does not start
 */
export async function startStack(): Promise<Stack> {
  const child = spawn(
    process.execPath,
    [
      join(workspaceRoot, 'tools', 'local-stack', 'dist', 'cli.js'),
      ...['--port=0', '--database=throw-away', '--no-watch', '--json-ready'],
    ],
    { cwd: workspaceRoot, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    if (said.length > 100) said.shift();
  });
  const exited = new Promise<undefined>((resolve) => {
    child.once('close', () => {
      resolve(undefined);
    });
  });
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const line = await Promise.race([ready, exited]);
  if (line === undefined) {
    throw new BenchmarkError(`The local stack does not start:\n${said.join('\n')}`);
  }
  const { url, dsnFile } = JSON.parse(line) as { readonly url: string; readonly dsnFile: string };
  return {
    port: Number(new URL(url).port),
    databaseEnvironment: databaseEnvironment(
      readFileSync(join(workspaceRoot, dsnFile), 'utf8').trim(),
    ),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function databaseEnvironment(dsn: string): Readonly<Record<string, string>> {
  const { hostname, port, pathname, username, password } = new URL(dsn);
  return {
    DATABASE_HOST: hostname,
    DATABASE_PORT: port,
    DATABASE_NAME: decodeURIComponent(pathname.slice(1)),
    DATABASE_USER: decodeURIComponent(username),
    DATABASE_PASSWORD: decodeURIComponent(password),
    DATABASE_CREDENTIAL: 'environment',
  };
}
