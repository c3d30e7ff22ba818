import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's folder, seen from `src` as from `dist`. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** The interpreter of the workspace's Python environment. */
export const pythonInterpreter = join(workspaceRoot, '.venv', 'bin', 'python');
