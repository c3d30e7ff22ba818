import { readFileSync } from 'node:fs';
import { LocalDatabaseError } from './database-error.js';
import { commandSucceeds } from './run-command.js';

/** Who runs the server's processes. */
export interface ServerUser {
  /** Ids of another user than this process's own; PostgreSQL refuses to run as root. */
  readonly ids?: { readonly uid: number; readonly gid: number };
  /** What goes before a command that has to end when this process does. */
  readonly daemonPrefix: readonly string[];
  /** What goes before any other command. */
  readonly prefix: readonly string[];
}

/** Unprivileged users that Debian, Ubuntu and others have, the best first. */
const CANDIDATES = ['postgres', 'nobody'];

function unprivilegedIds(): { readonly uid: number; readonly gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const candidate of CANDIDATES) {
    const [, , uid, gid] = users.find(([name]) => name === candidate) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new LocalDatabaseError(
    `PostgreSQL does not run as root, and there is no user ${CANDIDATES.join(' or ')} to run it as: ` +
      'start this as an ordinary user',
  );
}

async function detectServerUser(): Promise<ServerUser> {
  // On Linux the kernel stops a server whose starter was killed, by a fast shutdown.
  const deathSignal = ['setpriv', '--pdeathsig', 'INT'];
  const hasDeathSignal =
    process.platform === 'linux' && (await commandSucceeds([...deathSignal, 'true']));
  if (process.getuid?.() !== 0) {
    return { prefix: [], daemonPrefix: hasDeathSignal ? deathSignal : [] };
  }
  if (!hasDeathSignal) {
    throw new LocalDatabaseError(
      'PostgreSQL does not run as root, and there is no setpriv (util-linux) to run it as another ' +
        'user: start this as an ordinary user',
    );
  }
  const ids = unprivilegedIds();
  const drop = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  return {
    ids,
    prefix: ['setpriv', ...drop],
    daemonPrefix: [...deathSignal, ...drop],
  };
}

let detected: Promise<ServerUser> | undefined;

/**
 * Who runs the server: this process's own user, or an unprivileged one where that is root.
 *
 * @throws LocalDatabaseError when this is root and there is no way to drop its rights
 */
export async function serverUser(): Promise<ServerUser> {
  detected ??= detectServerUser();
  return detected;
}
