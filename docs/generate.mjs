// Writes docs/datasets.md from the dataset files; with --check it only says whether it is stale.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetsPage, loadCatalog, runGenerator } from '@cori/dataset-catalog';
import { services } from '@cori/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
runGenerator(
  root,
  [{ path: 'docs/datasets.md', content: datasetsPage(loadCatalog(root, services)) }],
  process.argv.includes('--check'),
);
