import { BenchmarkError } from './benchmark-error.js';
import { replaceFigures } from './document.js';
import { HELP, readOptions, type Options } from './options.js';
import { progressOn } from './progress.js';
import { startPython } from './python-process.js';
import type { Row } from './row.js';
import type { Suite } from './run.js';
import { startStack } from './stack.js';
import { suites } from './suites/all.js';
import { markdownTables, textTable, verdict } from './table.js';

/** Runs the benchmark; the table goes to the standard output, all else to the standard error. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const options = readOptions(argv);
    if (options === 'help') {
      process.stdout.write(HELP);
      return;
    }
    const rows = await measure(chosen(options), options.scale);
    if (options.into === undefined) process.stdout.write(written(rows, options.format));
    else replaceFigures(options.into, `${markdownTables(rows)}\n${verdict(rows)}\n`);
    process.stderr.write(`\n${verdict(rows)}\n`);
  } catch (error) {
    if (error instanceof Interrupted) process.exitCode = 130;
    else if (error instanceof BenchmarkError) {
      process.stderr.write(`\n${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

class Interrupted extends Error {}

function chosen({ only, nx }: Options): readonly Suite[] {
  const found = suites.filter(({ name, onRequest }) =>
    only.length > 0 ? only.some((part) => name.includes(part)) : nx || !onRequest,
  );
  if (found.length > 0) return found;
  throw new BenchmarkError(
    `There is no such suite. There are:\n  ${suites.map(({ name }) => name).join('\n  ')}`,
  );
}

async function measure(chosen: readonly Suite[], scale: number): Promise<readonly Row[]> {
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        reject(new Interrupted());
      });
    }
  });
  // It is looked at only where something is waited for.
  interrupted.catch(() => undefined);
  const progress = progressOn(process.stderr);
  progress.begin('Starting the local stack with a throw-away database');
  const stack = await startStack();
  const python = startPython(stack.databaseEnvironment);
  try {
    const rows: Row[] = [];
    for (const suite of chosen) {
      progress.begin(suite.name);
      const measured = suite.measure({
        stack,
        python,
        repeated: ({ rounds, runs }) => ({ rounds: Math.max(1, Math.round(rounds * scale)), runs }),
        progress: progress.share,
      });
      rows.push(...(await Promise.race([measured, interrupted])));
    }
    return rows;
  } finally {
    progress.end();
    await python.stop();
    await stack.stop();
  }
}

function written(rows: readonly Row[], format: Options['format']): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, undefined, 2)}\n`;
    case 'markdown':
      return markdownTables(rows);
    case 'text':
      return textTable(rows);
  }
}
