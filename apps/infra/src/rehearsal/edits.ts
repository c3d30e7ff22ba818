import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of the kind that people make, and what it may touch. */
export interface Edit {
  readonly name: string;
  readonly stacks: readonly string[];
  /** The functions that get other code, another layer or other settings, by their handlers. */
  readonly functions: readonly string[];
  /** Changes the copy of what was built in a workspace. */
  apply(workspace: string): void;
}

const SERVICE = 'apps/python-bcat/dist/lambda/python_bcat';
const GRAPHQL = 'apps/graphql-api/dist/main.mjs';
const PYTHON_HANDLER = 'python_bcat.handler.handler';
const GRAPHQL_HANDLER = 'main.handler';

/** Words of a dataset, which GraphQL's schema has too. */
const WORDS = 'One row a county or county equivalent';

/** The edits of a rehearsal, in their order. */
export const edits: readonly Edit[] = [
  {
    name: 'edit a Python file',
    stacks: ['data-api'],
    functions: [PYTHON_HANDLER],
    apply: (workspace) => {
      appendFileSync(join(workspace, SERVICE, 'handler.py'), '# edited\n');
      // The build compiles the file with its content's hash, which is not looked at again.
      rmSync(join(workspace, SERVICE, '__pycache__'), { recursive: true });
    },
  },
  {
    name: 'edit a dataset',
    stacks: ['data-api', 'graphql'],
    functions: [GRAPHQL_HANDLER, PYTHON_HANDLER],
    apply: (workspace) => {
      replace(workspace, `${SERVICE}/datasets/county_summary.json`, WORDS, `${WORDS} (edited)`);
      replace(workspace, GRAPHQL, WORDS, `${WORDS} (edited)`);
    },
  },
  {
    name: 'edit the GraphQL app',
    stacks: ['graphql'],
    functions: [GRAPHQL_HANDLER],
    apply: (workspace) => {
      appendFileSync(join(workspace, GRAPHQL), '\n// edited\n');
    },
  },
  {
    name: 'edit the layer',
    stacks: ['data-api'],
    functions: [PYTHON_HANDLER],
    apply: (workspace) => {
      const file = 'libs/python-layer/dist/host/python/edited.py';
      writeFileSync(join(workspace, file), 'EDITED = True\n');
    },
  },
  {
    name: 'edit a construct (ApolloServer)',
    stacks: ['graphql'],
    functions: [GRAPHQL_HANDLER],
    apply: (workspace) => {
      const file = 'libs/infra-constructs/dist/apollo-server/apollo-server.js';
      replace(workspace, file, /memorySize \?\? \d+/, 'memorySize ?? 1536');
    },
  },
];

function replace(workspace: string, path: string, text: string | RegExp, by: string): void {
  const file = join(workspace, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(text, by);
  if (after === before) throw new Error(`${path} has no ${String(text)} that could be edited`);
  writeFileSync(file, after);
}
