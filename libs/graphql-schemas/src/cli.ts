import { services } from '@cori/config';
import { loadCatalog, runGenerator } from '@cori/dataset-catalog';
import { generatedFiles } from './generated-files.js';

// Runs in the workspace's folder: `node libs/graphql-schemas/dist/cli.js generate [--check]`.
const [command, ...options] = process.argv.slice(2);
if (command !== 'generate' || options.some((option) => option !== '--check')) {
  console.error('usage: cli.js generate [--check]');
  process.exitCode = 2;
} else {
  try {
    const root = process.cwd();
    const catalog = loadCatalog(root, services);
    runGenerator(root, await generatedFiles(catalog), options.includes('--check'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
