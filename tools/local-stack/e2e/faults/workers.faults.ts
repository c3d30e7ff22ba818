import { existsSync } from 'node:fs';
import { ask, Load, type Answer } from '../load.js';
import { startStackProcess, type StackProcess } from '../stack-process.mjs';
import { until } from '../until.js';
import { Database } from './database.js';
import { portsOf, workersOf } from './processes.js';
import { CACHED, COUNTY, FRESH, outcomeOf, outcomesOf, STATE } from './questions.js';

const PYTHON = 'python_bcat.handler.handler';
const NODE = 'main.handler';
/** Seconds that a function may take here. */
const TIME_LIMIT = 6;
/** How much longer than its limit a request may take on a busy machine, in milliseconds. */
const MARGIN = 5000;

const BAD_GATEWAY = '502 {"message":"Internal server error"}';

let stack: StackProcess;
let load: Load;
let database: Database;

beforeAll(async () => {
  database = await Database.start();
  stack = await startStackProcess([`--timeout=${TIME_LIMIT}`], database.environment);
  load = new Load(stack.url, [COUNTY, STATE, CACHED, FRESH]);
  await load.answered(5);
});

afterAll(async () => {
  await load.stop();
  expect((await stack.stop('SIGTERM')).code).toBe(0);
  await database.stop();
  expect(load.slowest).toBeLessThan(TIME_LIMIT * 1000 + MARGIN);
});

interface Waiting {
  /** The backends whose statements wait. */
  readonly backends: readonly number[];
  /** A Python worker that waits for one of them. */
  readonly worker: number;
  readonly unlock: () => Promise<void>;
}

/** Waits until a statement of each client that needs the database is under way. */
async function untilAllWait(): Promise<Waiting> {
  const unlock = await database.lockCounties();
  await until(async () => (await database.queries()).length === 3);
  const backends = await database.queries();
  const port = await database.clientPort(backends[0] ?? 0);
  const worker = workersOf(stack, PYTHON).find((pid) => portsOf(pid).includes(port)) ?? 0;
  expect(worker).not.toBe(0);
  return { backends, worker, unlock };
}

function failures(answers: readonly Answer[]): readonly string[] {
  return answers.map(outcomeOf).filter((outcome) => outcome !== 'data');
}

async function expectData(): Promise<void> {
  expect(outcomesOf(await load.answered(3))).toEqual(['data']);
}

describe('under load', () => {
  it('a Python worker that is killed costs its own request, and leaves no query', async () => {
    const answers = await load.during(async () => {
      const { backends, worker, unlock } = await untilAllWait();
      process.kill(worker, 'SIGKILL');
      // Its statement ends although the lock it waits for is held.
      await until(async () => {
        const left = await database.queries();
        return backends.some((pid) => !left.includes(pid));
      });
      await unlock();
    });

    expect(failures(answers)).toHaveLength(1);
    expect([BAD_GATEWAY, '200 SERVICE_UNAVAILABLE']).toContain(failures(answers)[0]);
    await expectData();
  });

  it('Node workers that are killed cost their own requests, and none of REST', async () => {
    const answers = await load.during(async () => {
      const { unlock } = await untilAllWait();
      const last = ask(stack.url, FRESH);
      for (const pid of workersOf(stack, NODE)) process.kill(pid, 'SIGKILL');
      await unlock();
      await last;
    });

    expect(failures(answers)).toContain(BAD_GATEWAY);
    expect(outcomesOf(answers.filter(({ question }) => !question.query))).toEqual(['data']);
    expect(outcomesOf(answers)).toEqual([BAD_GATEWAY, 'data']);
    await expectData();
  });

  it('workers that end while they wait for requests cost nothing', async () => {
    await load.stop();
    const workers = [...workersOf(stack, PYTHON), ...workersOf(stack, NODE)];
    for (const pid of workers) process.kill(pid, 'SIGKILL');
    // The stack has taken notice when it has collected what the kernel keeps of them.
    await until(() => !workers.some((pid) => existsSync(`/proc/${pid}`)));
    load.go();

    await expectData();
  });

  it('a worker that hangs is ended when its time is up', async () => {
    const answers = await load.during(async () => {
      const { worker, unlock } = await untilAllWait();
      process.kill(worker, 'SIGSTOP');
      await unlock();
      await until(() => !workersOf(stack, PYTHON).includes(worker));
    });

    expect(failures(answers)).toHaveLength(1);
    expect([BAD_GATEWAY, '200 GATEWAY_TIMEOUT']).toContain(failures(answers)[0]);
    await expectData();
  });

  it('a PostgreSQL that hangs is waited for as long as a function has', async () => {
    const goOn = await database.hang();
    const answers = await load.answered(2);
    goOn();

    // On a connection that is there a worker waits to its end; for a new one, five seconds.
    const rest = outcomesOf(answers.filter(({ question }) => !question.query));
    expect(rest).toEqual([BAD_GATEWAY, '503 database-unavailable']);
    const fresh = outcomesOf(answers.filter(({ question }) => question === FRESH));
    expect(fresh).toEqual(['200 GATEWAY_TIMEOUT']);
    await expectData();
    await until(async () => (await database.queries()).length <= 3);
  });
});
