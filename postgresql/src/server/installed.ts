import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { LocalDatabaseError } from './database-error.js';
import { runCommand } from './run-command.js';

/** Folders that hold one folder with `bin` a version. */
const VERSION_FOLDERS = [
  '/usr/lib/postgresql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/home/linuxbrew/.linuxbrew/opt',
  '/Applications/Postgres.app/Contents/Versions',
];

/** Folders that may hold `pg_config` themselves. */
const BIN_FOLDERS = ['/usr/local/pgsql/bin', '/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'];

function candidateFolders(): readonly string[] {
  const versions = VERSION_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(postgresql(@\d+)?|\d+(\.\d+)?)$/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name, 'bin')),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter);
  return [...new Set([...versions, ...path, ...BIN_FOLDERS])].filter(
    (folder) => folder !== '' && existsSync(join(folder, 'pg_config')),
  );
}

async function describe(candidate: string): Promise<Binaries> {
  const config = join(candidate, 'pg_config');
  const [bin = '', share = ''] = (await runCommand([config, '--bindir', '--sharedir'])).split('\n');
  for (const file of [
    join(bin, 'postgres'),
    join(bin, 'initdb'),
    join(share, 'extension', 'postgis.control'),
  ]) {
    if (!existsSync(file)) throw new LocalDatabaseError(`${file} is not there`);
  }
  const version = (await runCommand([join(bin, 'postgres'), '--version'])).trim();
  return { engine: 'installed', bin, env: {}, version };
}

/**
 * The installed PostgreSQL servers that have the files of PostGIS, the newest first.
 * Whether PostGIS works there shows when the extension is made.
 */
export async function installedBinaries(): Promise<readonly Binaries[]> {
  // A folder that has only clients, or no PostGIS, or a wrapper that finds no server, is passed by.
  const described = await Promise.allSettled(candidateFolders().map(describe));
  const found = described
    .filter((result) => result.status === 'fulfilled')
    .map(({ value }) => value);
  return [...new Map(found.map((binaries) => [binaries.bin, binaries])).values()];
}
