import { Redis } from 'ioredis';
import type { KeptSecret } from '../secrets/kept-secret.js';
import type { RedisSettings } from '../settings.js';

/** Milliseconds after which a connection on which nothing is answered is given up. */
const PATIENCE_MS = 1000;

/** How Redis refuses a password. */
const REFUSED = /^WRONGPASS\b/;

/**
 * A connection to Redis that is made when it is first used, and again when it is used after it was
 * lost; nothing reconnects in the background, where a frozen Lambda would not run.
 *
 * A connection on which nothing has been answered for a second is given up for a new one: of
 * a Lambda that was frozen, the other end may have gone without a word.
 */
export class RedisConnection {
  readonly #settings: RedisSettings;
  readonly #onError: (error: unknown) => void;
  readonly #secret: KeptSecret | undefined;
  #password: string | undefined;
  #redis: Redis;
  #connecting: Promise<void> | undefined;
  #unansweredSince: number | undefined;

  /**
   * @param onError - is told of errors that belong to no command
   * @param secret - the password, where it is read at run time
   */
  constructor(settings: RedisSettings, onError: (error: unknown) => void, secret?: KeptSecret) {
    this.#settings = settings;
    this.#onError = onError;
    this.#secret = secret;
    this.#password = settings.password;
    this.#redis = this.#made();
  }

  /** Connects, unless it is connected. */
  async connect(): Promise<void> {
    const waited = this.#unansweredSince;
    if (waited !== undefined && performance.now() - waited > PATIENCE_MS) this.#giveUp();
    if (this.#redis.status === 'ready') return;
    const started = (this.#connecting ??= this.#begin());
    try {
      await started;
    } finally {
      if (this.#connecting === started) this.#connecting = undefined;
    }
  }

  /** Does something with a connection that is ready. */
  async use<Value>(command: (redis: Redis) => Promise<Value>): Promise<Value> {
    await this.connect();
    return this.#answered(() => command(this.#redis));
  }

  /** Ends the connection. */
  close(): void {
    this.#redis.disconnect();
  }

  async #begin(): Promise<void> {
    const password = await this.#secret?.value();
    if (password !== undefined && password !== this.#password) {
      this.#password = password;
      this.#renew();
    }
    await this.#answered(() => this.#redis.connect());
  }

  #giveUp(): void {
    this.#renew();
    this.#connecting = undefined;
  }

  #renew(): void {
    this.#redis.disconnect();
    this.#redis = this.#made();
    this.#unansweredSince = undefined;
  }

  /** Has a password that was refused read again before the next connection. */
  #failed(error: Error): void {
    if (this.#password !== undefined && REFUSED.test(error.message)) {
      this.#secret?.refused(this.#password);
    }
    this.#onError(error);
  }

  /** Knows since when the oldest command waits; an answer, even a bad one, is a sign of life. */
  async #answered<Value>(command: () => Promise<Value>): Promise<Value> {
    const redis = this.#redis;
    this.#unansweredSince ??= performance.now();
    try {
      return await command();
    } finally {
      if (redis === this.#redis) this.#unansweredSince = undefined;
    }
  }

  #made(): Redis {
    const { host, port, username, tls, tlsCa } = this.#settings;
    const redis = new Redis({
      host,
      port,
      username,
      password: this.#password,
      tls: tls ? { servername: host, ca: tlsCa } : undefined,
      lazyConnect: true,
      enableOfflineQueue: false,
      // It asks for INFO, which a narrow Redis user may not; a server that loads answers with an error.
      enableReadyCheck: false,
      maxRetriesPerRequest: 0,
      connectTimeout: PATIENCE_MS,
      disconnectTimeout: 100,
      retryStrategy: () => null,
    });
    // Without a listener ioredis writes to the console.
    redis.on('error', (error: Error) => {
      this.#failed(error);
    });
    return redis;
  }
}
