import type { Dataset } from '@cori/dataset-catalog';
import pg from 'pg';
import type { TableDescription } from '../introspection/table-description.js';
import type { Finding } from './finding.js';

/** What was counted in a dataset's table; absent is what could not be counted. */
export interface RowCount {
  readonly dataset: string;
  readonly table: string;
  readonly rows?: number;
  readonly invalidGeometries?: number;
}

const INSUFFICIENT_PRIVILEGE = '42501';
const QUERY_CANCELED = '57014';

// A statement that fails must not end the transaction of the others.
async function counted(
  client: pg.ClientBase,
  sql: string,
): Promise<number | { readonly reason: string }> {
  await client.query('savepoint counting');
  try {
    const { rows } = await client.query<{ count: string }>(sql);
    return Number(rows[0]?.count);
  } catch (error) {
    await client.query('rollback to savepoint counting');
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.code === INSUFFICIENT_PRIVILEGE) return { reason: 'this login may not read them' };
    if (error.code === QUERY_CANCELED) return { reason: 'that takes longer than --timeout allows' };
    return { reason: error.message };
  }
}

/** The rows and the invalid geometries of a table, and what is to be said of them. */
export async function compareRows(
  client: pg.ClientBase,
  { name: dataset, table, geometry }: Dataset,
  live: TableDescription,
): Promise<{ readonly count: RowCount; readonly findings: readonly Finding[] }> {
  const quoted = table.split('.').map(pg.escapeIdentifier).join('.');
  const findings: Finding[] = [];
  const warn = (kind: Finding['kind'], message: string): void => {
    findings.push({ severity: 'warning', kind, subject: table, message });
  };

  const rows = await counted(client, `select count(*) from ${quoted}`);
  if (typeof rows !== 'number') {
    warn('rows', `the rows cannot be counted: ${rows.reason}`);
    return { count: { dataset, table }, findings };
  }
  if (rows === 0) warn('rows', 'the table is empty');
  if (!live.columns.some(({ name }) => name === geometry?.column)) {
    return { count: { dataset, table, rows }, findings };
  }
  const column = pg.escapeIdentifier(geometry?.column ?? '');
  const invalid = await counted(
    client,
    `select count(*) from ${quoted} where not st_isvalid(${column})`,
  );
  if (typeof invalid !== 'number') {
    warn('invalid geometry', `the geometries cannot be checked: ${invalid.reason}`);
    return { count: { dataset, table, rows }, findings };
  }
  if (invalid > 0) {
    findings.push({
      severity: 'warning',
      kind: 'invalid geometry',
      subject: table,
      message: `${invalid} of ${rows} geometries are invalid`,
      remedy: `update ${table} set ${column} = st_makevalid(${column}) where not st_isvalid(${column});`,
    });
  }
  return { count: { dataset, table, rows, invalidGeometries: invalid }, findings };
}
