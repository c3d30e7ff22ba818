import { randomUUID } from 'node:crypto';
import type { FunctionDefinition } from '../assembly/assembly.js';
import { describeExit, startChild, type Child } from '../processes/child.js';
import { LambdaError, type ErrorDetail } from './lambda-error.js';
import { INIT_TIMEOUT_MILLISECONDS } from './limits.js';
import { RuntimeApi } from './runtime-api.js';
import type { Launch, RuntimeLauncher } from './runtimes.js';

/** An invocation on its way: the event, and who waits for its outcome. */
export interface Invocation {
  readonly requestId: string;
  readonly event: Buffer;
  succeed(response: Buffer): void;
  fail(error: LambdaError): void;
}

/** What the pool learns of a worker. */
export interface WorkerListener {
  /** The worker waits for an invocation, for the first time or again. */
  idle(worker: Worker): void;
  /** The process has ended; `initError` says why it never became ready. */
  ended(worker: Worker, initError: LambdaError | undefined): void;
}

/** Where a worker's process comes from and its output goes. */
export interface WorkerOptions {
  readonly launcher: RuntimeLauncher;
  readonly initTimeoutMilliseconds?: number;
  readonly onLine?: (line: string) => void;
  readonly note?: (pid: number) => void;
}

/**
 * One execution environment: a process with its own Runtime API, one invocation at a time.
 *
 * A time-out or a crash ends this process and nothing else.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html
 */
export class Worker {
  private readonly api: RuntimeApi;
  private child: Child | undefined;
  private invocation: Invocation | undefined;
  private initError: ErrorDetail | undefined;
  private initialised = false;
  private waiting = false;
  private dead = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    readonly definition: FunctionDefinition,
    private readonly options: WorkerOptions,
    private readonly listener: WorkerListener,
  ) {
    this.api = new RuntimeApi({
      ready: () => {
        this.ready();
      },
      initFailed: (error) => {
        this.initError = error;
      },
      responded: (_, response) => {
        this.settle()?.succeed(response);
      },
      failed: (_, error) => {
        this.settle()?.fail(new LambdaError('unhandled', error));
      },
      tooLarge: (_, bytes) => {
        this.settle()?.fail(responseTooLarge(bytes));
      },
    });
  }

  /** The process id, while there is a process. */
  get pid(): number | undefined {
    return this.dead ? undefined : this.child?.pid;
  }

  /** Whether it has responded and not yet asked for its next invocation. */
  get isReturning(): boolean {
    return this.initialised && !this.dead && !this.waiting && !this.invocation;
  }

  /** Starts the process; `idle` or `ended` of the listener tells what became of it. */
  async start(): Promise<void> {
    const limit = this.options.initTimeoutMilliseconds ?? INIT_TIMEOUT_MILLISECONDS;
    let launch: Launch;
    try {
      launch = await this.options.launcher(this.definition, await this.api.listen());
    } catch (error) {
      const errorMessage = error instanceof Error ? error.message : String(error);
      this.end(new LambdaError('init', { errorType: 'Runtime.InvalidEntrypoint', errorMessage }));
      return;
    }
    if (this.dead) {
      this.api.close();
      return;
    }
    const child = startChild({
      name: this.definition.name,
      command: launch.command,
      cwd: this.definition.code,
      environment: launch.environment,
      ...(this.options.onLine ? { onLine: this.options.onLine } : {}),
      ...(this.options.note ? { note: this.options.note } : {}),
    });
    this.child = child;
    this.timer = setTimeout(() => {
      this.end(
        timedOut('init', `INIT_REPORT Init Duration: ${limit} ms Phase: init Status: timeout`),
      );
    }, limit);
    void child.exited.then((exit) => {
      const detail = this.initError ?? {
        errorType: 'Runtime.ExitError',
        errorMessage: `Runtime exited with ${describeExit(exit)}`,
      };
      this.end(new LambdaError(this.initialised ? 'crash' : 'init', detail));
    });
  }

  /** Hands an invocation to the idle worker and starts its clock. */
  deliver(invocation: Invocation): void {
    const { name, timeoutSeconds } = this.definition;
    this.waiting = false;
    this.invocation = invocation;
    const milliseconds = timeoutSeconds * 1000;
    this.timer = setTimeout(() => {
      const seconds = timeoutSeconds.toFixed(2);
      this.end(
        timedOut('timeout', `${invocation.requestId} Task timed out after ${seconds} seconds`),
      );
    }, milliseconds);
    this.api.deliver({
      requestId: invocation.requestId,
      event: invocation.event,
      deadline: Date.now() + milliseconds,
      functionArn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
      traceId: traceId(),
    });
  }

  /** Ends the process at once; an invocation in it fails. */
  async stop(): Promise<void> {
    this.end(
      new LambdaError('stopped', {
        errorType: 'Sandbox.Stopped',
        errorMessage: 'The local stack has stopped this worker',
      }),
    );
    await this.child?.exited;
  }

  private ready(): void {
    if (this.dead) return;
    if (!this.initialised) clearTimeout(this.timer);
    this.initialised = true;
    this.waiting = true;
    this.listener.idle(this);
  }

  private settle(): Invocation | undefined {
    clearTimeout(this.timer);
    const { invocation } = this;
    this.invocation = undefined;
    return invocation;
  }

  private end(error: LambdaError): void {
    if (this.dead) return;
    this.dead = true;
    const invocation = this.settle();
    // The process goes first: a runtime client whose API closes writes a long complaint.
    this.child?.kill('SIGKILL');
    this.api.close();
    invocation?.fail(error);
    this.listener.ended(this, this.initialised ? undefined : error);
  }
}

function timedOut(kind: 'init' | 'timeout', errorMessage: string): LambdaError {
  return new LambdaError(kind, { errorType: 'Sandbox.Timedout', errorMessage });
}

function responseTooLarge(bytes: number): LambdaError {
  return new LambdaError('response-too-large', {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size (${bytes} bytes) exceeded maximum allowed payload size (6291556 bytes).`,
  });
}

/** @see https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader */
function traceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return `Root=1-${seconds}-${randomUUID().replaceAll('-', '').slice(0, 24)};Sampled=0`;
}
