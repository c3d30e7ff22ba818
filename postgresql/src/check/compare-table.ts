import {
  datasetIndexes,
  indexStatement,
  type Column,
  type Dataset,
  type DatasetIndex,
} from '@cori/dataset-catalog';
import { catalogType, fits } from '../introspection/column-type.js';
import { geometryType } from '../introspection/geometry-type.js';
import type { ColumnDescription, TableDescription } from '../introspection/table-description.js';
import type { Finding } from './finding.js';

const APPLY_SCHEMA = 'apply postgresql/schema.sql, which adds it';

type Part = Omit<Finding, 'subject'>;

function compareColumn(expected: Column, live: ColumnDescription | undefined): readonly Part[] {
  const { source, type, array, nullable } = expected;
  if (live === undefined) {
    return [
      {
        severity: 'error',
        kind: 'column',
        message: `the column ${source} is missing`,
        remedy: APPLY_SCHEMA,
      },
    ];
  }
  const found: Part[] = [];
  const liveType = catalogType(live.type);
  if (liveType === undefined || !fits(liveType, { type, array })) {
    const wanted = `${type}${array ? '[]' : ''}`;
    const message = `the column ${source} is ${live.type}, where the catalog says ${wanted}`;
    found.push({ severity: 'error', kind: 'type', message });
  }
  if (!nullable && live.nullable) {
    found.push({
      severity: 'warning',
      kind: 'null',
      message: `the column ${source} may be null, where the catalog says it never is`,
    });
  }
  return found;
}

function compareGeometry(
  { geometry }: Dataset,
  columns: ReadonlyMap<string, ColumnDescription>,
): readonly Part[] {
  if (geometry === undefined) return [];
  const { column, type, srid } = geometry;
  const live = columns.get(column);
  if (live === undefined) {
    const message = `the geometry column ${column} is missing`;
    return [{ severity: 'error', kind: 'column', message, remedy: APPLY_SCHEMA }];
  }
  const liveType = geometryType(live.type);
  if (liveType === undefined) {
    const message = `the column ${column} is ${live.type}, where the catalog says geometry`;
    return [{ severity: 'error', kind: 'type', message }];
  }
  const found: Part[] = [];
  if (liveType.srid !== srid) {
    const message =
      `the column ${column} has ${liveType.srid === 0 ? 'no SRID' : `the SRID ${liveType.srid}`}, ` +
      `where the catalog says ${srid}`;
    found.push({ severity: 'error', kind: 'srid', message });
  }
  if (type !== 'Geometry' && liveType.type !== type) {
    const message = `the column ${column} holds ${liveType.type}, where the catalog says ${type}`;
    found.push({ severity: 'error', kind: 'geometry', message });
  }
  if (liveType.dimensions !== '') {
    const message = `the column ${column} has ${liveType.dimensions} values, which answers carry too`;
    found.push({ severity: 'warning', kind: 'geometry', message });
  }
  return found;
}

function compareKey(dataset: Dataset, live: TableDescription): readonly Part[] {
  const id = dataset.columns.find(({ name }) => name === dataset.id)?.source ?? dataset.id;
  const { primaryKey, indexes } = live;
  if (primaryKey.join() === id) return [];
  const message =
    primaryKey.length === 0
      ? `there is no primary key, where the catalog says ${id}`
      : `the primary key is (${primaryKey.join(', ')}), where the catalog says ${id}`;
  // A unique index serves the API as well; without one, a feature's id can name several rows.
  const unique = indexes.some((index) => index.unique && index.columns.join() === id);
  return [{ severity: unique ? 'warning' : 'error', kind: 'primary key', message }];
}

/** Whether an index of the table does what the catalog's would. */
export function serves(live: TableDescription, { method, columns }: DatasetIndex): boolean {
  return live.indexes.some(
    (index) =>
      index.method === method && columns.every((column, place) => index.columns[place] === column),
  );
}

function compareIndexes(dataset: Dataset, live: TableDescription): readonly Part[] {
  const present = new Set(live.columns.map(({ name }) => name));
  // The id's index is the key's affair; a column that is missing is named already.
  return datasetIndexes(dataset)
    .filter((index) => index.columns.every((column) => present.has(column)))
    .filter((index) => !serves(live, index))
    .map((index) => ({
      severity: 'error',
      kind: 'index',
      message: `there is no ${index.method} index on (${index.columns.join(', ')})`,
      remedy: indexStatement(dataset, index).replaceAll(/\s+/g, ' '),
    }));
}

function compareUncatalogued(dataset: Dataset, live: TableDescription): readonly Part[] {
  const known = new Set(dataset.columns.map(({ source }) => source));
  const further = live.columns
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && name !== dataset.geometry?.column);
  if (further.length === 0) return [];
  const message = `not in the catalog: ${further.join(', ')}`;
  return [{ severity: 'information', kind: 'column', message }];
}

/**
 * Compares a live table with the dataset that reads it.
 *
 * @param live - nothing where the table is missing
 */
export function compareTable(
  dataset: Dataset,
  live: TableDescription | undefined,
): readonly Finding[] {
  const subject = dataset.table;
  if (live === undefined) {
    const message = 'the table is missing';
    return [{ severity: 'error', kind: 'table', subject, message, remedy: APPLY_SCHEMA }];
  }
  if (live.kind !== 'table') {
    const message = `is a ${live.kind}, and no table`;
    return [{ severity: 'error', kind: 'table', subject, message }];
  }
  const columns = new Map(live.columns.map((column) => [column.name, column]));
  const parts = [
    ...dataset.columns.flatMap((column) => compareColumn(column, columns.get(column.source))),
    ...compareGeometry(dataset, columns),
    ...compareKey(dataset, live),
    ...compareIndexes(dataset, live),
    ...compareUncatalogued(dataset, live),
  ];
  return parts.map((part) => ({ ...part, subject }));
}
