import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { clientsOf } from './rehearsal/clients.js';
import { startDatabase } from './rehearsal/database.js';
import { ACCOUNT, REGION, startEngine } from './rehearsal/engine.js';
import type { ManagedProcess } from './rehearsal/managed-process.js';
import { stackTimes } from './rehearsal/stack-times.js';
import { makeSurroundings } from './rehearsal/surroundings.js';

/*
 * Serves an account on this machine that other programs deploy to: says in one line of JSON what their
 * environment has to be, answers each line of input with one that holds the stacks and when they were
 * last changed, and ends with its input.
 */
const folder = mkdtempSync(join(tmpdir(), 'cori-engine-'));
const started: ManagedProcess[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.stdin.destroy());
try {
  const [engine, database] = await Promise.all([
    startEngine(folder, started),
    startDatabase(folder, started),
  ]);
  const clients = clientsOf(engine.endpoint);
  const { overrides } = await makeSurroundings(clients, database);
  const environment = { ...engine.environment, ...overrides };
  console.log(JSON.stringify({ account: `aws://${ACCOUNT}/${REGION}`, environment }));
  for await (const _ of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await stackTimes(clients)));
  }
} finally {
  await Promise.all(started.map((each) => each.stop()));
  rmSync(folder, { recursive: true, force: true });
}
