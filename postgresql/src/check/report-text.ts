import type { CheckReport } from './check-database.js';
import type { Finding, Severity } from './finding.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

/** Columns of text, padded so that they stand below each other; numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, place) =>
    Math.max(...rows.map((row) => row[place]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return /^[\d,]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function number(value: number | undefined): string {
  return value === undefined ? '-' : value.toLocaleString('en-US');
}

function summary(findings: readonly Finding[]): string {
  const counts = ORDER.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const noun =
      severity === 'information' ? 'of information' : `${severity}${count === 1 ? '' : 's'}`;
    return `${count} ${noun}`;
  });
  return counts.join(', ');
}

/** A report as the terminal shows it: the tables, the findings, the worst first, and a summary. */
export function reportText({ tables, findings }: CheckReport): string {
  const sorted = ORDER.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return [
    ...aligned([
      ['TABLE', 'ROWS', 'INVALID GEOMETRIES', 'FINDINGS'],
      ...tables.map(({ table, rows, invalidGeometries }) => [
        table,
        number(rows),
        number(invalidGeometries),
        String(findings.filter(({ subject }) => subject === table).length),
      ]),
    ]),
    '',
    ...sorted.flatMap(({ severity, subject, message, remedy }) => [
      `${severity}: ${subject}: ${message}`,
      ...(remedy === undefined ? [] : [`  → ${remedy}`]),
    ]),
    ...(sorted.length > 0 ? [''] : []),
    summary(findings),
  ].join('\n');
}
