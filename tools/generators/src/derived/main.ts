import { refreshDerivedFiles } from './refresh-derived-files.js';

// `nx run generators:refresh`, in the workspace's folder: what hot reload runs, faster than `nx sync`.
try {
  for (const path of await refreshDerivedFiles(process.cwd())) console.log(`${path} was written`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
