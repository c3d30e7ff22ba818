import type { Tree } from '@nx/devkit';
import { workspaceTree } from '../../tests/workspace-tree.js';
import { pythonServiceGenerator } from '../python-service/generator.js';
import { addService, SERVICES_FILE } from '../services-table/services-table.js';
import { removeServiceGenerator } from './generator.js';

function files(tree: Tree, folder = '.'): Record<string, string> {
  return Object.fromEntries(
    tree.children(folder).flatMap((name) => {
      const path = folder === '.' ? name : `${folder}/${name}`;
      return tree.isFile(path)
        ? [[path, tree.read(path, 'utf8') ?? '']]
        : Object.entries(files(tree, path));
    }),
  );
}

function withService(name = 'acs', options: object = {}): Tree {
  const tree = workspaceTree();
  pythonServiceGenerator(tree, { name, ...options });
  return tree;
}

describe('remove-service', () => {
  it.each([
    ['acs', {}],
    ['school-meals-of-long-2024', { schema: 'usda' }],
    ['acs', { corePath: '/census', description: 'What the "census" counts' }],
  ])('leaves of %s what was before it, to the byte', (name, options) => {
    const tree = withService(name, options);

    removeServiceGenerator(tree, { name });

    expect(files(tree)).toEqual(files(workspaceTree()));
  });

  it('leaves the services alone that came later', () => {
    const tree = withService();
    pythonServiceGenerator(tree, { name: 'roads' });
    const other = withService('roads');

    removeServiceGenerator(tree, { name: 'acs' });

    expect(files(tree)).toEqual(files(other));
  });

  it('takes the comment of the row along, and no other', () => {
    const tree = withService();
    const text = tree.read(SERVICES_FILE, 'utf8') ?? '';
    tree.write(
      SERVICES_FILE,
      text
        .replace(`  { logicalName: 'BCAT`, `  // Broadband.\n  { logicalName: 'BCAT`)
        .replace(`  { logicalName: 'Acs`, `  // Census.\n  { logicalName: 'Acs`),
    );

    removeServiceGenerator(tree, { name: 'acs' });

    expect(tree.read(SERVICES_FILE, 'utf8')).toContain(`[
  // Broadband.
  { logicalName: 'BCATService', corePath: '/bcat', directoryName: 'python-bcat' },
];`);
  });

  it('forgets what the service has answered, and nothing of the others', () => {
    const tree = withService();
    const operations = {
      bcat_acs: { target: '/bcat/acs?limit=1', answer: {} },
      acs: { target: '/acs', answer: {} },
      acs_county: { target: '/acs/acs_county?limit=1', answer: {} },
      acs2: { target: '/acs2?f=json', answer: {} },
    };
    tree.write('docs/openapi-answers.json', JSON.stringify({ operations, problems: {} }));

    removeServiceGenerator(tree, { name: 'acs' });

    const { bcat_acs, acs2 } = operations;
    expect(JSON.parse(tree.read('docs/openapi-answers.json', 'utf8') ?? '')).toEqual({
      operations: { bcat_acs, acs2 },
      problems: {},
    });
  });

  it('refuses a service that does not exist, with those that do', () => {
    expect(() => removeServiceGenerator(withService(), { name: 'roads' })).toThrow(
      'There is no service "roads". There are: bcat, acs.',
    );
  });

  it('refuses the last service', () => {
    expect(() => removeServiceGenerator(workspaceTree(), { name: 'bcat' })).toThrow(
      '"bcat" is the only service',
    );
  });

  it('refuses to lose what its author wrote, and does it by force', () => {
    const tree = withService();
    const handler = 'apps/python-acs/src/python_acs/handler.py';
    tree.write(handler, 'handler = None\n');
    tree.write('apps/python-acs/src/python_acs/route.py', 'answer = 42\n');
    tree.write('postgresql/sample-data/acs/income.csv', 'geoid_co,income\n');

    expect(() => removeServiceGenerator(tree, { name: 'acs' })).toThrow(
      `- ${handler}\n- apps/python-acs/src/python_acs/route.py\n- postgresql/sample-data/acs/income.csv\n`,
    );
    removeServiceGenerator(tree, { name: 'acs', force: true });
    expect(files(tree)).toEqual(files(workspaceTree()));
  });

  it('removes a service that no generator has made', () => {
    const tree = workspaceTree();
    addService(tree, {
      logicalName: 'OldService',
      corePath: '/old',
      directoryName: 'python-old',
    });

    removeServiceGenerator(tree, { name: 'old' });

    expect(files(tree)).toEqual(files(workspaceTree()));
  });
});
