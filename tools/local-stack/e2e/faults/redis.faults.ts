import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startStackProcess, type StackProcess } from '../stack-process.mjs';
import { until } from '../until.js';
import { ask, Load, type Answer } from '../load.js';
import { logOf, requestLines, type LogLine } from './log.js';
import { processesOf, workersOf } from './processes.js';
import { CACHED, COUNTY, FRESH, isGraphql, outcomesOf } from './questions.js';
import { Server } from './server.js';

const BUDGET = 50;
/** Milliseconds by which a busy machine may spoil a median; half of what another wait would cost. */
const TOLERANCE = 25;

let stack: StackProcess;
let load: Load;
let valkey: Server;
let port: number;

beforeAll(async () => {
  stack = await startStackProcess([], { LOG_LEVEL: 'INFO' });
  const [pid = 0] = processesOf(stack, /valkey/);
  // It shows its address in the place of its arguments.
  valkey = new Server(pid, (cwd) => [join(cwd, 'valkey.conf')]);
  port = Number(/Valkey: 127\.0\.0\.1:(\d+)/.exec(stack.output())?.[1]);
  load = new Load(stack.url, [COUNTY, { ...CACHED }, { ...CACHED }, { ...FRESH }]);
  await load.answered(5);
});

afterAll(async () => {
  await load.stop();
  await valkey.stop();
  expect((await stack.stop('SIGTERM')).code).toBe(0);
});

function accepts(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

let probes = 0;

/** Asks GraphQL twice for something that nobody has asked for before. */
async function probe(): Promise<readonly [LogLine, LogLine]> {
  const question = {
    ...CACHED,
    query: `{ countySummary(filter: {nameCo: ["probe ${++probes}"]}) { features { id } } }`,
  };
  const answers = [await ask(stack.url, question), await ask(stack.url, question)];
  const lines = await requestLines(stack, 'graphql-api', answers);
  const [first, second] = answers.map(
    ({ id }) => lines.find((line) => line['correlation_id'] === id) ?? {},
  );
  return [first ?? {}, second ?? {}];
}

/**
 * The first request that can use Redis does: what it writes is what the next one finds. A machine
 * that is too busy to read Redis' answer within the budget says so in its log, and is asked again.
 */
async function expectUsedAtOnce(): Promise<void> {
  let [first, second] = await probe();
  const isLate = (line: LogLine): boolean => Number(line['cache_ms']) >= BUDGET;
  for (let more = 20; more > 0 && (isLate(first) || isLate(second)); more--) {
    [first, second] = await probe();
  }
  expect(first).toMatchObject({ rest_calls: 1, cache_hits: 0, cache_misses: 1 });
  expect(second).toMatchObject({ rest_calls: 0, cache_hits: 1, cache_misses: 0 });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** How long a request took in GraphQL alone. */
function withoutRest(line: LogLine): number {
  return Number(line['total_ms']) - Number(line['rest_ms']);
}

/** The warnings about the cache in the log, from a position on. */
function warningsSince(position: number): readonly LogLine[] {
  return logOf(stack)
    .slice(position)
    .filter(({ message }) => String(message).startsWith('The cache failed'));
}

function reasonOf(warning: LogLine): string {
  return String(warning['reason']);
}

interface Fault {
  readonly name: string;
  readonly begin: () => Promise<void> | void;
  readonly end: () => Promise<void> | void;
  /** Whether every use of Redis takes as long as it may. */
  readonly hangs?: boolean;
  /** The reason that the log gives, perhaps after those of a restart. */
  readonly reason: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: 'is killed',
    begin: () => valkey.end('SIGKILL'),
    end: () => valkey.again(accepts),
    reason: /ECONNREFUSED/,
  },
  {
    name: 'shuts down',
    begin: () => valkey.end('SIGTERM'),
    end: () => valkey.again(accepts),
    reason: /ECONNREFUSED/,
  },
  {
    name: 'hangs',
    begin: () => {
      valkey.signal('SIGSTOP');
    },
    end: () => {
      valkey.signal('SIGCONT');
    },
    hangs: true,
    reason: /no answer within 50 ms/,
  },
  {
    name: 'is full',
    begin: () =>
      restart([...valkey.start.args, '--maxmemory', '1', '--maxmemory-policy', 'noeviction']),
    end: () => restart(),
    reason: /OOM/,
  },
  {
    name: 'refuses the user',
    begin: () => restart([refusing()]),
    end: () => restart(),
    reason: /WRONGPASS/,
  },
];

/** Starts it again, with other arguments where some are given. */
async function restart(args?: readonly string[]): Promise<void> {
  await valkey.end('SIGTERM');
  await valkey.again(accepts, args);
}

/** A configuration in which the user has another password; it goes with the stack's folder. */
function refusing(): string {
  const [file = ''] = valkey.start.args;
  const text = readFileSync(file, 'utf8').replace(/ on >\S+/, ' on >another-password');
  const other = `${file}.refusing`;
  writeFileSync(other, text);
  return other;
}

describe.each(faults)('under load, a Redis that $name', ({ begin, end, hangs, reason }) => {
  let answers: readonly Answer[];
  let linesBefore: readonly LogLine[];
  let lines: readonly LogLine[];
  let warnings: readonly LogLine[];
  let seconds: number;

  beforeAll(async () => {
    const before = await load.answered(10);
    linesBefore = await requestLines(stack, 'graphql-api', before.filter(isGraphql));
    const position = logOf(stack).length;
    const from = performance.now();
    answers = await load.during(async () => {
      await begin();
      await load.answered(15);
      await until(() => warningsSince(position).some((line) => reason.test(reasonOf(line))));
    });
    seconds = (performance.now() - from) / 1000;
    warnings = warningsSince(position);
    await end();
    lines = await requestLines(stack, 'graphql-api', answers.filter(isGraphql));
  });

  it('is used by the next request when it is back', expectUsedAtOnce);

  it('costs no answer', () => {
    expect(outcomesOf(answers)).toEqual(['data']);
    expect(lines.length).toBeGreaterThanOrEqual(45);
  });

  it('costs a request no more than its budget of 50 ms', () => {
    const waited = lines.map((line) => Number(line['cache_ms']));
    if (hangs) expect(median(waited)).toBeGreaterThan(BUDGET - 5);
    expect(median(waited)).toBeLessThan(BUDGET + TOLERANCE);
    // Whatever else a request waits for, it is not for REST alone.
    const lost = median(lines.map(withoutRest)) - median(linesBefore.map(withoutRest));
    expect(lost).toBeLessThan(BUDGET + TOLERANCE);
  });

  it('is told in the log once a second by each worker at most', () => {
    const workers = workersOf(stack, 'main.handler').length;
    expect(warnings.length).toBeLessThanOrEqual(workers * Math.ceil(seconds + 1));
  });
});
