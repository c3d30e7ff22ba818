import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { logger, workspaceRoot, type GeneratorCallback, type Tree } from '@nx/devkit';
import type * as catalogLibrary from '@cori/dataset-catalog';
import type { Catalog, Dataset } from '@cori/dataset-catalog';
import type * as tooling from '@cori/postgresql/tooling';
import { refreshDerivedFiles } from '../derived/refresh-derived-files.js';
import { GeneratorError } from '../generator-error.js';
import { readServices, type ServiceRow } from '../services-table/services-table.js';
import { importSource } from '../workspace/import-source.js';
import { indexAdvice } from './advice.js';
import { checkDatasetName, checkTableName, findService } from './check-names.js';
import type { DatasetDraft } from './dataset-draft.js';
import { datasetText } from './dataset-text.js';
import { existingCatalog } from './existing-datasets.js';
import { draftFromFile } from './from-file.js';
import { draftFromTable } from './from-table.js';
import { withLiveTable } from './read-live-table.js';
import { startingPoint } from './starting-point.js';

/** What a developer says of a new dataset. */
export interface DatasetOptions {
  readonly name: string;
  readonly service: string;
  /** `schema.table` of a live database. */
  readonly table?: string;
  /** A GeoJSON or CSV file with the rows of a new table. */
  readonly from?: string;
}

type CatalogLibrary = typeof catalogLibrary;
type Tooling = typeof tooling;

/** What is written: the dataset file, and the rows where they are known. */
interface Result {
  readonly dataset: DatasetDraft;
  readonly warnings: readonly string[];
  readonly data?: { readonly format: string; readonly content: string | Buffer };
}

/** Where a dataset goes, and what is there already. */
interface Place {
  readonly row: ServiceRow;
  readonly catalog: Catalog;
  readonly path: string;
  readonly library: CatalogLibrary;
}

/** The dataset that a draft describes, checked as its file will be. */
function checked(draft: DatasetDraft, { path, catalog, library }: Place): Dataset {
  const result = library.parseDataset(JSON.stringify(draft), path);
  if (!('name' in result)) {
    const problems = result.map((problem) => `${problem.path}: ${problem.reason}`);
    throw new GeneratorError(`No dataset file can be made of this:\n${problems.join('\n')}`);
  }
  for (const { name, datasets } of catalog) {
    const other = datasets.find(({ table }) => table === result.table);
    if (other) {
      throw new GeneratorError(
        `The table ${result.table} is described by the dataset ${name}/${other.name} already.`,
      );
    }
  }
  return result;
}

/** The schema that the service's tables are in. */
function schemaOf({ row, catalog }: Place): string {
  const own = catalog.find(({ corePath }) => corePath === row.corePath);
  const schema = own?.datasets[0]?.table.split('.')[0];
  return schema ?? row.directoryName.replace(/^python-/, '').replaceAll('-', '_');
}

/** The folder of a service's data files. */
function dataFolder({ corePath }: ServiceRow): string {
  return `postgresql/sample-data${corePath}`;
}

async function fromTable(
  { name }: DatasetOptions,
  table: string,
  place: Place,
  postgresql: Tooling,
): Promise<Result> {
  checkTableName(table);
  const libraries = { ...place.library, ...postgresql };
  return withLiveTable(postgresql, table, async ({ inspected, local, rows }) => {
    const { dataset, warnings } = draftFromTable(name, inspected, libraries);
    const described = checked(dataset, place);
    const advice = [...warnings, ...indexAdvice(described, inspected, libraries)];
    if (!local) return { dataset, warnings: advice };
    // The local database is made anew from the catalog: the rows have to be somewhere else.
    const content = await rows(described);
    if (content !== undefined) {
      const data = { format: 'geojson', content };
      return { dataset: { ...dataset, rows: { values: 'real' } }, warnings: advice, data };
    }
    const lost =
      `${table} has no rows, or more than the ${postgresql.MAX_DATA_FILE_BYTES / 1e6} MB that a data ` +
      'file may hold. The next start makes the local database anew, with made rows.';
    return { dataset, warnings: [...advice, lost] };
  });
}

