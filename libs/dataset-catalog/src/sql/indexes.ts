import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset.js';
import { identifier, qualifiedTable, tableParts } from './quote.js';

/** PostgreSQL cuts longer names off, which could make two of them one. */
const MAX_NAME_LENGTH = 63;

/**
 * The name of an index: table, columns, `idx`; a long one is cut and ends with a hash of the whole.
 */
export function indexName(table: string, columns: readonly string[]): string {
  const name = [table, ...columns, 'idx'].join('_');
  if (name.length <= MAX_NAME_LENGTH) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, MAX_NAME_LENGTH - hash.length - 5)}_${hash}_idx`;
}

/** The columns of the table that order a dataset's rows, the id last. */
function sortColumns(dataset: Dataset): readonly string[] {
  const names = [...new Set([...dataset.sort, dataset.id])];
  // Columns after the id order nothing: the id is unique.
  const sort = names.slice(0, names.indexOf(dataset.id) + 1);
  return sort.map((name) => sourceOf(dataset, name));
}

/** The table's name of a column that the API calls `name`. */
export function sourceOf(dataset: Dataset, name: string): string {
  return dataset.columns.find((column) => column.name === name)?.source ?? name;
}

/** An index that a dataset's table has. */
export interface DatasetIndex {
  readonly name: string;
  readonly method: 'btree' | 'gist';
  /** By their names in the table. */
  readonly columns: readonly string[];
}

/**
 * A dataset's indexes, besides the primary key: one for the order of the rows, one for each filter,
 * one for the geometry. The primary key and the order serve the filters on their first column.
 */
export function datasetIndexes(dataset: Dataset): readonly DatasetIndex[] {
  const { name: table } = tableParts(dataset);
  const index = (columns: readonly string[], method: DatasetIndex['method']): DatasetIndex => ({
    name: indexName(table, columns),
    method,
    columns,
  });

  const sort = sortColumns(dataset);
  const served = new Set([sourceOf(dataset, dataset.id), sort[0]]);
  const filters = dataset.columns
    .filter(({ filterable, source }) => filterable && !served.has(source))
    .map(({ source }) => [source]);
  const btree = [...(sort.length > 1 ? [sort] : []), ...filters];
  return [
    ...btree.map((columns) => index(columns, 'btree')),
    ...(dataset.geometry ? [index([dataset.geometry.column], 'gist')] : []),
  ];
}

/** The statement that makes an index of a dataset's table. */
export function indexStatement(
  dataset: Pick<Dataset, 'table'>,
  { name, method, columns }: DatasetIndex,
): string {
  return (
    `create index if not exists ${identifier(name)}\n` +
    `  on ${qualifiedTable(dataset)} using ${method} (${columns.map(identifier).join(', ')});`
  );
}
