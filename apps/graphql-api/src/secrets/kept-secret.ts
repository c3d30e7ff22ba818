import type { Logger } from '../log/logger.js';

/** A secret cannot be had at the moment; the log has told why. */
export class SecretUnavailableError extends Error {
  override readonly name = 'SecretUnavailableError';

  constructor() {
    super('A secret cannot be read at the moment');
  }
}

/** Everything that a {@link KeptSecret} needs to know. */
export interface KeptSecretOptions {
  /** Reads it from where it is kept safely. */
  readonly read: () => Promise<string>;
  /** The line of the log when it cannot be read. */
  readonly complaint: string;
  /** Milliseconds that must pass before it is read again, after a failure or a refusal. */
  readonly pause: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** Why there is no secret: no message of AWS, because those hold host names and accounts. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/**
 * A secret that is read when it is first needed, and again when it turns out to be outdated.
 * Those who ask at the same time share one reading, and those who ask soon after a failure share
 * the failure.
 */
export class KeptSecret {
  readonly #options: KeptSecretOptions;
  readonly #logger: Logger;
  readonly #now: () => number;
  #reading: Promise<string> | undefined;
  #value: string | undefined;
  #outdated = false;
  #readAt = 0;

  constructor(logger: Logger, options: KeptSecretOptions) {
    this.#logger = logger;
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /**
   * The secret.
   *
   * @throws SecretUnavailableError
   */
  value(): Promise<string> {
    const mayRead = this.#now() - this.#readAt >= this.#options.pause;
    if (this.#reading === undefined || (this.#outdated && mayRead)) this.#reading = this.#read();
    return this.#reading;
  }

  /** Says that this value was refused: the secret may have been rotated since. */
  refused(value: string): void {
    if (value === this.#value) this.#outdated = true;
  }

  async #read(): Promise<string> {
    this.#outdated = false;
    this.#readAt = this.#now();
    try {
      this.#value = await this.#options.read();
      return this.#value;
    } catch (error) {
      this.#outdated = true;
      this.#readAt = this.#now();
      this.#logger.error(this.#options.complaint, { reason: reasonOf(error) });
      throw new SecretUnavailableError();
    }
  }
}
