import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CatalogError, type CatalogProblem } from './catalog-error.js';
import { checkDataset } from './check-dataset.js';
import { checkAgainstSchema } from './dataset-schema.js';
import type { Catalog, Column, Dataset, ServiceCatalog } from './dataset.js';

/** Where a service answers, and which folder under `apps/` holds it. */
export interface ServiceLocation {
  /** e.g. `/bcat` */
  readonly corePath: string;
  /** e.g. `python-bcat` */
  readonly directoryName: string;
}

/** The folder of a service's dataset files, relative to the workspace. */
export function datasetsFolder({ directoryName }: ServiceLocation): string {
  return `apps/${directoryName}/src/${directoryName.replaceAll('-', '_')}/datasets`;
}

type RawColumn = Omit<Column, 'source'> & { readonly source?: string };
type RawDataset = Omit<Dataset, 'columns' | 'limit' | 'cache' | 'graphql'> & {
  readonly columns: readonly RawColumn[];
  readonly limit?: Dataset['limit'];
  readonly cache?: Dataset['cache'];
  readonly graphql?: Dataset['graphql'];
};

// Ajv fills in defaults inside objects that are there; these stand in for objects that are not.
const DEFAULT_LIMIT: Dataset['limit'] = { default: 500, maximum: 10_000 };
const DEFAULT_CACHE: Dataset['cache'] = { maxAge: 3600 };

function withDefaults(raw: RawDataset): Dataset {
  return {
    ...raw,
    columns: raw.columns.map((column) => ({ ...column, source: column.source ?? column.name })),
    limit: raw.limit ?? DEFAULT_LIMIT,
    cache: raw.cache ?? DEFAULT_CACHE,
    graphql: raw.graphql ?? { deprecatedFields: [] },
  };
}

/**
 * Reads a dataset file's text and checks it.
 *
 * @param shown - the file's path, for the messages; its base name must be the dataset's name
 * @returns the dataset, or what is wrong
 */
export function parseDataset(text: string, shown: string): Dataset | readonly CatalogProblem[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ file: shown, path: '', reason: `is no JSON: ${reason}` }];
  }
  const problems = checkAgainstSchema(shown, content);
  if (problems.length > 0) return problems;
  const dataset = withDefaults(content as RawDataset);
  const faults = checkDataset(shown, dataset);
  return faults.length > 0 ? faults : dataset;
}

/**
 * Reads and checks the dataset files of one folder, in the order of their names.
 * `project.json`, which makes the folder an Nx project, is none of them.
 *
 * @param folder - absolute
 * @param root - what the paths in messages are relative to
 * @throws CatalogError with every problem of every file
 */
export function loadDatasets(folder: string, root: string = process.cwd()): readonly Dataset[] {
  const datasets: Dataset[] = [];
  const problems: CatalogProblem[] = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'project.json')
    .sort();
  if (files.length === 0) {
    problems.push({ file: relative(root, folder), path: '', reason: 'holds no dataset file' });
  }
  for (const name of files) {
    const path = join(folder, name);
    const result = parseDataset(readFileSync(path, 'utf8'), relative(root, path));
    if ('name' in result) datasets.push(result);
    else problems.push(...result);
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return datasets;
}

/**
 * Reads and checks the datasets of all services.
 *
 * @param root - the workspace's folder
 * @throws CatalogError with every problem of every file, and for a table that two files describe
 */
export function loadCatalog(root: string, services: readonly ServiceLocation[]): Catalog {
  const problems: CatalogProblem[] = [];
  const catalog: ServiceCatalog[] = [];
  const fileOfTable = new Map<string, string>();
  for (const service of services) {
    const folder = datasetsFolder(service);
    const { corePath } = service;
    try {
      const datasets = loadDatasets(join(root, folder), root);
      catalog.push({ name: corePath.replace(/^\//, ''), corePath, datasets });
      for (const { name, table } of datasets) {
        const file = `${folder}/${name}.json`;
        const other = fileOfTable.get(table);
        if (other) problems.push({ file, path: '/table', reason: `${other} describes it already` });
        fileOfTable.set(table, file);
      }
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}
