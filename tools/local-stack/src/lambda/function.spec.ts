import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bodyOf,
  eventOf,
  fixtureDefinition,
  fixtureFunction,
  stopFixtures,
  until,
} from '../../tests/fixture-functions.js';
import { LambdaError } from './lambda-error.js';

jest.setTimeout(30_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cori-function-'));
});

afterEach(async () => {
  await stopFixtures();
  rmSync(folder, { recursive: true, force: true });
});

async function failureOf(invocation: Promise<Buffer>): Promise<LambdaError> {
  const outcome = await invocation.then(
    (response) => new Error(`no failure but ${response.toString().slice(0, 80)}`),
    (error: unknown) => error,
  );
  if (!(outcome instanceof LambdaError)) throw outcome;
  return outcome;
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

describe.each(['python', 'node'] as const)('a %s function', (language) => {
  it('gets the event, the context and the variables of Lambda, and none of the shell', async () => {
    process.env['SECRET_OF_THE_SHELL'] = 'secret';
    const echo = fixtureFunction(fixtureDefinition(language, 'functions.echo'));
    const body = bodyOf(await echo.invoke(eventOf({ name: 'Doña Ana', quote: "O'Brien" })));
    delete process.env['SECRET_OF_THE_SHELL'];

    expect(body['event']).toEqual({ name: 'Doña Ana', quote: "O'Brien" });
    expect(body['functionName']).toBe(`${language}-functions.echo`);
    expect(body['remaining']).toBeGreaterThan(8_000);
    expect(body['remaining']).toBeLessThanOrEqual(10_000);
    expect(body['environment']).toMatchObject({
      GREETING: 'hello',
      AWS_LAMBDA_FUNCTION_NAME: `${language}-functions.echo`,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      LAMBDA_TASK_ROOT: echo.definition.code,
    });
    expect(body['environment']).not.toHaveProperty('SECRET_OF_THE_SHELL');
    expect(body['environment']).not.toHaveProperty('HOME');
  });

  it('keeps its worker after an error of the handler', async () => {
    const fail = fixtureFunction(fixtureDefinition(language, 'functions.fail'));
    const first = await failureOf(fail.invoke(eventOf({})));
    const processes = fail.processes;
    const second = await failureOf(fail.invoke(eventOf({})));

    expect([first.kind, second.kind]).toEqual(['unhandled', 'unhandled']);
    expect(first.detail.errorMessage).toMatch(/the handler.s own fault/);
    expect(fail.processes).toEqual(processes);
  });

  it('fails an invocation whose worker crashes', async () => {
    const crash = fixtureFunction(fixtureDefinition(language, 'functions.crash'));
    const failure = await failureOf(crash.invoke(eventOf({})));

    expect(failure.kind).toBe('crash');
    expect(failure.detail.errorMessage).toContain('exit code 3');
    expect(crash.processes).toEqual([]);
  });

  it('fails each invocation with the error of its initialisation', async () => {
    const handler = language === 'python' ? 'broken_init.handler' : 'broken-init.handler';
    const broken = fixtureFunction(fixtureDefinition(language, handler));

    for (const invocation of [broken.invoke(eventOf({})), broken.invoke(eventOf({}))]) {
      const failure = await failureOf(invocation);
      expect(failure.kind).toBe('init');
      expect(failure.detail.errorMessage).toContain('no configuration');
    }
    await expect(broken.prewarm()).rejects.toThrow('no configuration');
  });

  it('refuses a response beyond 6 MB and goes on', async () => {
    const handler = language === 'python' ? 'functions.too_large' : 'functions.tooLarge';
    const large = fixtureFunction(fixtureDefinition(language, handler));
    const refused = await failureOf(large.invoke(eventOf({ bytes: 6_300_000 })));
    const accepted = await large.invoke(eventOf({ bytes: 6_200_000 }));

    expect(refused.kind).toBe('response-too-large');
    expect(refused.detail.errorType).toBe('Function.ResponseSizeTooLarge');
    expect(accepted.length).toBeGreaterThan(6_200_000);
  });
});

describe('a pool of workers', () => {
  it('imports from code, layers and the runtime, and from nothing else', async () => {
    const echo = fixtureFunction(fixtureDefinition('python', 'functions.echo'));
    const body = bodyOf(await echo.invoke(eventOf({})));

    expect(body['layer']).toBe(join(echo.definition.layers[0] ?? '', 'python', 'from_layer.py'));
    expect(body['found']).toEqual({ boto3: true, psycopg: false, pytest: false });
  });

  it('ends exactly the worker whose time is over', async () => {
    const hang = fixtureFunction(
      fixtureDefinition('python', 'functions.hang', { timeoutSeconds: 1 }),
    );
    const hanging = hang.invoke(eventOf({}));
    const quick = await hang.invoke(eventOf({ hang: false }));
    const { body: survivor } = JSON.parse(quick.toString()) as { body: string };
    const failure = await failureOf(hanging);

    expect(failure.kind).toBe('timeout');
    expect(failure.detail.errorMessage).toMatch(/Task timed out after 1\.00 seconds$/);
    expect(hang.processes).toEqual([Number(survivor)]);
  });

  it('ends a worker whose initialisation takes too long', async () => {
    const slow = fixtureFunction(fixtureDefinition('python', 'slow_init.handler'), {
      initTimeoutMilliseconds: 300,
    });
    const failure = await failureOf(slow.invoke(eventOf({})));

    expect(failure.kind).toBe('init');
    expect(failure.detail.errorType).toBe('Sandbox.Timedout');
  });

  it('uses the last used worker first, queues beyond its concurrency, then throttles', async () => {
    const wait = fixtureFunction(fixtureDefinition('python', 'functions.wait_for'), {
      maximumConcurrency: 2,
      maximumQueue: 1,
    });
    await wait.prewarm();
    const file = join(folder, 'go');
    const accepted = [1, 2, 3].map(() => wait.invoke(eventOf({ file })));
    const refused = await failureOf(wait.invoke(eventOf({ file })));
    writeFileSync(file, '');
    await Promise.all(accepted);

    expect(refused.kind).toBe('throttled');
    expect(wait.processes).toHaveLength(2);
    const answer = async (): Promise<string> => (await wait.invoke(eventOf({ file }))).toString();
    expect(await answer()).toBe(await answer());
  });

  it('goes over to new code without failing what runs, and keeps the old where the new is broken', async () => {
    const file = join(folder, 'go');
    const old = fixtureDefinition('python', 'functions.wait_for');
    const pool = fixtureFunction(old);
    const running = pool.invoke(eventOf({ file }));
    await expect(pool.replace(fixtureDefinition('python', 'broken_init.handler'))).rejects.toThrow(
      'no configuration',
    );
    expect(pool.definition).toBe(old);

    await pool.replace(fixtureDefinition('python', 'functions.echo'));
    const replaced = bodyOf(await pool.invoke(eventOf({ new: true })));
    writeFileSync(file, '');
    const finished = await running;
    await until(() => pool.processes.length === 1);

    expect(replaced['event']).toEqual({ new: true });
    expect(finished.toString()).toContain('200');
    expect(pool.processes).toEqual([replaced['pid']]);
  });

  it('leaves no process when it stops, and fails what runs and waits', async () => {
    const file = join(folder, 'never');
    const pool = fixtureFunction(fixtureDefinition('python', 'functions.wait_for'), {
      maximumConcurrency: 1,
    });
    await pool.prewarm();
    const invocations = [pool.invoke(eventOf({ file })), pool.invoke(eventOf({ file }))];
    const failures = Promise.all(invocations.map(failureOf));
    const { processes } = pool;
    expect(processes.filter(isRunning)).toHaveLength(1);
    await pool.stop();

    expect((await failures).map(({ kind }) => kind)).toEqual(['stopped', 'stopped']);
    expect(processes.filter(isRunning)).toEqual([]);
    expect((await failureOf(pool.invoke(eventOf({})))).kind).toBe('stopped');
  });
});
