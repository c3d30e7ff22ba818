import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { serverEnvironment, type Binaries } from './binaries.js';
import { makeServerFolder } from './directories.js';
import { runCommand } from './run-command.js';
import { startServer } from './server-process.js';
import { serverUser } from './server-user.js';

const ADMIN = 'cori_admin';
const READER = 'read_only_user';
const DATABASE = 'cori';

/** Passwords of a cluster; they belong to it and are copied with it. */
export interface Credentials {
  readonly admin: string;
  readonly reader: string;
}

/** A cluster whose server runs. */
export interface RunningCluster {
  /** Of the superuser. */
  readonly adminDsn: string;
  /** Of `read_only_user`. */
  readonly dsn: string;
  readonly stop: () => Promise<void>;
}

/** The folder of PostgreSQL's own files in a cluster's folder. */
export function dataFolder(cluster: string): string {
  return join(cluster, 'data');
}

/**
 * Reads the passwords of a cluster.
 */
export function clusterCredentials(cluster: string): Credentials {
  return JSON.parse(readFileSync(join(cluster, 'credentials.json'), 'utf8')) as Credentials;
}

/** A connection URI of libpq. */
export function connectionUri(
  user: string,
  password: string,
  port: number,
  database: string = DATABASE,
): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes an empty cluster: random passwords, which are really checked, and no other way in.
 *
 * @param cluster - its folder, which must not be there yet
 */
export async function createCluster(cluster: string, binaries: Binaries): Promise<void> {
  const user = await serverUser();
  mkdirSync(cluster);
  // Whatever the umask: the server's user has to pass.
  chmodSync(cluster, 0o755);
  makeServerFolder(dataFolder(cluster), user);
  const credentials: Credentials = {
    admin: randomBytes(24).toString('base64url'),
    reader: randomBytes(24).toString('base64url'),
  };
  writeFileSync(join(cluster, 'credentials.json'), JSON.stringify(credentials), { mode: 0o600 });
  const passwordFile = join(cluster, 'initdb-password');
  writeFileSync(passwordFile, credentials.admin, { mode: 0o600 });
  if (user.ids) chownSync(passwordFile, user.ids.uid, user.ids.gid);
  try {
    await runCommand(
      [
        ...user.prefix,
        join(binaries.bin, 'initdb'),
        ...['-D', dataFolder(cluster)],
        ...['-U', ADMIN],
        ...['-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`],
        // Small write-ahead log files make small copies.
        '--wal-segsize=1',
        '--no-sync',
      ],
      { cwd: cluster, env: serverEnvironment(binaries) },
    );
  } finally {
    rmSync(passwordFile);
  }
}

/**
 * Starts the server of a cluster.
 *
 * @param durable - whether its data has to survive a crash of the machine
 */
export async function startCluster(
  cluster: string,
  binaries: Binaries,
  durable: boolean,
): Promise<RunningCluster> {
  const { port, stop } = await startServer({ binaries, dataFolder: dataFolder(cluster), durable });
  return { ...clusterConnections(cluster, port), stop };
}

/** How to connect to the server of a cluster. */
export function clusterConnections(
  cluster: string,
  port: number,
): Pick<RunningCluster, 'adminDsn' | 'dsn'> {
  const { admin, reader } = clusterCredentials(cluster);
  return {
    adminDsn: connectionUri(ADMIN, admin, port),
    dsn: connectionUri(READER, reader, port),
  };
}

/**
 * Copies a cluster whose server does not run; where the file system can, without copying data.
 */
export async function copyCluster(from: string, to: string): Promise<void> {
  const quick = { linux: ['--reflink=auto'], darwin: ['-c'] }[process.platform as string] ?? [];
  await runCommand(['cp', '-a', ...quick, from, to]);
}

/** Whether a cluster is there. */
export function clusterExists(cluster: string): boolean {
  return existsSync(join(cluster, 'credentials.json'));
}
