import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { services } from '@cori/config';
import type { LayerTarget } from './artifacts.js';
import { workspaceRoot } from './workspace.js';

/** What synth needs of the workspace: what was built, and what says how it is found. */
const BUILT = [
  'apps/infra/dist',
  'apps/infra/cdk.json',
  'apps/infra/package.json',
  'apps/graphql-api/dist',
  ...[...services.map(({ directoryName }) => directoryName), 'python-local'].map(
    (name) => `apps/${name}/dist`,
  ),
  'config/dist',
  'config/package.json',
  'libs/infra-constructs/dist',
  'libs/infra-constructs/package.json',
];

/**
 * Copies what synth needs into another folder, where it can be edited, and links the packages that
 * are installed here.
 *
 * @param layer - the build of the layer that the environment has
 */
export function copyBuiltWorkspace(folder: string, layer: LayerTarget): void {
  for (const path of [...BUILT, `libs/python-layer/dist/${layer}`]) {
    const source = join(workspaceRoot, path);
    if (!existsSync(source)) throw new Error(`${path} is not built. Run: npx nx run infra:synth`);
    cpSync(source, join(folder, path), { recursive: true });
  }
  const packages = join(workspaceRoot, 'node_modules');
  mkdirSync(join(folder, 'node_modules', '@cori'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name !== '@cori') symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  // The workspace's own packages are relative links, which then lead into the copy.
  for (const name of readdirSync(join(packages, '@cori'))) {
    cpSync(join(packages, '@cori', name), join(folder, 'node_modules', '@cori', name), {
      verbatimSymlinks: true,
    });
  }
}
