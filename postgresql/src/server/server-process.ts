import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serverEnvironment, type Binaries } from './binaries.js';
import { LocalDatabaseError } from './database-error.js';
import { isReady, stopLeftoverPostmaster, waitUntil } from './postmaster.js';
import { serverUser } from './server-user.js';

/** A server that this process has started. */
export interface ServerProcess {
  readonly port: number;
  /** Ends all connections, stops the server and waits for its end. */
  readonly stop: () => Promise<void>;
}

/** What a server is started on. */
export interface ServerOptions {
  readonly binaries: Binaries;
  /** The folder made by initdb; its log goes beside it. */
  readonly dataFolder: string;
  /** Whether the data has to survive a crash of the machine. */
  readonly durable: boolean;
}

const START_MS = 60_000;
const STOP_MS = 20_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '64MB',
  jit: 'off',
  // Nothing replicates from here, and small files make small copies.
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '2MB',
  max_wal_size: '64MB',
  wal_recycle: 'off',
};

const THROW_AWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function spawnServer(
  { binaries, dataFolder, durable }: ServerOptions,
  port: number,
  log: string,
): Promise<ChildProcess> {
  const settings = { ...SETTINGS, ...(durable ? {} : THROW_AWAY_SETTINGS), port };
  const [program = '', ...args] = [
    ...(await serverUser()).daemonPrefix,
    join(binaries.bin, 'postgres'),
    '-D',
    dataFolder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const output = openSync(log, 'w');
  try {
    // Of its own process group: Ctrl-C on the terminal reaches only who has to stop it in order.
    return spawn(program, args, {
      cwd: dirname(dataFolder),
      env: serverEnvironment(binaries),
      stdio: ['ignore', output, output],
      detached: true,
    });
  } finally {
    closeSync(output);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

async function stopServer(child: ChildProcess): Promise<void> {
  child.ref();
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    child.kill(signal);
    if (await waitUntil(() => hasEnded(child), STOP_MS)) return;
  }
}

/**
 * Starts a server on a free port of the loopback interface and waits until it answers.
 *
 * @throws LocalDatabaseError with the end of its log when it does not start
 */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const log = join(dirname(options.dataFolder), 'server.log');
  await stopLeftoverPostmaster(options.dataFolder);
  const deadline = Date.now() + START_MS;
  for (;;) {
    const port = await freePort();
    const child = await spawnServer(options, port, log);
    let fault = '';
    child.once('error', (error) => (fault = error.message));
    const ready = (): boolean => isReady(options.dataFolder);
    await waitUntil(() => hasEnded(child) || ready(), deadline - Date.now());
    if (!hasEnded(child) && ready()) {
      child.unref();
      return { port, stop: () => stopServer(child) };
    }
    await stopServer(child);
    const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
    // Another program took the port meanwhile, or processes of a killed server are still ending.
    const passing = /Address already in use|is still in use/.test(said);
    if (!passing || Date.now() > deadline) {
      const end = said.trim().split('\n').slice(-6).join('\n');
      throw new LocalDatabaseError(`PostgreSQL does not start (log: ${log})\n${fault || end}`);
    }
    await delay(100);
  }
}
