import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './process-identity.js';

const OWNER = 'owner';
const CHILDREN = 'children';

/** A folder for what one running stack writes; it goes with the stack. */
export interface RunFolder {
  readonly path: string;
  /** Notes a child, so that the next start can end it where this stack is killed hard. */
  readonly note: (pid: number) => void;
  remove(): void;
}

/**
 * Makes the folder of this process under `parent`, after removing those of stacks that were killed
 * hard, and ending the children that they have left behind.
 */
export function createRunFolder(parent: string): RunFolder {
  removeLeftovers(parent);
  const path = join(parent, String(process.pid));
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  writeFileSync(join(path, OWNER), processIdentity(process.pid) ?? '');
  return {
    path,
    note(pid) {
      const identity = processIdentity(pid);
      if (identity) appendFileSync(join(path, CHILDREN), `${identity}\n`);
    },
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function removeLeftovers(parent: string): void {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (isRunning(read(join(folder, OWNER)))) continue;
    for (const identity of read(join(folder, CHILDREN)).split('\n').filter(isRunning)) {
      // A child leads a process group of its own.
      process.kill(-Number.parseInt(identity, 10), 'SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(identity: string): boolean {
  return identity !== '' && processIdentity(Number.parseInt(identity, 10)) === identity;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
