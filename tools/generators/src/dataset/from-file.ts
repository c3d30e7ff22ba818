import type * as catalogLibrary from '@cori/dataset-catalog';
import type { FileContent } from '@cori/postgresql/tooling';
import type * as tooling from '@cori/postgresql/tooling';
import { GeneratorError } from '../generator-error.js';
import {
  ADDED_KEY,
  isUsualFilter,
  SCHEMA_PATH,
  type ColumnDraft,
  type DatasetDraft,
} from './dataset-draft.js';
import { columnDescription, titleOf } from './sentences.js';

/** The library functions that a draft needs, from the workspace's sources. */
export type Libraries = Pick<typeof tooling, 'inferType' | 'inferGeometryType'> &
  Pick<typeof catalogLibrary, 'RESERVED_COLUMN_NAMES' | 'RESERVED_FILTER_NAMES'>;

const KEY_NAMES: readonly RegExp[] = [
  /^(id|fid|gid|ogc_fid|objectid)$/,
  /_id$/,
  /^geoid(\d*|_[a-z]+)$/,
];
const KEY_TYPES = ['text', 'integer', 'bigint'];

function pattern(values: readonly unknown[]): string | undefined {
  const [first] = values;
  const length = typeof first === 'string' ? first.length : 0;
  const codes = values.every(
    (value) => typeof value === 'string' && value.length === length && /^\d+$/.test(value),
  );
  return codes && length > 0 ? `^[0-9]{${length}}$` : undefined;
}

function draftColumn(
  name: string,
  { rows, typed }: FileContent,
  file: string,
  libraries: Libraries,
): ColumnDraft {
  const values = rows.map((row) => row.values[name] ?? null);
  const present = values.filter((value) => value !== null);
  // Codes are texts, even where no one of them begins with a zero.
  const type = name.startsWith('geoid') ? 'text' : libraries.inferType(values, typed);
  const codes = type === 'text' && isUsualFilter(name) ? pattern(present) : undefined;
  const taken = libraries.RESERVED_COLUMN_NAMES.has(name);
  return {
    name: taken ? `${name}_value` : name,
    ...(taken && { source: name }),
    type,
    description: columnDescription(name, `the file ${file}`),
    ...(codes !== undefined && { pattern: codes }),
    ...(isUsualFilter(name) && { filterable: true }),
    ...(present.length === values.length && { nullable: false }),
  };
}

function keyColumn(
  columns: readonly ColumnDraft[],
  { rows }: FileContent,
): ColumnDraft | undefined {
  const unique = columns.filter(({ name, source = name, type, nullable }) => {
    if (nullable !== false || !KEY_TYPES.includes(type)) return false;
    return new Set(rows.map(({ values }) => String(values[source]))).size === rows.length;
  });
  for (const names of KEY_NAMES) {
    const key = unique.find(({ name }) => names.test(name));
    if (key) return key;
  }
  return undefined;
}

/**
 * A dataset file for a new table that holds the rows of a data file. A column that names the rows is
 * the id; where there is none, the database numbers them.
 *
 * @param file - the file's name
 * @param table - `schema.table` of the new table
 */
export function draftFromFile(
  name: string,
  content: FileContent,
  file: string,
  table: string,
  libraries: Libraries,
): DatasetDraft {
  if (content.rows.length === 0) throw new GeneratorError(`${file} has no rows.`);
  if (content.columns.length === 0) {
    throw new GeneratorError(`${file} has no column that can be a property of a feature.`);
  }
  const drafted = content.columns.map((column) => draftColumn(column, content, file, libraries));
  const key = keyColumn(drafted, content);
  if (!key && content.columns.includes(ADDED_KEY.name)) {
    throw new GeneratorError(
      `${file}: the column fid does not name the rows, because it is not unique or is empty somewhere: mend or rename it.`,
    );
  }
  const columns = key
    ? drafted.map((column) =>
        column === key && !libraries.RESERVED_FILTER_NAMES.has(key.name)
          ? { ...column, filterable: true as const }
          : column,
      )
    : [ADDED_KEY, ...drafted];
  const id = (key ?? ADDED_KEY).name;
  const type = libraries.inferGeometryType(
    content.rows.flatMap(({ geometry }) => (geometry ? [geometry.type] : [])),
  );
  return {
    $schema: SCHEMA_PATH,
    name,
    title: titleOf(name),
    description: `The rows of the file ${file}, one feature a row.`,
    table,
    id,
    columns: columns.map(ordered),
    ...(type !== undefined && {
      geometry: {
        column: content.columns.includes('geom') ? 'geom_shape' : 'geom',
        srid: 4326,
        type,
      },
    }),
    sort: [id],
    source: { name: `File ${file}`, licence: 'Not stated' },
    rows: { values: 'real' },
  };
}

/** A column with its keys in the order in which dataset files have them. */
function ordered({ filterable, nullable, property, ...rest }: ColumnDraft): ColumnDraft {
  return {
    ...rest,
    ...(filterable && { filterable }),
    ...(nullable === false && { nullable }),
    ...(property === false && { property }),
  };
}
