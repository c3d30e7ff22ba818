import type { Column, ColumnType, Dataset } from '../dataset.js';
import { datasetIndexes, indexStatement, sourceOf } from './indexes.js';
import { identifier, literal, qualifiedTable } from './quote.js';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp with time zone',
};

/** A key that the schema adds, because the data has none: the database numbers the rows. */
function isAddedKey(dataset: Dataset, column: Column): boolean {
  return (
    column.name === dataset.id &&
    !column.property &&
    (column.type === 'integer' || column.type === 'bigint')
  );
}

function columnDefinition(dataset: Dataset, column: Column): string {
  const type = `${SQL_TYPES[column.type]}${column.array ? '[]' : ''}`;
  if (isAddedKey(dataset, column)) {
    return `${identifier(column.source)} ${type} generated always as identity`;
  }
  return `${identifier(column.source)} ${type}${column.nullable ? '' : ' not null'}`;
}

function definitions(dataset: Dataset): readonly string[] {
  const columns = dataset.columns.map((column) => columnDefinition(dataset, column));
  if (!dataset.geometry) return columns;
  const { column, type, srid } = dataset.geometry;
  return [...columns, `${identifier(column)} geometry(${type}, ${srid})`];
}

function primaryKey(dataset: Dataset): string {
  const table = qualifiedTable(dataset);
  return [
    'do $do$ begin',
    `  if not exists (`,
    `    select from pg_constraint`,
    `    where conrelid = ${literal(table)}::regclass and contype = 'p'`,
    '  ) then',
    `    alter table ${table} add primary key (${identifier(sourceOf(dataset, dataset.id))});`,
    '  end if;',
    'end $do$;',
  ].join('\n');
}

function comments(dataset: Dataset): readonly string[] {
  const table = qualifiedTable(dataset);
  const column = (name: string, text: string): string =>
    `comment on column ${table}.${identifier(name)} is\n  ${literal(text)};`;
  return [
    `comment on table ${table} is\n  ${literal(`${dataset.title}. ${dataset.description}`)};`,
    ...dataset.columns.map(({ source, description, unit }) =>
      column(source, unit === undefined ? description : `${description} Unit: ${unit}.`),
    ),
    ...(dataset.geometry
      ? [
          column(
            dataset.geometry.column,
            `Geometry of the row, ${dataset.geometry.type} in EPSG:${dataset.geometry.srid}.`,
          ),
        ]
      : []),
  ];
}

/**
 * The statements that make a dataset's table, or give a table that exists what it lacks: columns,
 * primary key, indexes and comments. A column that exists is left as it is.
 */
export function tableStatements(dataset: Dataset): readonly string[] {
  const table = qualifiedTable(dataset);
  const columns = definitions(dataset).map((line) => `  add column if not exists ${line}`);
  return [
    `create table if not exists ${table} ();`,
    `alter table ${table}\n${columns.join(',\n')};`,
    primaryKey(dataset),
    ...datasetIndexes(dataset).map((index) => indexStatement(dataset, index)),
    ...comments(dataset),
  ];
}
