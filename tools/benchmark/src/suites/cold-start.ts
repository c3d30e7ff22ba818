import { build } from 'esbuild';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { BenchmarkError } from '../benchmark-error.js';
import { initMilliseconds, type ColdFunction } from '../cold-start.js';
import { interleave } from '../rounds.js';
import { timed, type Row, type Series } from '../row.js';
import type { Suite } from '../run.js';
import { graphqlBundle, layer, python, serviceBundle, workspaceRoot } from '../workspace.js';

const SUITE = 'cold start';
const BASELINES = join(workspaceRoot, 'tools', 'benchmark', 'baselines');
const EMPTY_PYTHON = 'empty Powertools handler with psycopg';
const EMPTY_NODE = 'empty Apollo server';

/** The time that each function takes until it waits for its first event, and that of empty ones. */
export const coldStartSuite: Suite = {
  name: SUITE,
  measure: async (run) => {
    const folder = mkdtempSync(join(tmpdir(), 'cori-benchmark-'));
    try {
      const functions = [...pythonFunctions(folder), ...(await nodeFunctions(folder))];
      const often = run.repeated({ rounds: 15, runs: 1 });
      const measured = await interleave(
        functions.map((each) => ({
          name: each.name,
          run: async (count) => {
            const milliseconds: number[] = [];
            for (let index = 0; index < count; index += 1) {
              milliseconds.push(await initMilliseconds(each));
            }
            return milliseconds;
          },
        })),
        often,
        (round) => {
          run.progress(round / often.rounds);
        },
      );
      const series = (name: string): Series => ({ name, values: measured.get(name) ?? [] });
      const against = (empty: string, names: readonly string[]): readonly Row[] => [
        timed(SUITE, series(empty)),
        ...names.map((name) => timed(SUITE, series(name), series(empty))),
      ];
      return [
        ...against(EMPTY_PYTHON, ['python-bcat', 'python-bcat, without bytecode', 'python-local']),
        ...against(EMPTY_NODE, ['graphql-api']),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function pythonFunctions(folder: string): readonly ColdFunction[] {
  const bare = join(folder, 'without-bytecode');
  const [bareLayer, bareBundle] = [join(bare, 'layer'), join(bare, 'bundle')];
  copyWithoutBytecode(layer, bareLayer);
  copyWithoutBytecode(serviceBundle('python-bcat'), bareBundle);
  const baseline = join(folder, 'baseline');
  mkdirSync(baseline);
  cpSync(join(BASELINES, 'empty_powertools.py'), join(baseline, 'empty_powertools.py'));
  const compiled = spawnSync(
    python,
    ['-m', 'compileall', '-q', '--invalidation-mode', 'unchecked-hash', baseline],
    { encoding: 'utf8' },
  );
  if (compiled.status !== 0) throw new BenchmarkError(compiled.stdout + compiled.stderr);
  const bcat = serviceBundle('python-bcat');
  const datasets = join(bcat, 'python_bcat', 'datasets');
  return [
    pythonFunction(EMPTY_PYTHON, baseline, layer, 'empty_powertools.handler', '/empty'),
    pythonFunction('python-bcat', bcat, layer, 'python_bcat.handler.handler', '/bcat'),
    pythonFunction(
      'python-bcat, without bytecode',
      bareBundle,
      bareLayer,
      'python_bcat.handler.handler',
      '/bcat',
    ),
    pythonFunction(
      'python-local',
      serviceBundle('python-local'),
      layer,
      'python_local.handler.handler',
      '/local',
      { SANDBOX_SERVICES: JSON.stringify({ bcat: datasets }) },
    ),
  ];
}

function pythonFunction(
  name: string,
  code: string,
  packages: string,
  handler: string,
  corePath: string,
  more: Readonly<Record<string, string>> = {},
): ColdFunction {
  return {
    name,
    folder: code,
    command: [python, '-S', '-m', 'awslambdaric', handler],
    environment: {
      AWS_EXECUTION_ENV: 'AWS_Lambda_python3.13',
      PYTHONPATH: [code, packages, sitePackages()].join(':'),
      PYTHONDONTWRITEBYTECODE: '1',
      CORE_PATH: corePath,
      // A connection is made with the first statement.
      DATABASE_HOST: '127.0.0.1',
      DATABASE_NAME: 'none',
      DATABASE_USER: 'none',
      DATABASE_PASSWORD: 'none',
      DATABASE_CREDENTIAL: 'environment',
      ...more,
    },
  };
}

let foundSitePackages: string | undefined;

/** Where the runtime client is: on Lambda it comes with the runtime. */
function sitePackages(): string {
  foundSitePackages ??= spawnSync(
    python,
    ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'],
    { encoding: 'utf8' },
  ).stdout.trim();
  return foundSitePackages;
}

function copyWithoutBytecode(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== '__pycache__' });
}

async function nodeFunctions(folder: string): Promise<readonly ColdFunction[]> {
  const empty = join(folder, 'empty-apollo');
  await build({
    entryPoints: [join(BASELINES, 'empty-apollo.mjs')],
    outfile: join(empty, 'main.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
    banner: {
      js: "import{createRequire as __cjs}from'node:module';const require=__cjs(import.meta.url);",
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return [
    nodeFunction(EMPTY_NODE, empty),
    nodeFunction('graphql-api', graphqlBundle, {
      REST_API_URL: 'http://127.0.0.1:9',
      CACHE_ENABLED: 'true',
      // The connection is made beside the start, which does not wait for it.
      REDIS_HOST: '127.0.0.1',
      REDIS_PORT: '9',
      REDIS_TLS: 'false',
      CACHE_GLOBAL_TTL: '3600',
      STAGE: 'local',
      LOG_LEVEL: 'ERROR',
    }),
  ];
}

function nodeFunction(
  name: string,
  code: string,
  environment: Readonly<Record<string, string>> = {},
): ColdFunction {
  return {
    name,
    folder: code,
    command: [
      process.execPath,
      '--enable-source-maps',
      ...['--require', join(workspaceRoot, 'tools', 'local-stack', 'runtime', 'rapid-client.cjs')],
      createRequire(import.meta.url).resolve('aws-lambda-ric'),
      'main.handler',
    ],
    environment: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', ...environment },
  };
}
