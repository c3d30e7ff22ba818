import type * as catalogLibrary from '@cori/dataset-catalog';
import type { InspectedTable } from '@cori/postgresql/tooling';
import type * as tooling from '@cori/postgresql/tooling';
import { GeneratorError } from '../generator-error.js';
import {
  ADDED_KEY,
  isUsualFilter,
  SCHEMA_PATH,
  type ColumnDraft,
  type DatasetDraft,
} from './dataset-draft.js';
import { columnDescription, splitTitle, splitUnit, titleOf } from './sentences.js';

/** The library functions that a draft needs, from the workspace's sources. */
export type Libraries = Pick<typeof tooling, 'catalogType'> &
  Pick<typeof catalogLibrary, 'RESERVED_COLUMN_NAMES' | 'RESERVED_FILTER_NAMES'>;

/** A dataset file, and what whoever asked for it has to know. */
export interface Draft {
  readonly dataset: DatasetDraft;
  readonly warnings: readonly string[];
}

/** Numbers that a program gave the rows, which say nothing of them. */
const NUMBERING = ['fid', 'gid', 'ogc_fid', 'objectid'];

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/;
const KEY_TYPES = ['text', 'integer', 'bigint'];
const NO_SRID = 4326;

type LiveColumn = InspectedTable['description']['columns'][number];

function draftColumn(
  { description, digits }: InspectedTable,
  column: LiveColumn,
  libraries: Libraries,
): ColumnDraft | undefined {
  const live = libraries.catalogType(column.type);
  if (live === undefined) return undefined;
  const { name: source, comment = '' } = column;
  const taken = libraries.RESERVED_COLUMN_NAMES.has(source);
  const name = taken ? `${source}_value` : source;
  const { text, unit } = splitUnit(comment);
  const indexed = description.indexes.some(({ columns: [first] }) => first === source);
  const filter =
    (indexed || isUsualFilter(source)) && !live.array && !libraries.RESERVED_FILTER_NAMES.has(name);
  const length = digits[source];
  return {
    name,
    ...(taken && { source }),
    type: live.type,
    ...(live.array && { array: true }),
    ...(unit !== undefined && { unit }),
    description:
      text.length >= 5 ? text : columnDescription(source, `the table ${description.table}`),
    ...(length !== undefined && { pattern: `^[0-9]{${length}}$` }),
    ...(filter && { filterable: true }),
    ...(!column.nullable && { nullable: false }),
  };
}

/** The column that names a row: the key, else one that is unique and never null. */
function keyColumn(
  { description }: InspectedTable,
  columns: readonly ColumnDraft[],
): ColumnDraft | undefined {
  const candidates = [
    description.primaryKey,
    ...description.indexes.filter(({ unique }) => unique).map((index) => index.columns),
  ];
  for (const [name, ...more] of candidates) {
    if (name === undefined || more.length > 0) continue;
    const column = columns.find(({ name: own, source = own }) => source === name);
    if (column?.nullable === false && KEY_TYPES.includes(column.type)) return column;
  }
  return undefined;
}

function withKey(
  table: InspectedTable,
  columns: readonly ColumnDraft[],
  warnings: string[],
): { readonly id: string; readonly columns: readonly ColumnDraft[] } {
  const key = keyColumn(table, columns);
  if (key && NUMBERING.includes(key.name)) {
    const { filterable: _, ...plain } = key;
    const numbering: ColumnDraft = { ...plain, property: false };
    return {
      id: key.name,
      columns: columns.map((column) => (column === key ? numbering : column)),
    };
  }
  if (key) return { id: key.name, columns };
  const { description } = table;
  if (columns.some(({ name, source = name }) => source === ADDED_KEY.name)) {
    throw new GeneratorError(
      `${description.table} has no key of one column, which a feature's id needs, and its column fid is none: ` +
        `make one, e.g. alter table ${description.table} add primary key (fid);`,
    );
  }
  warnings.push(
    `${description.table} has no key of one column: the id is a column fid, which numbers the rows. Add it:\n` +
      `  alter table ${description.table} add column fid integer generated always as identity${
        description.primaryKey.length > 0 ? ' unique' : ' primary key'
      };`,
  );
  return { id: ADDED_KEY.name, columns: [ADDED_KEY, ...columns] };
}

function draftGeometry(
  { description, geometry }: InspectedTable,
  warnings: string[],
): DatasetDraft['geometry'] {
  if (geometry === undefined) return undefined;
  const { column, type, srid, dimensions } = geometry;
  if (srid === 0) {
    warnings.push(
      `The geometry ${column} has no SRID: ${NO_SRID} is assumed. Say it to the database, too:\n` +
        `  alter table ${description.table} alter column ${column} type geometry(${type}, ${NO_SRID}) using st_setsrid(${column}, ${NO_SRID});`,
    );
  }
  if (dimensions !== '') {
    warnings.push(`The geometry ${column} has ${dimensions} values, which answers carry too.`);
  }
  return { column, srid: srid || NO_SRID, type };
}

/**
 * A dataset file for a live table: its indexed columns are filters, its key is the id and orders the
 * rows, its comments are the descriptions.
 */
export function draftFromTable(name: string, table: InspectedTable, libraries: Libraries): Draft {
  const { description } = table;
  const warnings: string[] = [];
  const geometry = draftGeometry(table, warnings);
  const drafted: ColumnDraft[] = [];
  for (const live of description.columns) {
    if (live.name === geometry?.column) continue;
    const column = IDENTIFIER.test(live.name) ? draftColumn(table, live, libraries) : undefined;
    if (column) drafted.push(column);
    else {
      warnings.push(
        `The column ${live.name} (${live.type}) is left out: the catalog has no place for ${
          IDENTIFIER.test(live.name) ? 'its type' : 'its name'
        }.`,
      );
    }
  }
  const { id, columns } = withKey(table, drafted, warnings);
  if (!columns.some(({ property }) => property !== false)) {
    throw new GeneratorError(
      `${description.table} has no column that can be a property of a feature.`,
    );
  }
  const said = splitTitle(description.comment ?? '');
  const whole = (description.comment ?? '').length >= 20 ? description.comment : undefined;
  const dataset: DatasetDraft = {
    $schema: SCHEMA_PATH,
    name,
    title: said?.title ?? titleOf(name),
    description:
      said?.description ??
      whole ??
      `The rows of the table ${description.table}, one feature a row.`,
    table: description.table,
    id,
    columns,
    ...(geometry && { geometry }),
    sort: [id],
    source: { name: `Table ${description.table}`, licence: 'Not stated' },
    rows: {
      values: 'sample',
      note: 'Locally one made row a county; the rows of the table are elsewhere.',
    },
  };
  return { dataset, warnings };
}
