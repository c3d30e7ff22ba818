import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceRoot } from '../workspace.js';
import { LocalDatabaseError } from './database-error.js';
import type { ServerUser } from './server-user.js';

/** Where the local database keeps its files. */
export interface Directories {
  /** The folder of everything below. */
  readonly root: string;
  /** Debian packages, unpacked. */
  readonly unpacked: string;
  /** The prepared cluster. */
  readonly template: string;
  /** The cluster that keeps its data between starts. */
  readonly persistent: string;
  /** Throw-away clusters, one folder each. */
  readonly throwAway: string;
}

/** Whether others may pass through a folder and all above it. */
function isReachable(folder: string): boolean {
  if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isReachable(dirname(folder));
}

function fallbackRoot(workspace: string): string {
  const key = createHash('sha256').update(workspace).digest('hex').slice(0, 12);
  return join('/var/tmp', `cori-postgresql-${process.getuid?.() ?? 0}-${key}`);
}

function makePassable(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { uid } = lstatSync(folder);
  // Anybody can make a folder in /var/tmp before us.
  if (!lstatSync(folder).isDirectory() || uid !== process.getuid?.()) {
    throw new LocalDatabaseError(`${folder} belongs to somebody else: remove it`);
  }
  chmodSync(folder, 0o755);
}

/**
 * Makes the folders of the local database: in the workspace's cache, or under `/var/tmp` where the
 * server's user cannot reach the workspace (a clone in `/root`).
 *
 * @param workspace - the workspace's folder
 */
export function makeDirectories(
  user: ServerUser,
  progress: (message: string) => void,
  workspace: string = workspaceRoot,
): Directories {
  const preferred = join(workspace, '.cache', 'postgresql');
  const reachable = user.ids === undefined || isReachable(workspace);
  const root = reachable ? preferred : fallbackRoot(workspace);
  if (!existsSync(root) && !reachable) {
    progress(`The server's user cannot reach ${workspace}: the database is kept in ${root}`);
  }
  if (reachable) makePassable(dirname(root));
  makePassable(root);
  const directories = {
    root,
    unpacked: join(root, 'unpacked'),
    template: join(root, 'template'),
    persistent: join(root, 'persistent'),
    throwAway: join(root, 'throw-away'),
  };
  makePassable(directories.throwAway);
  return directories;
}

/**
 * Makes a folder that the server's user owns.
 */
export function makeServerFolder(folder: string, user: ServerUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.ids) chownSync(folder, user.ids.uid, user.ids.gid);
}
