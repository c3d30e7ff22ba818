import { startStackProcess, type StackProcess } from '../stack-process.mjs';
import { until } from '../until.js';
import { Database } from './database.js';
import { ask, Load, type Answer } from '../load.js';
import { logOf, requestLines } from './log.js';
import {
  CACHED,
  COUNTY,
  FRESH,
  isGraphql,
  outcomesOf,
  PRIVATE,
  STATE,
  bodyOf,
} from './questions.js';

const STATEMENT_TIMEOUT = 1000;
/** How much longer than its limit a request may take on a busy machine. */
const MARGIN = 4000;

let stack: StackProcess;
let load: Load;
let database: Database;

beforeAll(async () => {
  database = await Database.start();
  stack = await startStackProcess([], {
    ...database.environment,
    LOG_LEVEL: 'INFO',
    STATEMENT_TIMEOUT_MS: String(STATEMENT_TIMEOUT),
  });
  load = new Load(stack.url, [COUNTY, STATE, CACHED, FRESH]);
  await load.answered(5);
});

afterAll(async () => {
  await load.stop();
  expect((await stack.stop('SIGTERM')).code).toBe(0);
  await database.stop();
  expect(load.slowest).toBeLessThan(STATEMENT_TIMEOUT + MARGIN);
  expect(load.answers.filter(({ body }) => PRIVATE.test(body))).toEqual([]);
});

/** The answers whose way led to the database. */
function fromDatabase(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ question }) => question !== CACHED);
}

/**
 * What clients are told while there is no connection to be had, and those of REST when to return; and
 * the reason that the log has of it.
 */
async function expectUnavailable(answers: readonly Answer[], reason: string): Promise<void> {
  expect(outcomesOf(answers.filter((answer) => !isGraphql(answer)))).toEqual([
    '503 database-unavailable',
  ]);
  for (const answer of answers) {
    if (isGraphql(answer)) expect(bodyOf(answer).errors?.[0]?.extensions.retryAfter).toBe(5);
    else expect(answer.retryAfter).toBe('5');
  }
  expect(outcomesOf(answers.filter(isGraphql))).toEqual(['200 SERVICE_UNAVAILABLE']);
  const ids = new Set<unknown>(answers.map(({ id }) => id));
  const reasonsOf = (): readonly unknown[] =>
    logOf(stack)
      .filter((line) => ids.has(line['correlation_id']) && 'reason' in line)
      .map((line) => line['reason']);
  await until(() => reasonsOf().length >= ids.size);
  expect([...new Set(reasonsOf())]).toEqual([reason]);
}

/** From now on every request is answered, the first ones too, by the same workers. */
async function expectData(): Promise<void> {
  expect(outcomesOf(await load.answered(3))).toEqual(['data']);
}

/**
 * Waits until a statement of every client waits for a lock.
 *
 * @returns what lets them go on
 */
async function untilAllWait(): Promise<() => Promise<void>> {
  const unlock = await database.lockCounties();
  await until(async () => (await database.queries()).length === 3);
  return unlock;
}

const EITHER = ['200 SERVICE_UNAVAILABLE', '503 database-unavailable', 'data'];

describe('under load, a PostgreSQL', () => {
  it.each(['fast', 'immediate'] as const)('that restarts (%s) costs 503s', async (mode) => {
    const answers = await load.during(async () => {
      await untilAllWait();
      await database.stopServer(mode);
      await database.startServer();
    });
    // A statement that dies is repeated once, which the server refuses or is up again to answer.
    expect(outcomesOf(answers)).toContain('503 database-unavailable');
    expect(EITHER).toEqual(expect.arrayContaining([...outcomesOf(answers)]));
    await expectData();
  });

  it('that is down is 503 with Retry-After, at once', async () => {
    await database.stopServer('fast');
    const answers = await load.answered(5);
    await database.startServer();

    await expectUnavailable(fromDatabase(answers), 'refused');
    expect(outcomesOf(answers.filter(({ question }) => question === CACHED))).toEqual(['data']);
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(MARGIN);
    await expectData();
  });

  it('that ends its connections costs nothing', async () => {
    const answers = await load.during(async () => {
      for (let round = 0; round < 10; round++) {
        await database.terminateBackends();
        await load.answered();
      }
    });

    expect(outcomesOf(answers)).toEqual(['data']);
  });

  it('that ends its connections in the middle of statements costs nothing', async () => {
    const answers = await load.during(async () => {
      const unlock = await untilAllWait();
      await database.terminateBackends();
      await unlock();
    });

    expect(outcomesOf(answers)).toEqual(['data']);
  });

  it('that is slow is 504 after the statement’s time, and works at nothing then', async () => {
    const unlock = await database.lockCounties();
    const answers = fromDatabase(await load.answered());
    await load.stop();
    expect(await database.queries()).toEqual([]);
    await unlock();
    load.go();

    expect(outcomesOf(answers)).toEqual(['200 GATEWAY_TIMEOUT', '504 query-timeout']);
    for (const { milliseconds } of answers) {
      expect(milliseconds).toBeGreaterThanOrEqual(STATEMENT_TIMEOUT - 5);
    }
    await expectData();
  });

  it('that has no connection left for the role is 503', async () => {
    await database.admin.query('alter role read_only_user connection limit 0');
    await database.terminateBackends();
    const answers = await load.answered(3);
    await database.admin.query('alter role read_only_user connection limit 100');

    await expectUnavailable(fromDatabase(answers), 'too many connections');
    await expectData();
  });

  it('that has connections left for its administrator only is 503', async () => {
    await database.stopServer('fast');
    // Three are kept for superusers, and the test has one, unless a worker was first to take it.
    await database.startServer('max_connections=4');
    await database.terminateBackends();
    const answers = await load.answered(3);
    await database.stopServer('fast');
    await database.startServer();

    await expectUnavailable(fromDatabase(answers), 'too many connections');
    await expectData();
  });
});

describe('a client that goes away', () => {
  it('leaves a query that ends with the statement’s time', async () => {
    const unlock = await database.lockCounties();
    await load.stop();
    const leaving = new AbortController();
    const answer = ask(stack.url, COUNTY, leaving.signal);
    await until(async () => (await database.queries()).length === 1);
    leaving.abort();
    const left = await answer;
    const [line] = await requestLines(stack, 'bcat', [left]);
    const running = await database.queries();
    await unlock();

    expect(left.status).toBe(0);
    // As in the cloud, the invocation runs to its end.
    expect(line).toMatchObject({ status: 504 });
    expect(Number(line?.['sql_ms'])).toBeGreaterThanOrEqual(STATEMENT_TIMEOUT - 5);
    expect(Number(line?.['sql_ms'])).toBeLessThan(STATEMENT_TIMEOUT + MARGIN);
    expect(running).toEqual([]);
    load.go();
    await expectData();
  });
});
