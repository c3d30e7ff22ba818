import type { Column, Dataset, Geometry } from '@cori/dataset-catalog';
import type pg from 'pg';
import type { SampleRow, Shape } from './generator.js';
import { COUNTY_SRID, COUNTY_TABLE } from './load-counties.js';

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
  if (shape === undefined || 'county' in shape || 'geojson' in shape) return undefined;
  if ('wkt' in shape) return shape.wkt;
  return `POLYGON((${shape.ring.map((position) => position.join(' ')).join(',')}))`;
}

/** The columns that the rows fill; the database numbers a key that the schema adds. */
export function filledColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter(({ name, property }) => property || name !== dataset.id);
}

function storedGeometry({ type, srid }: Geometry): string {
  const inSrid = (geometry: string, from: number): string =>
    from === srid ? geometry : `st_transform(${geometry}, ${srid})`;
  const multi = (geometry: string): string =>
    type.startsWith('Multi') ? `st_multi(${geometry})` : geometry;
  const made = multi(inSrid(`st_geomfromtext(r._shape, ${COUNTY_SRID})`, COUNTY_SRID));
  const read = multi(inSrid('st_force2d(st_setsrid(st_geomfromgeojson(r._geojson), 4326))', 4326));
  return `coalesce(${inSrid('county.geom', COUNTY_SRID)}, ${made}, ${read})`;
}

function insertStatement(client: pg.ClientBase, dataset: Dataset): string {
  const quote = (name: string): string => client.escapeIdentifier(name);
  const columns = filledColumns(dataset);
  const { geometry } = dataset;
  const names = columns.map(({ source }) => quote(source));
  const values = columns.map(({ name }) => `r.${quote(name)}`);
  if (geometry) {
    names.push(quote(geometry.column));
    values.push(`${storedGeometry(geometry)} as geom`);
  }
  const record = [
    ...columns.map(
      ({ name, type, array }) => `${quote(name)} ${RECORD_TYPES[type]}${array ? '[]' : ''}`,
    ),
    '_county text',
    '_shape text',
    '_geojson text',
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
      _geojson:
        shape && 'geojson' in shape ? JSON.stringify(shape.geojson ?? undefined) : undefined,
    }));
    await client.query(statement, [JSON.stringify(records)]);
  }
}
