import type { KeyValueCache, KeyValueCacheSetOptions } from '@apollo/utils.keyvaluecache';
import { Redis } from 'ioredis';
import { faultOf } from '../fault.js';
import type { Logger } from '../logger.js';
import type { RedisSettings } from '../settings.js';

const DEADLINE_MS = 50;
const PAUSE_MS = 1000;

/** Everything of a {@link RedisCache} that a test may want otherwise. */
export interface RedisCacheOptions {
  /** What every key begins with. */
  readonly prefix?: string;
  /** Milliseconds after which an access counts as failed. */
  readonly deadline?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/**
 * Redis as a cache that can only make things faster: an access that fails or takes longer than the
 * deadline is a miss.
 *
 * It connects when it is first used, and again when it is used after the connection was lost, at
 * most once a second; nothing reconnects in the background, where a frozen Lambda would not run.
 */
export class RedisCache implements KeyValueCache {
  readonly #redis: Redis;
  readonly #logger: Logger;
  readonly #prefix: string;
  readonly #deadline: number;
  readonly #now: () => number;
  #connecting: Promise<void> | undefined;
  #pausedUntil = 0;
  #silentUntil = 0;

  constructor(settings: RedisSettings, logger: Logger, options: RedisCacheOptions = {}) {
    this.#logger = logger;
    this.#prefix = options.prefix ?? 'graphql:';
    this.#deadline = options.deadline ?? DEADLINE_MS;
    this.#now = options.now ?? Date.now;
    this.#redis = new Redis({
      host: settings.host,
      port: settings.port,
      username: settings.username,
      password: settings.password,
      tls: settings.tls ? { servername: settings.host } : undefined,
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: PAUSE_MS,
      retryStrategy: () => null,
    });
    // Without a listener ioredis writes to the console.
    this.#redis.on('error', (error: unknown) => {
      this.#warn('connect', error);
    });
  }

  async get(key: string): Promise<string | undefined> {
    const value = await this.#inTime('get', () => this.#redis.get(this.#prefix + key));
    return value ?? undefined;
  }

  async set(key: string, value: string, options?: KeyValueCacheSetOptions): Promise<void> {
    const ttl = options?.ttl;
    // Redis refuses to keep a value for no time.
    if (typeof ttl === 'number' && ttl <= 0) return;
    await this.#inTime('set', () =>
      typeof ttl === 'number'
        ? this.#redis.set(this.#prefix + key, value, 'EX', Math.ceil(ttl))
        : this.#redis.set(this.#prefix + key, value),
    );
  }

  async delete(key: string): Promise<void> {
    await this.#inTime('delete', () => this.#redis.del(this.#prefix + key));
  }

  /** Ends the connection. */
  close(): void {
    this.#redis.disconnect();
  }

  async #inTime<Value>(
    operation: string,
    access: () => Promise<Value>,
  ): Promise<Value | undefined> {
    if (this.#redis.status !== 'ready' && this.#now() < this.#pausedUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const reason = `no answer within ${this.#deadline} ms`;
      timer = setTimeout(() => {
        reject(new Error(reason));
      }, this.#deadline);
    });
    const answer = this.#connected().then(access);
    // After the deadline nobody waits for it any more; the warning below has told of it.
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      this.#warn(operation, error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  async #connected(): Promise<void> {
    if (this.#redis.status === 'ready') return;
    this.#connecting ??= this.#connect();
    await this.#connecting;
  }

  async #connect(): Promise<void> {
    try {
      await this.#redis.connect();
    } catch (error) {
      this.#pausedUntil = this.#now() + PAUSE_MS;
      throw error;
    } finally {
      this.#connecting = undefined;
    }
  }

  #warn(operation: string, error: unknown): void {
    if (this.#now() < this.#silentUntil) return;
    this.#silentUntil = this.#now() + PAUSE_MS;
    const reason = faultOf(error);
    this.#logger.warn('The cache failed; answers come from REST', { operation, reason });
  }
}
