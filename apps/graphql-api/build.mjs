// Bundles the Lambda: an ES module with everything that it needs, another with what it needs where its
// secrets are in AWS, and the OpenAPI document that it serves; the same bytes for the same input.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * graphql-jit asks for modules of `graphql` in CommonJS, which would be a second copy with types of its
 * own, and carries a serializer for an option that is not used.
 */
const graphqlJitBesideGraphql = {
  name: 'graphql-jit-beside-graphql',
  setup({ onLoad, onResolve }) {
    const graphql = join(project, '../../node_modules/graphql');
    onResolve({ filter: /^graphql\/.+\.js$/ }, ({ path }) => ({
      path: join(graphql, path.replace(/^graphql\//, '').replace(/\.js$/, '.mjs')),
    }));
    onResolve({ filter: /^fast-json-stringify$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default undefined' }));
  },
};

/** AWS' clients are a file of their own, which a Lambda without secrets in AWS never reads. */
const awsApart = {
  name: 'aws-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/aws\.js$/ }, () => ({ path: './aws.mjs', external: true }));
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

const common = {
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
  minify: true,
  write: false,
  sourcemap: true,
  // The sources are in the repository; the map needs only names and lines.
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: process.argv.includes('--analyse'),
};

const [main, aws] = await Promise.all([
  build({
    ...common,
    entryPoints: [join(project, 'src', 'main.ts')],
    outfile: join(dist, 'main.mjs'),
    // Both belong to node-fetch, of which RESTDataSource uses the Response only: `encoding` is
    // optional there, and of `whatwg-url` it takes the URL that Node has.
    external: ['encoding'],
    alias: { 'whatwg-url': 'node:url' },
    plugins: [usedPartsOfUndici, graphqlJitBesideGraphql, awsApart],
    // graphql-jit imports its own modules without an ending.
    resolveExtensions: ['.mjs', '.ts', '.js', '.json'],
    // Without it Apollo Server would behave as in development.
    define: {
      'process.env.NODE_ENV': '"production"',
      __RELEASE__: JSON.stringify(RELEASE),
    },
  }),
  build({
    ...common,
    entryPoints: [join(project, 'src', 'secrets', 'aws.ts')],
    outfile: join(dist, 'aws.mjs'),
  }),
]);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const { path, text } of [...main.outputFiles, ...aws.outputFiles]) {
  writeFileSync(path, path.endsWith('main.mjs') ? withRelease(text) : text);
}
copyFileSync(join(project, '../../docs/openapi.json'), join(dist, 'openapi.json'));
if (common.metafile) {
  const { analyzeMetafile } = await import('esbuild');
  for (const { metafile } of [main, aws]) console.log(await analyzeMetafile(metafile));
}
