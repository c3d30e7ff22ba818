import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy.js';

let copy: WorkspaceCopy;
let elsewhere: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
  elsewhere = copyWorkspace();
});

afterAll(() => {
  copy.remove();
  elsewhere.remove();
});

function build(workspace: WorkspaceCopy): string {
  return workspace.nx('run-many', '-t', 'build', '--outputStyle=static', '--skipSync');
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

/** The projects that build something, and the folder of each. */
function builtProjects(workspace: WorkspaceCopy): ReadonlyMap<string, string> {
  const names = JSON.parse(
    workspace.nx('show', 'projects', '--withTarget', 'build', '--json'),
  ) as string[];
  const folders = new Map<string, string>();
  for (const parent of ['apps', 'libs', 'tools']) {
    for (const name of readdirSync(join(workspace.folder, parent))) {
      if (names.includes(name)) folders.set(name, join(parent, name));
    }
  }
  for (const name of names) if (!folders.has(name)) folders.set(name, name);
  return folders;
}

/** Each file that a project built, with the hash of its bytes. */
function built(workspace: WorkspaceCopy, folder: string): ReadonlyMap<string, string> {
  const dist = join(workspace.folder, folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(dist, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

describe('the cache', () => {
  let first: string;
  let folders: ReadonlyMap<string, string>;

  beforeAll(() => {
    folders = builtProjects(copy);
    first = build(copy);
  });

  it('begins empty: every project that can be built is', () => {
    expect(folders.size).toBeGreaterThanOrEqual(13);
    for (const name of folders.keys()) expect(ran(first)).toContain(`${name}:build`);
  });

  it('restores all that was built and deleted, without building again', () => {
    const before = new Map([...folders].map(([name, folder]) => [name, built(copy, folder)]));
    for (const folder of folders.values()) {
      rmSync(join(copy.folder, folder, 'dist'), { recursive: true });
    }

    expect(ran(build(copy))).toEqual([]);

    for (const [name, folder] of folders) {
      expect({ name, files: built(copy, folder) }).toEqual({ name, files: before.get(name) });
    }
  });

  it('would hold the same bytes for a clone in another folder', () => {
    build(elsewhere);
    for (const [name, folder] of folders) {
      expect({ name, files: built(elsewhere, folder) }).toEqual({
        name,
        files: built(copy, folder),
      });
    }
  });

  it('builds only the service whose file was touched', () => {
    const handler = 'apps/python-bcat/src/python_bcat/handler.py';
    appendFileSync(join(copy.folder, handler), '# touched\n');

    expect(ran(build(copy))).toEqual(['python-bcat:build']);
  });

  it('builds a library and what is built with it, for a file of the library', () => {
    appendFileSync(
      join(copy.folder, 'libs/infra-constructs/src/removal-policy.ts'),
      '// touched\n',
    );

    const again = ran(build(copy));

    expect(again).toEqual(expect.arrayContaining(['infra-constructs:build', 'infra:build']));
    expect(again.filter((task) => /^(graphql-api|python-|config|postgresql)/.test(task))).toEqual(
      [],
    );
  });

  it('builds nothing for a page, a test or a setting of an editor', () => {
    for (const file of [
      'docs/rest.md',
      'apps/python-bcat/tests/test_county_summary.py',
      '.vscode/launch.json',
    ]) {
      appendFileSync(join(copy.folder, file), '\n');
    }

    expect(ran(build(copy))).toEqual([]);
  });
});

function affectedBy(file: string): string[] {
  const output = copy.nx('show', 'projects', '--affected', `--files=${file}`, '--json');
  return (JSON.parse(output) as string[]).sort();
}

describe('nx affected', () => {
  it('names a service and what runs it, for a file of its code', () => {
    expect(affectedBy('apps/python-bcat/src/python_bcat/handler.py')).toEqual([
      'api-integration-tests',
      'benchmark',
      'generators',
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
      'generators',
      'graphql-api',
      'graphql-schemas',
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
