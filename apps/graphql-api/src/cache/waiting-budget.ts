/** An access took longer than there was left to wait. */
export class LateError extends Error {
  override readonly name = 'LateError';

  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
  }
}

/**
 * How long one request may wait for the cache in all. Accesses at the same time count once.
 * After an access that has failed nothing is left, so that a cache that is away costs a request
 * one attempt.
 */
export class WaitingBudget {
  readonly #milliseconds: number;
  #failed = false;
  #spent = 0;
  #pending = 0;
  #since = 0;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Milliseconds that may still be waited. */
  get left(): number {
    return this.#failed ? 0 : Math.max(0, this.#milliseconds - this.spent);
  }

  /** Milliseconds that have been waited. */
  get spent(): number {
    return this.#spent + (this.#pending > 0 ? performance.now() - this.#since : 0);
  }

  /**
   * Waits for an access as long as may be waited.
   *
   * @throws LateError or what the access throws
   */
  async wait<Value>(access: Promise<Value>): Promise<Value> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // Where this process was busy, the answer may lie there unread: it is read before this.
        setImmediate(() => {
          reject(new LateError(this.#milliseconds));
        });
      }, this.left);
    });
    if (this.#pending === 0) this.#since = performance.now();
    this.#pending += 1;
    try {
      return await Promise.race([access, late]);
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      clearTimeout(timer);
      this.#pending -= 1;
      if (this.#pending === 0) this.#spent += performance.now() - this.#since;
    }
  }
}