function readDataFile(from: string, { DATA_FILE_FORMATS, MAX_DATA_FILE_BYTES }: Tooling): string {
  const allowed = DATA_FILE_FORMATS.map((format) => `.${format}`);
  if (!allowed.includes(extname(from))) {
    throw new GeneratorError(
      `--from=${from}: allowed are files that end in ${allowed.join(', ')}.`,
    );
  }
  const file = [resolve(from), resolve(workspaceRoot, from)].find((path) => existsSync(path));
  if (file === undefined) throw new GeneratorError(`--from=${from}: there is no such file.`);
  const { size } = statSync(file);
  if (size > MAX_DATA_FILE_BYTES) {
    throw new GeneratorError(
      `--from=${from} has ${(size / 1e6).toFixed(1)} MB: a data file is committed, and may have ` +
        `${MAX_DATA_FILE_BYTES / 1e6} MB. Load it into a database (ogr2ogr, \\copy) and describe the ` +
        'table with DATABASE_URL and --table, or take a part of the rows.',
    );
  }
  return file;
}

function fromFile(
  { name }: DatasetOptions,
  from: string,
  place: Place,
  postgresql: Tooling,
): Result {
  const file = readDataFile(from, postgresql);
  const content = readFileSync(file);
  const shown = basename(file);
  const libraries = { ...place.library, ...postgresql };
  const table = `${schemaOf(place)}.${name}`;
  try {
    const rows = postgresql.parseDataFile(content.toString('utf8'), shown);
    const dataset = draftFromFile(name, rows, shown, table, libraries);
    return { dataset, warnings: [], data: { format: extname(file).slice(1), content } };
  } catch (error) {
    if (error instanceof Error && error.name === 'SampleDataError') {
      throw new GeneratorError(error.message);
    }
    throw error;
  }
}

async function made(options: DatasetOptions, place: Place): Promise<Result> {
  const { name, table, from } = options;
  if (table && from) {
    throw new GeneratorError('Either --table or --from: a dataset has one origin.');
  }
  if (!table && !from) {
    return { dataset: startingPoint(name, `${schemaOf(place)}.${name}`), warnings: [] };
  }
  const postgresql = await importSource<Tooling>(workspaceRoot, '@cori/postgresql/tooling');
  return table
    ? fromTable(options, table, place, postgresql)
    : fromFile(options, from ?? '', place, postgresql);
}

/** Whether GraphQL has room for the dataset beside those that there are. */
async function checkGraphql(dataset: Dataset, { row, catalog }: Place): Promise<void> {
  const { schemaSdl } = await importSource<{ readonly schemaSdl: (catalog: Catalog) => string }>(
    workspaceRoot,
    'libs/graphql-schemas/src/schema-sdl.ts',
  );
  const grown = catalog.map((service) =>
    service.corePath === row.corePath
      ? { ...service, datasets: [...service.datasets, dataset] }
      : service,
  );
  try {
    schemaSdl(grown);
  } catch (error) {
    throw new GeneratorError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Writes the dataset file of a new dataset: from a live table, from a data file, or a starting point;
 * then what follows from it. A file that is there stays as it is.
 *
 * @throws GeneratorError with what is allowed, where the options make no dataset
 */
export async function datasetGenerator(
  tree: Tree,
  options: DatasetOptions,
): Promise<GeneratorCallback> {
  const library = await importSource<CatalogLibrary>(workspaceRoot, '@cori/dataset-catalog');
  const { name } = options;
  checkDatasetName(name, library.RESERVED_DATASET_NAMES);
  const row = findService(options.service, readServices(tree));
  const path = `${library.datasetsFolder(row)}/${name}.json`;
  if (tree.exists(path)) {
    logger.info(`${path} is there, and stays as it is.`);
  } else {
    const place = { row, path, library, catalog: existingCatalog(tree, library) };
    const { dataset, warnings, data } = await made(options, place);
    await checkGraphql(checked(dataset, place), place);
    tree.write(path, datasetText(dataset));
    if (data) tree.write(`${dataFolder(row)}/${name}.${data.format}`, data.content);
    for (const warning of warnings) logger.warn(warning);
    logger.info(
      `Edit in ${path} what no program can know: title, description, source and licence, units, and which columns are filters.`,
    );
  }
  return async () => {
    for (const file of await refreshDerivedFiles(tree.root)) logger.info(`UPDATE ${file}`);
  };
}
