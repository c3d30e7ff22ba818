import type { Dataset } from '../dataset.js';

/**
 * A name as a quoted SQL identifier.
 */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A value as an SQL string literal, for `standard_conforming_strings = on`.
 */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * A dataset's schema and table, unquoted.
 */
export function tableParts({ table }: Pick<Dataset, 'table'>): {
  readonly schema: string;
  readonly name: string;
} {
  const [schema = '', name = ''] = table.split('.');
  return { schema, name };
}

/**
 * A dataset's table as a quoted, qualified identifier.
 */
export function qualifiedTable(dataset: Pick<Dataset, 'table'>): string {
  const { schema, name } = tableParts(dataset);
  return `${identifier(schema)}.${identifier(name)}`;
}

/**
 * The tables of all datasets, each once, in the order of their names.
 */
export function byTable(datasets: readonly Dataset[]): readonly Dataset[] {
  return [...datasets].sort((a, b) => (a.table < b.table ? -1 : a.table > b.table ? 1 : 0));
}
