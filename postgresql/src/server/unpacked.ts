import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PrivateApt } from './apt.js';
import type { Binaries } from './binaries.js';
import { commandSucceeds, runCommand } from './run-command.js';

/** Debian's name for the library folders of an architecture. */
const LIBRARY_FOLDERS: Readonly<Record<string, string>> = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
};

const PROGRESS_STEP = 25;

/** Packages name their control files by version; the scripts that unpacking leaves out link them. */
function linkControlFiles(tree: string, version: number): void {
  const folder = join(tree, 'usr/share/postgresql', String(version), 'extension');
  for (const name of readdirSync(folder)) {
    const link = name.replace(/-3\.control$/, '.control');
    if (link !== name && !existsSync(join(folder, link))) symlinkSync(name, join(folder, link));
  }
}

async function describeTree(tree: string, libraryFolder: string): Promise<Binaries | undefined> {
  const versions = join(tree, 'usr/lib/postgresql');
  if (!existsSync(versions)) return undefined;
  const [version = ''] = readdirSync(versions);
  const libraries = join(tree, 'usr/lib', libraryFolder);
  const env = {
    LD_LIBRARY_PATH: [
      libraries,
      join(libraries, 'blas'),
      join(libraries, 'lapack'),
      join(tree, 'lib', libraryFolder),
      join(versions, version, 'lib'),
    ].join(':'),
    PROJ_DATA: join(tree, 'usr/share/proj'),
    PROJ_LIB: join(tree, 'usr/share/proj'),
    GDAL_DATA: join(tree, 'usr/share/gdal'),
  };
  const bin = join(versions, version, 'bin');
  const said = await runCommand([join(bin, 'postgres'), '--version'], {
    env: { ...process.env, ...env },
  });
  return { engine: 'unpacked', bin, env, version: said.trim() };
}

async function fillTree(
  work: string,
  tree: string,
  progress: (message: string) => void,
): Promise<boolean> {
  const apt = new PrivateApt(work);
  progress('Asking Debian’s package lists for PostgreSQL with PostGIS');
  await apt.update();
  const packages = await apt.serverPackages();
  if (packages === undefined) return false;
  const { version, closure } = packages;
  progress(`Fetching PostgreSQL ${version} with PostGIS: ${closure.length} packages`);
  const debs = join(work, 'debs');
  mkdirSync(debs);
  await apt.download(closure, debs, (count) => {
    if (count % PROGRESS_STEP === 0) progress(`Fetched ${count} of ${closure.length} packages`);
  });
  progress('Unpacking');
  for (const name of readdirSync(debs)) await runCommand(['dpkg', '-x', join(debs, name), tree]);
  await runCommand(['chmod', '-R', 'a+rX', tree]);
  linkControlFiles(tree, version);
  return true;
}

/**
 * A server from Debian's or Ubuntu's packages, fetched and unpacked into a folder without root.
 *
 * @param folder - where the tree is, or will be
 * @returns nothing on other systems, and where the release has no PostGIS
 */
export async function unpackedBinaries(
  folder: string,
  progress: (message: string) => void,
): Promise<Binaries | undefined> {
  const libraryFolder = LIBRARY_FOLDERS[process.arch];
  if (process.platform !== 'linux' || libraryFolder === undefined) return undefined;
  const present = existsSync(folder) ? await describeTree(folder, libraryFolder) : undefined;
  if (present) return present;
  const hasTools = await Promise.all(
    [
      ['apt-get', '--version'],
      ['dpkg', '--version'],
    ].map(commandSucceeds),
  );
  if (hasTools.includes(false)) return undefined;

  const work = `${folder}.work`;
  rmSync(work, { recursive: true, force: true });
  const tree = join(work, 'tree');
  mkdirSync(tree, { recursive: true });
  try {
    if (!(await fillTree(work, tree, progress))) return undefined;
    rmSync(folder, { recursive: true, force: true });
    renameSync(tree, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return describeTree(folder, libraryFolder);
}
