import pg from 'pg';
import { describeTables } from './describe-tables.js';
import { geometryType, type GeometryType } from './geometry-type.js';
import { readOnly } from './read-only.js';
import type { TableDescription } from './table-description.js';

const TIMEOUT_SECONDS = 60;

/** What a dataset file can be made from. */
export interface InspectedTable {
  readonly description: TableDescription;
  /** Its first geometry column; type and SRID come from the rows where the table declares none. */
  readonly geometry?: GeometryType & { readonly column: string };
  /** How many characters all values of a text column have, where all are digits: FIPS codes. */
  readonly digits: Readonly<Record<string, number>>;
}

const TABLES = `
select format('%s.%s', nspname, relname) as name
from pg_class relation join pg_namespace namespace on namespace.oid = relnamespace
where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema')
  and nspname !~ '^pg_(toast|temp)'
  and not exists (select from pg_depend where classid = 'pg_class'::regclass
    and objid = relation.oid and deptype = 'e')
order by 1`;

/** The tables that are there, each as `schema.table`; those of extensions are left out. */
export async function listTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  return rows.map(({ name }) => name);
}

function quoted(table: string): string {
  return table.split('.').map(pg.escapeIdentifier).join('.');
}

async function geometryOf(
  client: pg.ClientBase,
  { table, columns }: TableDescription,
): Promise<InspectedTable['geometry']> {
  for (const { name: column, type } of columns) {
    const declared = geometryType(type);
    if (declared === undefined) continue;
    if (declared.type !== 'Geometry' && declared.srid !== 0) return { column, ...declared };

    const { rows } = await client.query<{ types: readonly string[]; srid: number | null }>(
      `select array(select distinct substring(st_geometrytype(g) from 4)
           from (select ${pg.escapeIdentifier(column)} as g from ${quoted(table)}) of_table
           where g is not null) as types,
         (select st_srid(${pg.escapeIdentifier(column)}) from ${quoted(table)}
           where ${pg.escapeIdentifier(column)} is not null limit 1) as srid`,
    );
    const { types = [], srid = 0 } = rows[0] ?? {};
    return {
      column,
      dimensions: declared.dimensions,
      type: declared.type === 'Geometry' && types.length === 1 ? (types[0] ?? '') : declared.type,
      srid: declared.srid || (srid ?? 0),
    };
  }
  return undefined;
}

async function digitsOf(
  client: pg.ClientBase,
  { table, columns }: TableDescription,
): Promise<InspectedTable['digits']> {
  const codes = columns.filter(
    ({ name, type }) =>
      name.startsWith('geoid') && (type === 'text' || type.startsWith('character')),
  );
  const digits: Record<string, number> = {};
  for (const { name } of codes) {
    const column = pg.escapeIdentifier(name);
    const { rows } = await client.query<{ length: number | null }>(
      `select case when min(length(${column})) = max(length(${column}))
           and bool_and(${column} ~ '^[0-9]+$') then max(length(${column})) end as length
       from ${quoted(table)}`,
    );
    const length = rows[0]?.length;
    if (length) digits[name] = length;
  }
  return digits;
}

/**
 * Reads what a dataset file says of a live table. It writes nothing.
 *
 * @param table - as `schema.table`
 * @returns nothing where there is no such table
 */
export async function inspectTable(
  client: pg.ClientBase,
  table: string,
): Promise<InspectedTable | undefined> {
  return readOnly(client, TIMEOUT_SECONDS, async () => {
    const description = (await describeTables(client, [table])).get(table);
    if (description === undefined) return undefined;
    if (description.kind !== 'table') return { description, digits: {} };
    await postgisInPath(client);
    const geometry = await geometryOf(client, description);
    const digits = await digitsOf(client, description);
    return { description, digits, ...(geometry && { geometry }) };
  });
}

/** Makes PostGIS's functions known to this transaction, in whichever schema they are. */
export async function postgisInPath(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ home: string }>(
    `select extnamespace::regnamespace::text as home from pg_extension where extname = 'postgis'`,
  );
  if (rows[0] === undefined) return false;
  await client.query(`set local search_path = ${rows[0].home}, pg_catalog`);
  return true;
}
