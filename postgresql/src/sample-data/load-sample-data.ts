import type { Catalog, Dataset } from '@cori/dataset-catalog';
import type pg from 'pg';
import { checkRows } from './check-rows.js';
import { findDataFile } from './files/data-file.js';
import { fileGenerator } from './files/file-generator.js';
import type { SampleGenerator } from './generator.js';
import { generators } from './generators/index.js';
import { genericGenerator } from './generic-generator.js';
import { insertRows } from './insert-rows.js';
import { loadCounties } from './load-counties.js';

function generatorOf(service: string, dataset: Dataset): SampleGenerator {
  const file = findDataFile(service, dataset.name);
  if (file !== undefined) return fileGenerator(dataset, file);
  const own = generators.find((candidate) => candidate.dataset === dataset.name);
  return own ?? genericGenerator(dataset);
}

/**
 * Replaces the rows of every dataset's table by the sample rows: those of its data file, where it has
 * one; else those of its generator; else one a county. It has to run in a transaction.
 *
 * @param client - connected as the owner of the tables
 * @throws SampleDataError when a column has no sample values
 */
export async function loadSampleData(client: pg.ClientBase, catalog: Catalog): Promise<void> {
  const sources = catalog.flatMap(({ name, datasets }) =>
    datasets.map((dataset) => ({ dataset, generator: generatorOf(name, dataset) })),
  );
  const counties = await loadCounties(client);
  for (const { dataset, generator } of sources) {
    const rows = generator.rows(counties);
    checkRows(dataset, rows);
    const table = dataset.table.split('.').map((name) => client.escapeIdentifier(name));
    await client.query(`truncate table ${table.join('.')} restart identity`);
    await insertRows(client, dataset, rows);
    await client.query(`analyze ${table.join('.')}`);
  }
}
