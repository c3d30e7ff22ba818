import type { Column, Dataset } from '@cori/dataset-catalog';
import type pg from 'pg';
import type { SampleRow, Shape } from './generator.js';
import { COUNTY_TABLE } from './load-counties.js';

const CHUNK = 5_000;

const RECORD_TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp with time zone',
};

function wellKnownText(shape: Shape | undefined): string | undefined {
  if (shape === undefined || 'county' in shape) return undefined;
  if ('wkt' in shape) return shape.wkt;
  return `POLYGON((${shape.ring.map((position) => position.join(' ')).join(',')}))`;
}

/** The columns that the rows fill; the database numbers a key that the schema adds. */
export function filledColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter(({ name, property }) => property || name !== dataset.id);
}

function insertStatement(client: pg.ClientBase, dataset: Dataset): string {
  const quote = (name: string): string => client.escapeIdentifier(name);
  const columns = filledColumns(dataset);
  const { geometry } = dataset;
  const names = columns.map(({ source }) => quote(source));
  const values = columns.map(({ name }) => `r.${quote(name)}`);
  if (geometry) {
    names.push(quote(geometry.column));
    const made = `st_geomfromtext(r._shape, ${geometry.srid})`;
    const stored = geometry.type.startsWith('Multi') ? `st_multi(${made})` : made;
    values.push(`coalesce(county.geom, ${stored}) as geom`);
  }
  const record = [
    ...columns.map(
      ({ name, type, array }) => `${quote(name)} ${RECORD_TYPES[type]}${array ? '[]' : ''}`,
    ),
    '_county text',
    '_shape text',
  ];
  return `
    insert into ${dataset.table.split('.').map(quote).join('.')} (${names.join(', ')})
    select ${values.join(', ')}
    from rows from (json_to_recordset($1::json) as (${record.join(', ')}))
      with ordinality as r
    left join ${COUNTY_TABLE} county on county.geoid = r._county
    order by r.ordinality`;
}

/**
 * Adds rows to a dataset's table, in their order: so the keys that the database adds are the same
 * each time.
 */
export async function insertRows(
  client: pg.ClientBase,
  dataset: Dataset,
  rows: readonly SampleRow[],
): Promise<void> {
  const statement = insertStatement(client, dataset);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const records = rows.slice(start, start + CHUNK).map(({ values, shape }) => ({
      ...values,
      _county: shape && 'county' in shape ? shape.county : undefined,
      _shape: wellKnownText(shape),
    }));
    await client.query(statement, [JSON.stringify(records)]);
  }
}
