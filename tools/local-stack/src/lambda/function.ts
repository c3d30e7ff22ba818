import { randomUUID } from 'node:crypto';
import type { FunctionDefinition } from '../assembly/assembly.js';
import { LambdaError } from './lambda-error.js';
import { Worker, type Invocation, type WorkerOptions } from './worker.js';

/** How many workers a function has, and how many invocations may wait for one. */
export interface FunctionOptions extends WorkerOptions {
  readonly maximumConcurrency: number;
  readonly maximumQueue: number;
  /** Whether the old worker has to end before a new one starts, since both want one port. */
  readonly exclusive?: boolean;
}

/**
 * A function with its pool of workers: the one used last is used first, as Lambda keeps few
 * environments warm rather than many; a new one starts when all are busy.
 *
 * Where Lambda throttles at once, invocations beyond the concurrency wait in a short queue here: a
 * developer's machine has far fewer workers than an account has.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html
 */
export class LambdaFunction {
  private readonly workers = new Set<Worker>();
  private readonly starting = new Set<Worker>();
  private idle: Worker[] = [];
  private readonly queue: Invocation[] = [];
  private readonly awaited = new Map<Worker, (error: LambdaError | undefined) => void>();
  private stopped = false;

  constructor(
    private current: FunctionDefinition,
    private readonly options: FunctionOptions,
  ) {}

  /** The definition that new workers start with. */
  get definition(): FunctionDefinition {
    return this.current;
  }

  /** The ids of the running processes. */
  get processes(): readonly number[] {
    return [...this.workers].flatMap((worker) => worker.pid ?? []);
  }

  /**
   * Invokes the function.
   *
   * @returns the response as the runtime client posted it
   * @throws LambdaError
   */
  invoke(event: Buffer): Promise<Buffer> {
    return new Promise((succeed, fail) => {
      if (this.stopped) {
        fail(failure('stopped', 'Sandbox.Stopped', 'The local stack is stopping'));
        return;
      }
      const invocation = { requestId: randomUUID(), event, succeed, fail };
      const worker = this.idle.pop();
      if (worker) {
        worker.deliver(invocation);
        return;
      }
      this.queue.push(invocation);
      this.startForQueue();
      if (this.queue.length - this.workersToCome() > this.options.maximumQueue) {
        this.queue.pop();
        fail(failure('throttled', 'TooManyRequestsException', 'Rate Exceeded.'));
      }
    });
  }

  /**
   * Starts a worker before the first invocation needs it.
   *
   * @throws LambdaError when its code cannot be initialised
   */
  async prewarm(): Promise<void> {
    if (this.idle.length > 0) return;
    await this.startReady(this.current);
  }

  /**
   * Goes over to another definition: a worker of it starts first, then idle workers of the old one
   * end at once, and busy ones after their invocation.
   *
   * @throws LambdaError when the new code cannot be initialised; the old one then keeps running
   */
  async replace(definition: FunctionDefinition): Promise<void> {
    if (this.options.exclusive) {
      await Promise.all([...this.workers].map((worker) => worker.stop()));
    }
    await this.startReady(definition);
    const outdated = this.idle.filter((worker) => worker.definition !== definition);
    this.idle = this.idle.filter((worker) => worker.definition === definition);
    await Promise.all(outdated.map((worker) => worker.stop()));
  }

  /** Ends every worker; what waits or runs fails. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const invocation of this.queue.splice(0)) {
      invocation.fail(failure('stopped', 'Sandbox.Stopped', 'The local stack is stopping'));
    }
    await Promise.all([...this.workers].map((worker) => worker.stop()));
  }

  private startReady(definition: FunctionDefinition): Promise<void> {
    return new Promise((resolve, reject) => {
      this.awaited.set(this.start(definition), (error) => {
        if (error) {
          reject(error);
          return;
        }
        this.current = definition;
        resolve();
      });
    });
  }

  private startForQueue(): void {
    while (
      this.workersToCome() < this.queue.length &&
      this.workers.size < this.options.maximumConcurrency
    ) {
      this.start(this.current);
    }
  }

  /** Workers that will ask for an invocation in a moment: they start, or have just responded. */
  private workersToCome(): number {
    const returning = [...this.workers].filter((worker) => worker.isReturning);
    return this.starting.size + returning.length;
  }

  private start(definition: FunctionDefinition): Worker {
    const worker = new Worker(definition, this.options, {
      idle: (idle) => {
        this.workerIdle(idle);
      },
      ended: (ended, initError) => {
        this.workerEnded(ended, initError);
      },
    });
    this.workers.add(worker);
    this.starting.add(worker);
    void worker.start();
    return worker;
  }

  private workerIdle(worker: Worker): void {
    this.starting.delete(worker);
    this.settleAwaited(worker, undefined);
    if (worker.definition !== this.current) {
      void worker.stop();
      return;
    }
    const invocation = this.queue.shift();
    if (invocation) worker.deliver(invocation);
    else this.idle.push(worker);
  }

  private workerEnded(worker: Worker, initError: LambdaError | undefined): void {
    this.workers.delete(worker);
    this.starting.delete(worker);
    this.idle = this.idle.filter((idle) => idle !== worker);
    const awaited = this.settleAwaited(worker, initError);
    // A failed start fails one waiting invocation, as on Lambda; the next one tries again.
    if (initError && !awaited) this.queue.shift()?.fail(initError);
    if (!this.stopped) this.startForQueue();
  }

  private settleAwaited(worker: Worker, error: LambdaError | undefined): boolean {
    const settle = this.awaited.get(worker);
    this.awaited.delete(worker);
    settle?.(error);
    return settle !== undefined;
  }
}

function failure(
  kind: 'stopped' | 'throttled',
  errorType: string,
  errorMessage: string,
): LambdaError {
  return new LambdaError(kind, { errorType, errorMessage });
}
