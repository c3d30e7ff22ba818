/** For how long at least one of several overlapping pieces of work was going on. */
export class BusyTime {
  #pending = 0;
  #since = 0;
  #milliseconds = 0;

  /** Milliseconds of all finished work. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Counts the time of a piece of work. */
  async of<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#pending === 0) this.#since = performance.now();
    this.#pending += 1;
    try {
      return await work();
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) this.#milliseconds += performance.now() - this.#since;
    }
  }
}
