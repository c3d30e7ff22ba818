/** The start has been overtaken by the stop. */
export class StartInterrupted extends Error {
  override readonly name = 'StartInterrupted';
}

/**
 * What has to be stopped, in the order in which it was started.
 */
export class Teardown {
  private readonly stops: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly onError: (message: string) => void) {}

  /**
   * Notes how to stop what has just been started.
   *
   * @throws StartInterrupted where the stop has begun in the meantime: the thing is stopped at once,
   *   and nothing more should be started
   */
  async add(name: string, stop: () => Promise<void>): Promise<void> {
    if (!this.running) {
      this.stops.push({ name, stop });
      return;
    }
    await this.attempt(name, stop);
    throw new StartInterrupted();
  }

  /** Stops everything in reverse order; one that fails does not keep the others from stopping. */
  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    for (let item = this.stops.pop(); item; item = this.stops.pop()) {
      await this.attempt(item.name, item.stop);
    }
  }

  private async attempt(name: string, stop: () => Promise<void>): Promise<void> {
    try {
      await stop();
    } catch (error) {
      this.onError(
        `${name} did not stop: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
