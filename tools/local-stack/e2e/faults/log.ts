import { until } from '../until.js';
import type { Answer } from '../load.js';
import type { StackProcess } from '../stack-process.mjs';

/** A line of a function's log. */
export type LogLine = Readonly<Record<string, unknown>>;

interface Read {
  /** How much of the output has been read. */
  at: number;
  readonly lines: LogLine[];
}

const read = new WeakMap<StackProcess, Read>();

/** The lines of the functions' logs that the stack has shown so far. */
export function logOf(stack: StackProcess): readonly LogLine[] {
  const known = read.get(stack) ?? { at: 0, lines: [] };
  read.set(stack, known);
  const output = stack.output();
  const end = output.lastIndexOf('\n') + 1;
  for (const line of output.slice(known.at, end).split('\n')) {
    const json = /│ (\{.*\})$/.exec(line)?.[1];
    if (json) known.lines.push(JSON.parse(json) as LogLine);
  }
  known.at = end;
  return [...known.lines];
}

/** Waits for the line that a service has written of each request. */
export async function requestLines(
  stack: StackProcess,
  service: string,
  answers: readonly Answer[],
): Promise<readonly LogLine[]> {
  const ids = new Set<unknown>(answers.map(({ id }) => id));
  let lines: readonly LogLine[] = [];
  await until(() => {
    lines = logOf(stack).filter(
      (line) =>
        line['message'] === 'request' &&
        line['service'] === service &&
        ids.has(line['correlation_id']),
    );
    return lines.length >= ids.size;
  });
  return lines;
}
