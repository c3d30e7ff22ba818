import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyValueCacheSetOptions } from '@apollo/utils.keyvaluecache';
import type { Redis } from 'ioredis';
import { faultOf } from '../fault.js';
import type { Logger } from '../log/logger.js';
import { type KeptSecret, SecretUnavailableError } from '../secrets/kept-secret.js';
import type { RedisSettings } from '../settings.js';
import { packed, unpacked } from './compressed-value.js';
import { RedisConnection } from './redis-connection.js';
import type { RequestCache } from './request-cache.js';
import { WaitingBudget } from './waiting-budget.js';

const BUDGET_MS = 50;
const SILENCE_MS = 1000;

/** Everything of a {@link RedisCache} that depends on the deployment or that a test wants otherwise. */
export interface RedisCacheOptions {
  /** What every key begins with: it separates environments and versions. */
  readonly prefix: string;
  /** Milliseconds for which one request waits in all. */
  readonly budget?: number;
  /** The clock of the log, in milliseconds. */
  readonly now?: () => number;
  /** The password, where it is read at run time. */
  readonly password?: KeptSecret;
}

/**
 * Redis as a cache that can only make things faster: an access that fails or takes too long is
 * a miss, and the rest of its request does without the cache. Every request tries anew, so that the
 * first one after Redis' return uses it again.
 */
export class RedisCache implements RequestCache {
  readonly #connection: RedisConnection;
  readonly #logger: Logger;
  readonly #prefix: string;
  readonly #budget: number;
  readonly #now: () => number;
  readonly #budgets = new AsyncLocalStorage<WaitingBudget>();
  #silentUntil = 0;

  constructor(settings: RedisSettings, logger: Logger, options: RedisCacheOptions) {
    this.#logger = logger;
    this.#prefix = options.prefix;
    this.#budget = options.budget ?? BUDGET_MS;
    this.#now = options.now ?? Date.now;
    const onError = (error: unknown) => {
      this.#warn('connect', error);
    };
    this.#connection = new RedisConnection(settings, onError, options.password);
  }

  async inRequest<Value>(
    work: () => Promise<Value>,
    waited?: (milliseconds: number) => void,
  ): Promise<Value> {
    const budget = new WaitingBudget(this.#budget);
    try {
      return await this.#budgets.run(budget, work);
    } finally {
      waited?.(budget.spent);
    }
  }

  /** Connects ahead of the first request, e.g. while the Lambda is initialised. */
  async connect(): Promise<void> {
    await this.#connection.connect().catch((error: unknown) => {
      this.#warn('connect', error);
    });
  }

  async get(key: string): Promise<string | undefined> {
    const kept = await this.#inTime('get', (redis) => redis.getBuffer(this.#prefix + key));
    if (!kept) return undefined;
    try {
      return await unpacked(kept);
    } catch (error) {
      this.#warn('unpack', error);
      return undefined;
    }
  }

  async set(key: string, value: string, options?: KeyValueCacheSetOptions): Promise<void> {
    const ttl = options?.ttl;
    // Redis refuses to keep a value for no time.
    if (typeof ttl === 'number' && ttl <= 0) return;
    if (this.#budgets.getStore()?.left === 0) return;
    const kept = await packed(value);
    await this.#inTime('set', (redis) =>
      typeof ttl === 'number'
        ? redis.set(this.#prefix + key, kept, 'EX', Math.ceil(ttl))
        : redis.set(this.#prefix + key, kept),
    );
  }

  async delete(key: string): Promise<void> {
    await this.#inTime('delete', (redis) => redis.del(this.#prefix + key));
  }

  /** Ends the connection. */
  close(): void {
    this.#connection.close();
  }

  async #inTime<Value>(
    operation: string,
    access: (redis: Redis) => Promise<Value>,
  ): Promise<Value | undefined> {
    const budget = this.#budgets.getStore() ?? new WaitingBudget(this.#budget);
    if (budget.left === 0) return undefined;
    const answer = this.#connection.use(access);
    // When it is late nobody waits for it any more; the warning below has told of it.
    answer.catch(() => undefined);
    try {
      return await budget.wait(answer);
    } catch (error) {
      this.#warn(operation, error);
      return undefined;
    }
  }

  #warn(operation: string, error: unknown): void {
    if (error instanceof SecretUnavailableError) return;
    if (this.#now() < this.#silentUntil) return;
    this.#silentUntil = this.#now() + SILENCE_MS;
    const reason = faultOf(error);
    this.#logger.warn('The cache failed; answers come from REST', { operation, reason });
  }
}
