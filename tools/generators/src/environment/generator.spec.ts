import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, type Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { environmentGenerator } from './generator.js';

const FILES = [
  'config/src/environment-config.ts',
  'config/src/environments.ts',
  'config/src/environments/dev.ts',
  'config/src/environments/prod.ts',
  'apps/infra/project.json',
  'nx.json',
  '.github/workflows/deploy.yml',
  '.github/workflows/scheduled.yml',
];

function workspace(): Tree {
  const tree = createTreeWithEmptyWorkspace();
  const root = join(__dirname, '..', '..', '..', '..');
  for (const path of FILES) tree.write(path, readFileSync(join(root, path), 'utf8'));
  return tree;
}

interface Targets {
  readonly targets: Record<string, { readonly configurations?: Record<string, unknown> }>;
}

describe('nx generate environment', () => {
  it('writes a configuration with the stage, the branch and the names of the new one', async () => {
    const tree = workspace();
    await environmentGenerator(tree, { name: 'staging' });
    const source = tree.read('config/src/environments/staging.ts', 'utf8');
    expect(source).toContain('export const staging: EnvironmentConfig');
    expect(source).toContain("stage: 'staging'");
    expect(source).toContain("branch: 'staging'");
    expect(source).toContain("domainPrefix: 'cori-data-api-staging'");
    expect(source).toContain("parameterName: '/cori/data-api/staging/redis-password'");
    expect(source).not.toMatch(/\bdev\b/);
    expect(tree.read('config/src/environment-config.ts', 'utf8')).toContain(
      "ENVIRONMENT_NAMES = ['dev', 'prod', 'staging', 'local']",
    );
    expect(tree.read('config/src/environments.ts', 'utf8')).toContain('  staging,\n  local,');
  });

  it('gives every target that knows dev a configuration of its name', async () => {
    const tree = workspace();
    await environmentGenerator(tree, { name: 'staging' });
    const { targets } = readJson<Targets>(tree, 'apps/infra/project.json');
    expect(targets['diff']?.configurations?.['staging']).toEqual({ args: '--environment=staging' });
    expect(targets['synth']?.configurations?.['staging']).toEqual({ environment: 'staging' });
    expect(tree.read('nx.json', 'utf8')).toContain('--environment=staging');
  });

  it('has its branch deployed, and its drift looked for', async () => {
    const tree = workspace();
    await environmentGenerator(tree, { name: 'qa', branch: 'release/qa' });
    const deploy = tree.read('.github/workflows/deploy.yml', 'utf8');
    expect(deploy).toContain('branches: [dev, main, release/qa]');
    expect(deploy).toContain('options: [dev, prod, qa]');
    expect(tree.read('.github/workflows/scheduled.yml', 'utf8')).toContain(
      'environment: [dev, prod, qa]',
    );
  });

  it('begins with another environment when told to', async () => {
    const tree = workspace();
    await environmentGenerator(tree, { name: 'qa', from: 'prod', branch: 'release/qa' });
    const source = tree.read('config/src/environments/qa.ts', 'utf8');
    expect(source).toContain('retain: true');
    expect(source).toContain("branch: 'release/qa'");
  });

  it('changes nothing the second time, and leaves what was edited', async () => {
    const tree = workspace();
    await environmentGenerator(tree, { name: 'staging' });
    const edited = '/** Mine. */\nexport const staging = {};\n';
    tree.write('config/src/environments/staging.ts', edited);
    const before = tree.listChanges().map(({ path, content }) => [path, content?.toString()]);
    await environmentGenerator(tree, { name: 'staging' });
    expect(tree.listChanges().map(({ path, content }) => [path, content?.toString()])).toEqual(
      before,
    );
  });

  it.each(['Staging', 'q', '1st', 'my-stage', 'account', 'main'])(
    'refuses the name %s',
    async (name) => {
      await expect(environmentGenerator(workspace(), { name })).rejects.toThrow(
        `name "${name}" cannot be an environment's`,
      );
    },
  );

  it('refuses a branch that another environment follows', async () => {
    await expect(environmentGenerator(workspace(), { name: 'qa', branch: 'main' })).rejects.toThrow(
      'branch "main" is deployed to prod already',
    );
  });
});
