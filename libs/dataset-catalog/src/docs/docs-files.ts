import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../dataset.js';
import type { GeneratedFile } from '../generated-file.js';
import { datasetsFolder, type ServiceLocation } from '../load-catalog.js';
import type { RecordedAnswers } from '../openapi/answers.js';
import { catalogOpenApi, serviceOpenApi } from '../openapi/document.js';
import { serializeOpenApi } from '../openapi/serialize.js';
import { datasetsPage } from './datasets-page.js';

// Recorded by an end-to-end test: RECORD_ANSWERS=1 npx nx e2e local-stack --skipNxCache
const ANSWERS = 'docs/openapi-answers.json';

/**
 * `docs/datasets.md`, `docs/openapi.json`, and each service's own `openapi.json`, which lies beside
 * its datasets and which it serves.
 *
 * @param root - the workspace's folder, which holds the recorded answers for the examples
 */
export function docsFiles(
  root: string,
  catalog: Catalog,
  services: readonly ServiceLocation[],
): readonly GeneratedFile[] {
  const answers = JSON.parse(readFileSync(join(root, ANSWERS), 'utf8')) as RecordedAnswers;
  return [
    { path: 'docs/datasets.md', content: datasetsPage(catalog) },
    { path: 'docs/openapi.json', content: serializeOpenApi(catalogOpenApi(catalog, answers)) },
    ...catalog.flatMap((service) => {
      const location = services.find(({ corePath }) => corePath === service.corePath);
      if (!location) return [];
      const path = `${dirname(datasetsFolder(location))}/openapi.json`;
      return [{ path, content: serializeOpenApi(serviceOpenApi(service, answers)) }];
    }),
  ];
}
