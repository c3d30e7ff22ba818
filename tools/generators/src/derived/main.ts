import { derivedFiles } from './derived-files.js';
import { writeStale } from './write-stale.js';

// `nx run generators:refresh`, in the workspace's folder: what hot reload runs when a dataset file
// changes, which leaves the projects as they are.
try {
  const root = process.cwd();
  for (const path of await writeStale(root, await derivedFiles(root))) {
    console.log(`${path} was written`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
