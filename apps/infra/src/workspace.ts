import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace's folder, seen from `src` as from `dist`. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** This project's folder. */
export const projectRoot = join(workspaceRoot, 'apps', 'infra');
