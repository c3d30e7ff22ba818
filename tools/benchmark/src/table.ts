import type { Row } from './row.js';
import type { Summary } from './statistics.js';

const HEADINGS = ['', 'median', 'quartiles', 'ratio', 'quartiles', 'of', 'target', ''] as const;

/** The rows as a table for the terminal, a heading for each suite. */
export function textTable(rows: readonly Row[]): string {
  const cells = rows.map(cellsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join('  ')}`.trimEnd();
  const lines = [line(HEADINGS)];
  for (const suite of suitesOf(rows)) {
    lines.push(suite);
    rows.forEach((row, index) => {
      if (row.suite === suite) lines.push(line(cells[index] ?? []));
    });
  }
  return `${lines.join('\n')}\n`;
}

/** The rows as tables of Markdown, one for each suite. */
export function markdownTables(rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return suitesOf(rows)
    .map((suite) =>
      [
        `### ${suite[0]?.toUpperCase() ?? ''}${suite.slice(1)}\n`,
        line(HEADINGS),
        line(HEADINGS.map((_, column) => (isNumber(column) ? '---:' : '---'))),
        ...rows.filter((row) => row.suite === suite).map((row) => line(cellsOf(row))),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** One line that says which targets are missed, if any. */
export function verdict(rows: readonly Row[]): string {
  const missed = rows.filter(({ target }) => target && !target.holds);
  const all = rows.filter(({ target }) => target).length;
  if (missed.length === 0) return `All ${all} targets hold.`;
  const names = missed.map(({ suite, name }) => `${suite}: ${name}`).join('; ');
  return `${all - missed.length} of ${all} targets hold. Missed: ${names}.`;
}

function suitesOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ suite }) => suite))];
}

function cellsOf({ name, unit, measured, comparison, target }: Row): readonly string[] {
  const amount = unit === 'ms' ? milliseconds : bytes;
  return [
    name,
    amount(measured.median),
    measured.count > 1 ? spread(measured, amount) : '',
    comparison ? comparison.ratio.median.toFixed(2) : '',
    comparison && comparison.ratio.count > 1 ? spread(comparison.ratio, (n) => n.toFixed(2)) : '',
    comparison?.with ?? '',
    target ? `≤ ${target.ratio.toFixed(2)}` : '',
    target ? (target.holds ? 'holds' : 'MISSED') : '',
  ];
}

function spread(summary: Summary, write: (value: number) => string): string {
  return `${write(summary.lowerQuartile)} – ${write(summary.upperQuartile)}`;
}

function milliseconds(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value.toFixed(value < 10 ? 3 : 1)} ms`;
}

function bytes(value: number): string {
  if (value < 1000) return `${value.toFixed(0)} B`;
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(2)} MB`;
}

function isNumber(column: number): boolean {
  return column >= 1 && column <= 4;
}

function padded(cell: string, width: number, column: number): string {
  return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
}
