import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '../../workspace/tests/workspace-copy.js';
import { changedSince, snapshot } from './changes.js';
import { startStack, type RunningStack } from './running-stack.js';

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace({ python: 'own' });
});

afterAll(() => {
  copy.remove();
});

function command(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { cwd: copy.folder, encoding: 'utf8' });
}

function generate(...args: readonly string[]): string {
  return copy.nx('generate', ...args, '--no-interactive');
}

function installed(): string {
  return command('.venv/bin/uv', 'pip', 'list', '--python', '.venv');
}

// One life of a service; each test goes on where the one before it ended.
describe('a service', () => {
  let before: string;
  let made: string;

  it('is only announced by a dry run', () => {
    before = snapshot(copy.folder);

    expect(generate('python-service', 'acs', '--dry-run')).toContain(
      'CREATE apps/python-acs/project.json',
    );
    expect(changedSince(copy.folder, before)).toEqual([]);
    expect(installed()).not.toContain('python-acs');
  });

  it('is made, with all that follows from it', () => {
    generate('python-service', 'acs');
    made = snapshot(copy.folder);

    expect(
      changedSince(copy.folder, before).filter((path) => !path.startsWith('apps/python-acs/')),
    ).toEqual([
      '.vscode/launch.json',
      'config/src/services.ts',
      'docs/datasets.md',
      'docs/openapi.json',
      'docs/project-graph.md',
      'libs/graphql-schemas/schema.graphql',
      'libs/graphql-schemas/src/generated/fields.ts',
      'libs/graphql-schemas/src/generated/schema-document.ts',
      'libs/graphql-schemas/src/generated/schema-types.ts',
      'postgresql/roles.sql',
      'postgresql/schema.sql',
    ]);
    expect(installed()).toMatch(
      new RegExp(`^python-acs\\s+\\S+\\s+${copy.folder}/apps/python-acs$`, 'm'),
    );
  });

  it('is not made twice', () => {
    generate('python-service', 'acs');

    expect(changedSince(copy.folder, made)).toEqual([]);
  });

  it('is written as the workspace is, and leaves nothing stale', () => {
    copy.nx('sync:check');
    command(
      process.execPath,
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', 'apps/python-acs', 'config', '.vscode'],
    );
  });

  it('passes lint, type-check, test and build without an edit', () => {
    const output = copy.nx(
      ...['run-many', '-t', 'lint', 'type-check', 'test', 'build'],
      ...['-p', 'python-acs', 'acs-datasets', '--outputStyle=static', '--skipSync'],
    );

    expect(output).toMatch(/\b15 passed\b/);
    expect(existsSync(join(copy.folder, 'apps/python-acs/dist/lambda/python_acs'))).toBe(true);
  });

  it('is among the stacks of the cloud', () => {
    copy.nx('run', 'infra:synth:dev', '--skipSync');

    const files = command('grep', '-rl', 'python_acs.handler.handler', 'apps/infra/cdk.out/dev');
    expect(files).toMatch(/dataapi\w+\.template\.json/);
  });

  describe('that runs locally', () => {
    let stack: RunningStack | undefined;

    beforeAll(async () => {
      copy.nx('run', 'local-stack:prepare', '--skipSync');
      stack = await startStack(copy.folder);
    });

    afterAll(() => stack?.stop());

    it('answers by REST', async () => {
      expect(await stack?.getJson('/acs/acs_county?geoid_co=13121')).toMatchObject({
        features: [{ id: '13121', properties: { name_co: 'Fulton', state_abbr: 'GA' } }],
      });
      expect(await stack?.getJson('/local/explain/acs/acs_county?geoid_co=13121')).toHaveProperty(
        'sql',
      );
    });

    it('answers by GraphQL', async () => {
      const query =
        '{ acsCounty(filter: { geoidCo: ["13121"] }) { features { id properties { nameCo } } } }';
      const answer = await stack?.getJson('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      });

      expect(answer).toEqual({
        data: { acsCounty: { features: [{ id: '13121', properties: { nameCo: 'Fulton' } }] } },
      });
    });

    it.each(['/openapi.json', '/acs/openapi.json'])('is described by %s', async (path) => {
      expect(await stack?.getJson(path)).toHaveProperty(['paths', '/acs/acs_county', 'get']);
    });
  });

  it('is not removed with work that git does not have', () => {
    const handler = join(copy.folder, 'apps/python-acs/src/python_acs/handler.py');
    const generated = readFileSync(handler, 'utf8');
    writeFileSync(handler, `${generated}\nANSWER = 42\n`);

    expect(() => generate('remove-service', 'acs')).toThrow('src/python_acs/handler.py');

    expect(readFileSync(handler, 'utf8')).toContain('ANSWER = 42');
    writeFileSync(handler, generated);
    expect(changedSince(copy.folder, made)).toEqual([]);
  });

  it('is removed with all that followed from it, and leaves nothing behind', () => {
    generate('remove-service', 'acs');

    expect(changedSince(copy.folder, before)).toEqual([]);
    expect(existsSync(join(copy.folder, 'apps/python-acs'))).toBe(false);
    expect(installed()).not.toContain('python-acs');
    copy.nx('sync:check');
  });
});
