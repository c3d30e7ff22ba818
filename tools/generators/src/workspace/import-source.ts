import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, type Plugin } from 'esbuild';

// Workspace packages go into the bundle from their sources; all others are imported from where the
// package that asks for them finds them.
const workspacePackagesOnly: Plugin = {
  name: 'workspace-packages-only',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind === 'entry-point' || path.startsWith('@cori/')
        ? undefined
        : { path: createRequire(importer).resolve(path), external: true },
    );
    // A module that reads a file beside itself goes on finding it.
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

let imports = 0;

/**
 * Imports a workspace package from its source as it is now, so that a generator needs no build and
 * sees what an earlier generator of the same process wrote.
 *
 * @param root - the workspace's folder
 * @param entry - a workspace package, or a file relative to the workspace
 * @returns the module; the caller names its type
 * @throws Error with esbuild's message, when the source does not compile
 */
export async function importSource<T>(root: string, entry: string): Promise<T> {
  const outfile = join(root, '.cache', 'generators', `${process.pid}-${++imports}.cjs`);
  await bundle({
    entryPoints: [entry.startsWith('@') ? entry : join(root, entry)],
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    conditions: ['@cori/source'],
    plugins: [workspacePackagesOnly],
    logLevel: 'silent',
  });
  try {
    // Nx compiles this file to CommonJS, where `import()` would be a `require` of a URL.
    return createRequire(outfile)(outfile) as T;
  } finally {
    await rm(outfile);
  }
}
