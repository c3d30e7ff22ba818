import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { parse } from 'jsonc-parser';
import { readServices } from '../services-table/services-table.js';
import { workspaceTree } from '../../tests/workspace-tree.js';
import { pythonServiceGenerator, type PythonServiceOptions } from './generator.js';

function generate(tree: Tree, options: PythonServiceOptions): Tree {
  pythonServiceGenerator(tree, options);
  return tree;
}

function contents(tree: Tree): Record<string, string> {
  return Object.fromEntries(
    tree.listChanges().map(({ path }) => [path, tree.read(path, 'utf8') ?? '']),
  );
}

function read(tree: Tree, path: string): string {
  return tree.read(path, 'utf8') ?? '';
}

describe('python-service', () => {
  it('makes a project, a package, a dataset with a project of its own, and tests', () => {
    const tree = generate(workspaceTree(), { name: 'acs' });

    expect(tree.listChanges().map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'apps/python-acs/project.json',
        'apps/python-acs/pyproject.toml',
        'apps/python-acs/src/python_acs/__init__.py',
        'apps/python-acs/src/python_acs/datasets/acs_county.json',
        'apps/python-acs/src/python_acs/datasets/project.json',
        'apps/python-acs/src/python_acs/handler.py',
        'apps/python-acs/src/python_acs/py.typed',
        'apps/python-acs/tests/conftest.py',
        'apps/python-acs/tests/test_acs_county.py',
        'apps/python-acs/tests/test_every_dataset.py',
      ]),
    );
    expect(JSON.parse(read(tree, 'apps/python-acs/project.json'))).toMatchObject({
      name: 'python-acs',
      tags: ['type:app', 'lang:python', 'service', 'stack:data-api'],
      implicitDependencies: ['acs-datasets', 'python-layer', 'python-testing', 'postgresql'],
      targets: { lint: {}, 'type-check': {}, test: {}, build: {}, deploy: {} },
    });
    expect(
      JSON.parse(read(tree, 'apps/python-acs/src/python_acs/datasets/acs_county.json')),
    ).toMatchObject({ name: 'acs_county', table: 'acs.acs_county' });
  });

  it('adds a row at the end of the services table, as Prettier has it', () => {
    const tree = generate(workspaceTree(), { name: 'acs' });

    expect(read(tree, 'config/src/services.ts')).toContain(`[
  { logicalName: 'BCATService', corePath: '/bcat', directoryName: 'python-bcat' },
  { logicalName: 'AcsService', corePath: '/acs', directoryName: 'python-acs' },
];
`);
  });

  it('breaks a row that is too long for a line', () => {
    const tree = generate(workspaceTree(), { name: 'school-meals-of-long-2024' });

    expect(read(tree, 'config/src/services.ts')).toContain(`
  {
    logicalName: 'SchoolMealsOfLong2024Service',
    corePath: '/school-meals-of-long-2024',
    directoryName: 'python-school-meals-of-long-2024',
  },
];
`);
  });

  it('takes path, schema and description', () => {
    const tree = generate(workspaceTree(), {
      name: 'school-meals',
      corePath: '/meals',
      schema: 'usda',
      description: 'Meals in “schools”, "free" or \\ not',
    });
    const folder = 'apps/python-school-meals';

    expect(readServices(tree)[1]).toEqual({
      logicalName: 'SchoolMealsService',
      corePath: '/meals',
      directoryName: 'python-school-meals',
    });
    expect(
      read(tree, `${folder}/src/python_school_meals/datasets/school_meals_county.json`),
    ).toContain('"table": "usda.school_meals_county"');
    expect(read(tree, `${folder}/pyproject.toml`)).toContain(
      'description = "Meals in “schools”, \\"free\\" or \\\\ not"\n',
    );
    expect(read(tree, `${folder}/tests/conftest.py`)).toContain(
      'Service("python_school_meals", core_path="/meals")',
    );
  });

  it('takes an empty answer to a prompt for none', () => {
    const tree = generate(workspaceTree(), {
      name: 'acs',
      corePath: '',
      schema: '',
      description: '',
    });

    expect(contents(tree)).toEqual(contents(generate(workspaceTree(), { name: 'acs' })));
  });

  it('attaches the debugger where npm start counts the ports to be, and keeps comments', () => {
    const tree = generate(workspaceTree(), { name: 'acs' });
    const text = read(tree, '.vscode/launch.json');
    const { configurations } = parse(text) as {
      readonly configurations: readonly { name: string; connect?: { port: number } }[];
    };

    expect(configurations.map(({ name, connect }) => [name, connect?.port])).toEqual([
      ['Python Lambda: bcat (attach)', 5678],
      ['Python Lambda: acs (attach)', 5679],
      ['Python Lambda: local (attach)', 5680],
      ['Mine', undefined],
    ]);
    expect(text).toContain('// a comment');
  });

  it('changes nothing when it is run again, whatever its author has edited since', () => {
    const tree = generate(workspaceTree(), { name: 'acs' });
    tree.write('apps/python-acs/src/python_acs/handler.py', 'handler = None\n');
    tree.delete('apps/python-acs/tests/test_acs_county.py');
    const before = contents(tree);

    expect(contents(generate(tree, { name: 'acs' }))).toEqual(before);
  });

  it.each([
    ['ACS', 'allowed are lower-case letters and digits'],
    ['a', '2 to 25 characters'],
    ['acs_5', 'parts joined by single hyphens'],
    ['acs--5', 'parts joined by single hyphens'],
    ['5acs', 'begin with a letter'],
    ['openapi.json', 'allowed are'],
    ['../acs', 'allowed are'],
    ['a'.repeat(26), '2 to 25 characters'],
    ['graphql', 'is a path of the API itself'],
    ['local', 'is a path of the API itself'],
    ['api', 'is a path of the API itself'],
    ['health', 'is a path of the API itself'],
    ['lambda', 'is a keyword of Python'],
    ['layer', 'libs/python-layer is a library'],
    ['dateutil', 'python-dateutil is a package of requirements.lock'],
    ['bcat', 'There is a service "bcat" already'],
    ['public', '"public" cannot be the schema of a service'],
    ['left-over', 'apps/python-left-over exists, but is in no row'],
    ['taken', 'would collide with apps/python-bcat/src/python_bcat/datasets/taken_county.json'],
  ])('refuses the name %s', (name, reason) => {
    const tree = workspaceTree();

    expect(() => pythonServiceGenerator(tree, { name })).toThrow(reason);
    expect(contents(tree)).toEqual(contents(workspaceTree()));
  });

  it.each([
    [{ corePath: '/bcat' }, 'The path /bcat is that of python-bcat (BCATService, /bcat)'],
    [{ corePath: '/graphql' }, '"/graphql", a path of the API itself'],
    [{ corePath: 'acs' }, 'the core path is a slash and one name'],
    [{ corePath: '/a/b' }, 'the core path is a slash and one name'],
    [{ schema: 'Acs' }, 'allowed are lower-case letters, digits and underscores'],
    [{ schema: 'pg_acs' }, 'it is one of the database itself'],
    [{ description: 'two\nlines' }, 'must be one line'],
  ])('refuses %j', (options, reason) => {
    expect(() => pythonServiceGenerator(workspaceTree(), { name: 'acs', ...options })).toThrow(
      reason,
    );
  });

  it('refuses another path for a service that is there', () => {
    const tree = generate(workspaceTree(), { name: 'acs' });

    expect(() => pythonServiceGenerator(tree, { name: 'acs', corePath: '/census' })).toThrow(
      'There is a service "acs" already, python-acs (AcsService, /acs)',
    );
  });

  it('says what it needs where the services table is no table', () => {
    const tree = createTreeWithEmptyWorkspace();
    tree.write('config/src/services.ts', 'export const services = load();\n');

    expect(() => pythonServiceGenerator(tree, { name: 'acs' })).toThrow(
      'config/src/services.ts has no array “services”',
    );
  });
});
