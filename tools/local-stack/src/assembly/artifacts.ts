import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { processIdentity } from '../processes/process-identity.js';
import { StackError } from '../stack-error.js';
import type { FunctionDefinition } from './assembly.js';

/** The file in a run's folder that says which copies the run uses. */
const USED = 'artifacts';

/** Where artifacts come from and go to. */
export interface ArtifactOptions {
  readonly workspace: string;
  /** The folder of the copies, which all stacks of the workspace share. */
  readonly store: string;
  /** The folder of this run, beside those of others that run now. */
  readonly run: string;
}

/**
 * Copies of the built artifacts, named after their content.
 *
 * Functions run from a copy: a build that is under way or has failed neither disturbs them nor
 * leaves them without code, and another name means other code. Copies stay for the next start.
 */
export class Artifacts {
  private copies: ReadonlyMap<string, string> = new Map();

  constructor(private readonly options: ArtifactOptions) {}

  /**
   * Copies what has changed since the last time, and removes what nothing uses any more.
   *
   * @param folders - the folders of the artifacts, absolute or relative to the workspace
   * @param running - the definitions that functions run with, in which copies may stand
   * @throws StackError where an artifact is not built
   */
  refresh(folders: readonly string[], running: readonly FunctionDefinition[]): void {
    const previous = [...this.copies.values()];
    const hashes = folders.map((folder) => [folder, this.hash(folder)] as const);
    this.copies = new Map(hashes);
    const definitions = JSON.stringify(running);
    const mentioned = this.stored().filter((name) => definitions.includes(name));
    // A busy worker of the previous code may have left the definitions already.
    const used = [...new Set([...previous, ...mentioned, ...this.copies.values()])];
    writeFileSync(join(this.options.run, USED), used.join('\n'));
    this.prune();
    for (const [folder, hash] of hashes) this.copy(folder, hash);
  }

  /** The copy of an artifact, given its folder as the last refresh was. */
  path(folder: string): string {
    const hash = this.copies.get(folder);
    if (!hash) throw new Error(`${folder} is no artifact of the stack`);
    return join(this.options.store, hash);
  }

  private stored(): readonly string[] {
    mkdirSync(this.options.store, { recursive: true });
    return readdirSync(this.options.store);
  }

  private hash(folder: string): string {
    const { workspace } = this.options;
    const source = resolve(workspace, folder);
    if (existsSync(source)) return hashFolder(source);
    const name = relative(workspace, source);
    throw new StackError(`${name} is not built. Run: npx nx run local-stack:prepare`);
  }

  private copy(folder: string, hash: string): void {
    const target = join(this.options.store, hash);
    if (existsSync(target)) return;
    const partial = `${target}.${process.pid}`;
    cpSync(resolve(this.options.workspace, folder), partial, { recursive: true });
    renameSync(partial, target);
  }

  /** Removes what no running stack uses; the id of who makes it ends the name of a part. */
  private prune(): void {
    const runs = dirname(this.options.run);
    const used = new Set(
      readdirSync(runs).flatMap((run) => read(join(runs, run, USED)).split('\n')),
    );
    for (const name of this.stored()) {
      const [, maker] = name.split('.');
      const unfinished = maker !== undefined && processIdentity(Number(maker)) !== undefined;
      if (used.has(name) || unfinished) continue;
      rmSync(join(this.options.store, name), { recursive: true, force: true });
    }
  }
}

/** The hash of the names and contents of all files under a folder. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file.slice(folder.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Another run has ended in the meantime, or has not got this far.
    return '';
  }
}
