import { styleText } from 'node:util';

/** One answered request. */
export interface RequestRecord {
  readonly at: Date;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Who answered: a function, `mock`, or `-`. */
  readonly answeredBy: string;
}

const MAXIMUM_TARGET = 120;

/** One line for one request, e.g. `12:00:00 GET /bcat/county_summary 200 3.1 ms 1.2 kB python-bcat`. */
export function requestLine(record: RequestRecord, coloured: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    coloured ? styleText(format, text, { validateStream: false }) : text;
  return [
    paint('dim', record.at.toTimeString().slice(0, 8)),
    record.method.padEnd(4),
    shortened(record.target),
    paint(statusColour(record.status), String(record.status)),
    `${record.milliseconds.toFixed(1)} ms`,
    size(record.bytes),
    paint('dim', record.answeredBy),
  ].join(' ');
}

function statusColour(status: number): 'green' | 'yellow' | 'red' {
  if (status >= 500) return 'red';
  return status >= 400 ? 'yellow' : 'green';
}

/** Control characters of a client never reach the terminal. */
function shortened(target: string): string {
  const printable = target.replace(/[^\x21-\x7e]/g, '?');
  return printable.length > MAXIMUM_TARGET ? `${printable.slice(0, MAXIMUM_TARGET)}…` : printable;
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
