import { fileURLToPath } from 'node:url';

/** The workspace's folder, seen from `src` as from `dist`. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url));
