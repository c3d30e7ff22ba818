import type { Catalog } from '@cori/dataset-catalog';
import type pg from 'pg';
import { describeTables } from '../introspection/describe-tables.js';
import { postgisInPath } from '../introspection/inspect-table.js';
import { readOnly } from '../introspection/read-only.js';
import { compareAccess } from './compare-access.js';
import { compareRows, type RowCount } from './compare-rows.js';
import { compareTable } from './compare-table.js';
import type { Finding } from './finding.js';

/** What a check has found. */
export interface CheckReport {
  /** Every table of the catalog that exists, in the catalog's order. */
  readonly tables: readonly RowCount[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a live database with the catalog. It reads only, in one transaction.
 *
 * @param client - connected as anybody who may read the tables: `read_only_user` suffices
 * @param seconds - how long a statement may take
 */
export async function checkDatabase(
  client: pg.ClientBase,
  catalog: Catalog,
  seconds: number,
): Promise<CheckReport> {
  const datasets = catalog.flatMap((service) => service.datasets);
  const names = datasets.map(({ table }) => table);
  return readOnly(client, seconds, async () => {
    const findings: Finding[] = [];
    const tables: RowCount[] = [];
    if (!(await postgisInPath(client))) {
      findings.push({
        severity: 'error',
        kind: 'table',
        subject: 'database',
        message: 'PostGIS is missing',
        remedy: 'apply postgresql/schema.sql, which adds it',
      });
    }
    const live = await describeTables(client, names);
    for (const dataset of datasets) {
      const description = live.get(dataset.table);
      findings.push(...compareTable(dataset, description));
      if (description === undefined) continue;
      const counted = await compareRows(client, dataset, description);
      tables.push(counted.count);
      findings.push(...counted.findings);
    }
    findings.push(...(await compareAccess(client, names)));
    return { tables, findings };
  });
}
