// Bundles the Lambda: one ES module with everything that it needs, the same bytes for the same input.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(fileURLToPath(import.meta.url));
const dist = join(project, 'dist');

/** Of undici's index, most is never used and would be run at every cold start. */
const usedPartsOfUndici = {
  name: 'used-parts-of-undici',
  setup({ onResolve }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: join(project, 'undici.mjs') }));
  },
};

/** Stands for the release while the bundle is made; as long as what takes its place. */
const RELEASE = '@@release-hash@@';

/** The bundle with its own hash in the place of the release. */
function withRelease(text) {
  const parts = text.split(RELEASE);
  if (parts.length !== 2) throw new Error('The bundle names its release once, in src/release.ts');
  return parts.join(createHash('sha256').update(text).digest('hex').slice(0, RELEASE.length));
}

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints: [join(project, 'src', 'main.ts')],
  outfile: join(dist, 'main.mjs'),
  absWorkingDir: join(project, '..', '..'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Workspace libraries are bundled from their sources.
  conditions: ['@cori/source'],
  // Packages in CommonJS call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __cjs}from'node:module';const require=__cjs(import.meta.url);",
  },
  // Both belong to node-fetch, of which RESTDataSource uses the Response only: `encoding` is optional
  // there, and of `whatwg-url` it takes the URL that Node has.
  external: ['encoding'],
  alias: { 'whatwg-url': 'node:url' },
  plugins: [usedPartsOfUndici],
  // Without it Apollo Server would behave as in development.
  define: {
    'process.env.NODE_ENV': '"production"',
    __RELEASE__: JSON.stringify(RELEASE),
  },
  minify: true,
  write: false,
  sourcemap: true,
  // The sources are in the repository; the map needs only names and lines.
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: process.argv.includes('--analyse'),
}).then(async ({ metafile, outputFiles }) => {
  mkdirSync(dist, { recursive: true });
  for (const { path, text } of outputFiles) {
    writeFileSync(path, path.endsWith('.map') ? text : withRelease(text));
  }
  if (!metafile) return;
  const { analyzeMetafile } = await import('esbuild');
  console.log(await analyzeMetafile(metafile));
});
