import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';

const SERVICES = `/** The services that every environment deploys. */
export const services: readonly ServiceConfig[] = [
  { logicalName: 'BCATService', corePath: '/bcat', directoryName: 'python-bcat' },
];
`;

const LAUNCH = `{
  "version": "0.2.0",
  "configurations": [
    {
      "name": "Python Lambda: bcat (attach)",
      "type": "debugpy",
      "connect": {
        "host": "127.0.0.1",
        "port": 5678
      }
    },
    {
      "name": "Python Lambda: local (attach)",
      "type": "debugpy",
      "connect": {
        "host": "127.0.0.1",
        "port": 5679
      }
    },
    // a comment
    { "name": "Mine", "type": "node" }
  ]
}
`;

/** Files that generators of services look at, on Nx's virtual tree. */
export function workspaceTree(): Tree {
  const tree = createTreeWithEmptyWorkspace();
  tree.write('config/src/services.ts', SERVICES);
  tree.write('.vscode/launch.json', LAUNCH);
  tree.write('requirements.lock', 'python-dateutil==2.9.0 \\\n');
  tree.write('libs/python-layer/pyproject.toml', '');
  tree.write('apps/python-left-over/notes.txt', '');
  tree.write('apps/python-bcat/src/python_bcat/datasets/taken_county.json', '{}');
  return tree;
}
