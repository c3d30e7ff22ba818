// Writes what follows from the dataset files: docs/datasets.md, docs/openapi.json and each service's
// own openapi.json, which it serves; with --check it only says which of them are stale.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  catalogOpenApi,
  datasetsFolder,
  datasetsPage,
  loadCatalog,
  runGenerator,
  serializeOpenApi,
  serviceOpenApi,
} from '@cori/dataset-catalog';
import { services } from '@cori/config';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const catalog = loadCatalog(root, services);
// Recorded by an end-to-end test: RECORD_ANSWERS=1 npx nx e2e local-stack --skipNxCache
const answers = JSON.parse(readFileSync(join(root, 'docs/openapi-answers.json'), 'utf8'));

/** The document of a service lies beside its datasets. */
function serviceFile(location) {
  const service = catalog.find(({ corePath }) => corePath === location.corePath);
  return {
    path: `${dirname(datasetsFolder(location))}/openapi.json`,
    content: serializeOpenApi(serviceOpenApi(service, answers)),
  };
}

runGenerator(
  root,
  [
    { path: 'docs/datasets.md', content: datasetsPage(catalog) },
    { path: 'docs/openapi.json', content: serializeOpenApi(catalogOpenApi(catalog, answers)) },
    ...services.map(serviceFile),
  ],
  process.argv.includes('--check'),
);
