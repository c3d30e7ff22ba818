import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from './cli/arguments.js';
import { Rehearsal } from './rehearsal/rehearsal.js';

const { environment } = parseArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'cori-rehearsal-'));
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interruption.abort(new Error('interrupted'));
  });
}
const rehearsal = new Rehearsal({ environment, folder, signal: interruption.signal });
try {
  await rehearsal.run();
} catch (error) {
  process.exitCode = interruption.signal.aborted ? 130 : 1;
  if (!interruption.signal.aborted) console.error(error instanceof Error ? error.message : error);
} finally {
  await rehearsal.stop();
  if (process.env['REHEARSAL_KEEP'] === undefined) {
    rmSync(folder, { recursive: true, force: true });
  } else {
    console.log(`The rehearsal's folder is ${folder}`);
  }
}
console.log(`\n${rehearsal.report()}`);
