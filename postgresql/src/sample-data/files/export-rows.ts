import pg from 'pg';
import type { Dataset } from '@cori/dataset-catalog';
import { postgisInPath } from '../../introspection/inspect-table.js';
import { readOnly } from '../../introspection/read-only.js';
import type { TableDescription } from '../../introspection/table-description.js';
import { MAX_DATA_FILE_BYTES } from './data-file.js';

const TIMEOUT_SECONDS = 60;

/**
 * The rows of a live table as the text of a data file: a GeoJSON FeatureCollection, a feature a
 * line, in the order of the keys.
 *
 * @param live - the table as it is
 * @returns nothing where there are none, or more than a data file may hold
 */
export async function exportRows(
  client: pg.ClientBase,
  { table, columns, geometry, id }: Dataset,
  live: TableDescription,
): Promise<string | undefined> {
  const quote = pg.escapeIdentifier;
  const relation = table.split('.').map(quote).join('.');
  const properties = columns
    .filter(({ name, property }) => property || name !== id)
    .flatMap(({ source }) => [pg.escapeLiteral(source), `t.${quote(source)}`]);
  const shape = geometry
    ? `st_asgeojson(st_transform(st_setsrid(t.${quote(geometry.column)}, ${geometry.srid}), 4326), 12)::json`
    : 'null::json';
  // A key that the catalog adds is not there yet.
  const key = columns.find(({ name }) => name === id)?.source ?? id;
  const order = live.columns.some(({ name }) => name === key) ? `order by t.${quote(key)}` : '';
  return readOnly(client, TIMEOUT_SECONDS, async () => {
    if (geometry) await postgisInPath(client);
    const { rows: sizes } = await client.query<{ bytes: string }>(
      'select pg_table_size($1::regclass) as bytes',
      [relation],
    );
    if (Number(sizes[0]?.bytes) > 2 * MAX_DATA_FILE_BYTES) return undefined;
    const { rows } = await client.query<{ feature: string }>(
      `select json_build_object('type', 'Feature',
         'properties', json_build_object(${properties.join(', ')}), 'geometry', ${shape})::text
         as feature from ${relation} t ${order}`,
    );
    if (rows.length === 0) return undefined;
    const features = rows.map(({ feature }) => feature).join(',\n');
    const text = `{"type":"FeatureCollection","features":[\n${features}\n]}\n`;
    return Buffer.byteLength(text) > MAX_DATA_FILE_BYTES ? undefined : text;
  });
}
