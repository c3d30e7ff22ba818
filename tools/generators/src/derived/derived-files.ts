import type * as config from '@cori/config';
import type * as catalogLibrary from '@cori/dataset-catalog';
import type { Catalog, GeneratedFile } from '@cori/dataset-catalog';
import { importSource } from '../workspace/import-source.js';

interface GraphqlFiles {
  readonly generatedFiles: (catalog: Catalog) => Promise<readonly GeneratedFile[]>;
}

/**
 * The committed files that follow from the services table and the dataset files: SDL and its types,
 * SQL, OpenAPI, the page of the datasets.
 *
 * @param root - the workspace's folder
 * @throws CatalogError with every problem of every dataset file
 */
export async function derivedFiles(root: string): Promise<readonly GeneratedFile[]> {
  const { services } = await importSource<typeof config>(root, '@cori/config');
  const { docsFiles, loadCatalog, sqlFiles } = await importSource<typeof catalogLibrary>(
    root,
    '@cori/dataset-catalog',
  );
  const { generatedFiles } = await importSource<GraphqlFiles>(
    root,
    'libs/graphql-schemas/src/generated-files.ts',
  );
  const catalog = loadCatalog(root, services);
  return [
    ...docsFiles(root, catalog, services),
    ...(await generatedFiles(catalog)),
    ...sqlFiles(catalog),
  ];
}
