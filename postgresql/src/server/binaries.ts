import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server comes from. */
export type Engine = 'installed' | 'unpacked';

/** A PostgreSQL server with PostGIS. */
export interface Binaries {
  readonly engine: Engine;
  /** The folder of `postgres` and `initdb`. */
  readonly bin: string;
  /** What the processes need in their environment to find libraries and data. */
  readonly env: Readonly<Record<string, string>>;
  /** What `postgres --version` says. */
  readonly version: string;
}

interface Remembered extends Binaries {
  readonly changed: number;
}

function changeTime(bin: string): number {
  return statSync(join(bin, 'postgres')).mtimeMs;
}

/**
 * The environment of the server's processes. Settings for clients (`PGDATA`, `PGPORT`, …) that
 * belong to another database stay out.
 */
export function serverEnvironment({ env }: Pick<Binaries, 'env'>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), TZ: 'UTC', LC_ALL: 'C', ...env };
}

/**
 * Remembers the server that has proved to have a working PostGIS.
 */
export function rememberBinaries(file: string, binaries: Binaries): void {
  const remembered: Remembered = { ...binaries, changed: changeTime(binaries.bin) };
  writeFileSync(file, `${JSON.stringify(remembered, undefined, 2)}\n`);
}

/**
 * The server that an earlier run has proved, unless it is gone or has been changed since.
 */
export function recallBinaries(file: string): Binaries | undefined {
  if (!existsSync(file)) return undefined;
  const { changed, ...binaries } = JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  const present = existsSync(join(binaries.bin, 'postgres'));
  return present && changeTime(binaries.bin) === changed ? binaries : undefined;
}
