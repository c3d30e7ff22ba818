import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** The interpreter of the workspace's Python environment. */
export const python = join(workspaceRoot, '.venv', 'bin', 'python');

/** The folder of the layer for this machine. */
export const layer = join(workspaceRoot, 'libs', 'python-layer', 'dist', 'host', 'python');

/** The folder of a service's bundle. */
export function serviceBundle(project: string): string {
  return join(workspaceRoot, 'apps', project, 'dist', 'lambda');
}

/** The folder of GraphQL's bundle. */
export const graphqlBundle = join(workspaceRoot, 'apps', 'graphql-api', 'dist');
