import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.js';

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
});

afterAll(() => {
  copy.remove();
});

const BUILT = ['dataset-catalog', 'python-bcat', 'python-local', 'graphql-api'];

function build(): string {
  return copy.nx('run-many', '-t', 'build', '-p', ...BUILT, '--outputStyle=static');
}

/** The tasks of a run, and whether each really ran or came from the cache. */
function tasks(output: string): Map<string, 'ran' | 'cached'> {
  const lines = output.matchAll(/^> nx run (\S+?)(?:\s+\[(.*)\])?$/gm);
  return new Map(
    [...lines].map(([, task = '', note = '']) => [task, /cache/.test(note) ? 'cached' : 'ran']),
  );
}

function ran(output: string): string[] {
  return [...tasks(output)].filter(([, how]) => how === 'ran').map(([task]) => task);
}

function affectedBy(file: string): string[] {
  const output = copy.nx('show', 'projects', '--affected', `--files=${file}`, '--json');
  return (JSON.parse(output) as string[]).sort();
}

describe('the cache', () => {
  it('restores a built output that was deleted, without building again', () => {
    const first = build();
    expect(ran(first)).toContain('dataset-catalog:build');
    const output = join(copy.folder, 'libs/dataset-catalog/dist/index.js');
    const before = readFileSync(output, 'utf8');
    rmSync(join(copy.folder, 'libs/dataset-catalog/dist'), { recursive: true });
    rmSync(join(copy.folder, 'apps/python-bcat/dist'), { recursive: true });

    const second = build();

    expect(ran(second)).toEqual([]);
    expect(tasks(second).get('python-bcat:build')).toBe('cached');
    expect(readFileSync(output, 'utf8')).toBe(before);
    expect(existsSync(join(copy.folder, 'apps/python-bcat/dist/lambda'))).toBe(true);
  });

  it('builds only the service whose file was touched', () => {
    build();
    const handler = 'apps/python-bcat/src/python_bcat/handler.py';
    appendFileSync(join(copy.folder, handler), '# touched\n');

    expect(ran(build())).toEqual(['python-bcat:build']);
  });
});

describe('nx affected', () => {
  it('names a service and what runs it, for a file of its code', () => {
    expect(affectedBy('apps/python-bcat/src/python_bcat/handler.py')).toEqual([
      'api-integration-tests',
      'benchmark',
      'infra',
      'local-stack',
      'python-bcat',
    ]);
  });

  it('names the service, GraphQL, the database and the docs, for a dataset file', () => {
    expect(affectedBy('apps/python-bcat/src/python_bcat/datasets/county_summary.json')).toEqual([
      'api-integration-tests',
      'bcat-datasets',
      'benchmark',
      'docs',
      'graphql-api',
      'graphql-schemas',
      'infra',
      'local-stack',
      'postgresql',
      'python-bcat',
      'python-local',
    ]);
  });

  it('names every Python project, for the shared engine', () => {
    expect(affectedBy('libs/python-data-service/src/python_data_service/errors.py')).toEqual(
      expect.arrayContaining([
        'python-bcat',
        'python-data-service',
        'python-layer',
        'python-local',
      ]),
    );
  });

  it('names nothing that is built, for a page of the docs', () => {
    expect(affectedBy('docs/rest.md')).toEqual(['docs']);
  });
});
