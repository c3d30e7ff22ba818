import { appendFileSync, cpSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clone } from './clone.js';

/** A change of one kind, as people commit it, and what it has to lead to. */
export interface Change {
  readonly kind: string;
  /** The projects whose tests run. */
  readonly tested: readonly string[];
  /** The projects whose target `deploy` runs. */
  readonly deployed: readonly string[];
  /** The stacks that the engine changes. */
  readonly stacks: readonly string[];
  readonly make: (clone: Clone) => void | Promise<void>;
}

/**
 * Makes the files of a service as `nx generate python-service acs` does. What that does then would
 * install the service in the environment of Python, which is the workspace's own.
 */
const GENERATE = `
  import { flushChanges, FsTree } from 'nx/src/generators/tree.js';
  import { pythonServiceGenerator } from './generator.mjs';
  const tree = new FsTree(process.cwd(), false);
  pythonServiceGenerator(tree, { name: 'acs' });
  flushChanges(tree.root, tree.listChanges());
`;

/**
 * What is tested with any part of the system: that which runs the whole of it, and the generators,
 * whose tests make new parts in a copy of it.
 */
const SYSTEM = ['api-integration-tests', 'benchmark', 'generators', 'local-stack'];

/** Another version of a package of the layer, with its hash at PyPI. */
const OTHER_TYPING_EXTENSIONS = `typing-extensions==4.15.0 \\
    --hash=sha256:f0fa19c6845758ab08074a0cfa8b7aecb71c999ca73d62883bc25cc018c4e548
`;

/** Words of a dataset file, which everything that derives from it has too. */
const WORDS = 'One row a county or county equivalent';

/** The changes in the order in which they are committed. */
export const changes: readonly Change[] = [
  {
    kind: 'documentation',
    tested: [],
    deployed: [],
    stacks: [],
    make: (clone) => {
      append(clone, 'docs/rest.md', '\nEdited.\n');
    },
  },
  {
    kind: 'a Python service',
    tested: ['python-bcat', ...SYSTEM],
    deployed: ['python-bcat'],
    stacks: ['data-api'],
    make: (clone) => {
      append(clone, 'apps/python-bcat/src/python_bcat/handler.py', '\nEDITED = True\n');
    },
  },
  {
    kind: 'the GraphQL app',
    tested: ['ci', 'graphql-api', ...SYSTEM],
    deployed: ['graphql-api'],
    stacks: ['graphql'],
    make: (clone) => {
      append(clone, 'apps/graphql-api/src/main.ts', '\nexport const edited = true;\n');
    },
  },
  {
    kind: 'the engine of the services',
    tested: ['ci', 'python-bcat', 'python-data-service', 'python-layer', 'python-local', ...SYSTEM],
    deployed: ['python-bcat'],
    stacks: ['data-api'],
    make: (clone) => {
      const file = 'libs/python-data-service/src/python_data_service/__init__.py';
      append(clone, file, '\nEDITED = True\n');
    },
  },
  {
    kind: 'a construct',
    tested: ['ci', 'infra', 'infra-constructs', ...SYSTEM],
    deployed: ['infra'],
    stacks: ['graphql'],
    make: (clone) => {
      const file = 'libs/infra-constructs/src/apollo-server/apollo-server.ts';
      replace(clone, file, /memorySize \?\? [\d_]+/, 'memorySize ?? 1536');
    },
  },
  {
    kind: 'a package of npm (fresh)',
    tested: ['ci', 'graphql-api', 'workspace', ...SYSTEM],
    deployed: ['graphql-api'],
    stacks: ['graphql'],
    make: (clone) => {
      upgrade(clone, 'fresh', '2.0.0', '2.0.1');
      replace(
        clone,
        'node_modules/fresh/index.js',
        'function fresh',
        'const edited = 1; fresh.edited = edited; function fresh',
      );
    },
  },
  {
    kind: 'packages of the layer',
    tested: ['python-bcat', 'python-layer', 'python-local', ...SYSTEM],
    deployed: ['python-bcat'],
    stacks: ['data-api'],
    make: (clone) => {
      const lock = 'libs/python-layer/requirements.lock';
      replace(clone, lock, /^typing-extensions==(?:.*\\\n)+.*\n/m, OTHER_TYPING_EXTENSIONS);
    },
  },
  {
    kind: 'Python tools (requirements.lock)',
    tested: [
      'ci',
      'graphql-api',
      'infra',
      'python-bcat',
      'python-data-service',
      'python-layer',
      'python-local',
      'python-testing',
      ...SYSTEM,
    ],
    deployed: ['graphql-api', 'infra', 'python-bcat'],
    stacks: [],
    make: (clone) => {
      append(clone, 'requirements.lock', '# edited\n');
    },
  },
  {
    kind: 'a dataset',
    tested: [
      // Its tests look at docs/openapi.json.
      'dataset-catalog',
      'graphql-api',
      'graphql-schemas',
      'postgresql',
      'python-bcat',
      'python-local',
      ...SYSTEM,
    ],
    deployed: ['graphql-api', 'python-bcat'],
    stacks: ['data-api', 'graphql'],
    make: (clone) => {
      // Everything that derives from the dataset file and is committed has its words too.
      const places = ['apps/python-bcat', 'libs/graphql-schemas', 'docs', 'postgresql'];
      const files = clone
        .git('grep', '-l', WORDS, '--', ...places)
        .trim()
        .split('\n');
      for (const file of files) {
        replace(clone, file, new RegExp(WORDS, 'g'), `${WORDS} (edited)`);
      }
    },
  },
  {
    kind: 'a new service',
    tested: [
      'ci',
      'config',
      'dataset-catalog',
      'graphql-api',
      'graphql-schemas',
      'infra',
      'postgresql',
      'python-acs',
      'python-bcat',
      'python-local',
      'workspace',
      ...SYSTEM,
    ],
    deployed: ['graphql-api', 'infra', 'python-acs', 'python-bcat'],
    // The alarms and the dashboard of hosting name each function.
    stacks: ['data-api', 'graphql', 'hosting'],
    make: async (clone) => {
      const source = 'tools/generators/src/python-service/generator.ts';
      await clone.bash(
        `npx esbuild ${source} --bundle --packages=external --platform=node --format=esm --log-level=error --outfile=.cache/generator.mjs`,
      );
      writeFileSync(join(clone.folder, '.cache', 'generate.mjs'), GENERATE);
      await clone.bash('node .cache/generate.mjs && npx nx sync');
    },
  },
];

function append(clone: Clone, file: string, text: string): void {
  appendFileSync(join(clone.folder, file), text);
}

function replace(clone: Clone, file: string, text: string | RegExp, by: string): void {
  const path = join(clone.folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(text, by);
  if (after === before) throw new Error(`${file} has no ${String(text)} that could be edited`);
  writeFileSync(path, after);
}

/** Locks another version of a package and installs it. */
function upgrade(clone: Clone, name: string, from: string, to: string): void {
  const installed = join(clone.folder, 'node_modules', name);
  const source = realpathSync(installed);
  rmSync(installed);
  cpSync(source, installed, { recursive: true });
  replace(clone, `node_modules/${name}/package.json`, `"${from}"`, `"${to}"`);
  replace(clone, 'apps/graphql-api/package.json', `"${name}": "${from}"`, `"${name}": "${to}"`);
  replace(clone, 'package-lock.json', `"${name}": "${from}"`, `"${name}": "${to}"`);
  const entry = new RegExp(`("node_modules/${name}": \\{\\s+"version": )"${from}"`);
  replace(clone, 'package-lock.json', entry, `$1"${to}"`);
}
