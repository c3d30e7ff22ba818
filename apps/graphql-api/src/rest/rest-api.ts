import {
  type AugmentedRequest,
  type CacheOptions,
  type RequestDeduplicationPolicy,
  type RequestOptions,
  RESTDataSource,
} from '@apollo/datasource-rest';
import type { Fetcher, FetcherResponse } from '@apollo/utils.fetcher';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { noCache } from '../cache/no-cache.js';
import type { Logger } from '../log/logger.js';
import type { RequestRecord } from '../log/request-record.js';
import { errorOfAnswer, errorOfExchange, restError } from './rest-error.js';

/** What the REST API of one request is made of. */
export interface RestApiOptions {
  readonly url: string;
  readonly fetch: Fetcher;
  readonly logger: Logger;
  /** Where calls and hits are noted. */
  readonly record: RequestRecord;
  /** Undefined: nothing is cached. */
  readonly cache?: KeyValueCache;
  /** The most seconds for which an answer is reused. */
  readonly globalTtl?: number;
}

const JSON_TYPE = /^application\/(?:json|[\w.-]+\+json)\s*(?:;|$)/i;

/**
 * The REST API as one GraphQL request sees it.
 * An instance serves one request: what it remembers is of one client.
 */
export class RestApi extends RESTDataSource {
  readonly #options: RestApiOptions;
  readonly #writes: Promise<void>[] = [];

  constructor(options: RestApiOptions) {
    const { cache = noCache, fetch, logger, record } = options;
    super({
      cache,
      fetch: (url, init) => {
        record.restCalls += 1;
        return record.rest.of(() => fetch(url, init));
      },
      logger,
    });
    this.#options = options;
  }

  /**
   * Asks REST for a document.
   *
   * @param path - with its query
   * @param skipCache - true: the cache is not read, but gets the answer
   * @throws RestError
   */
  async document<Document extends object>(path: string, skipCache: boolean): Promise<Document> {
    const { parsedBody, httpCache, responseFromCache, requestDeduplication } =
      await this.fetch<Document>(path, {
        method: 'GET',
        headers: { accept: 'application/geo+json, application/json, application/problem+json' },
        skipCache,
      });
    if (httpCache.cacheWritePromise) this.#writes.push(httpCache.cacheWritePromise);
    const { cache, record } = this.#options;
    // What shares an answer with another field of the query has not looked into the cache.
    const shared = requestDeduplication.deduplicatedAgainstPreviousRequest;
    if (cache && !skipCache && !shared) {
      if (responseFromCache) record.cacheHits += 1;
      else record.cacheMisses += 1;
    }
    return parsedBody;
  }

  /** Waits until the cache has what was read: a Lambda that has answered stands still. */
  async cacheWritten(): Promise<void> {
    await Promise.allSettled(this.#writes);
  }

  protected override resolveURL(path: string, _request: AugmentedRequest): URL {
    // `new URL(path, base)` would drop the path of the base, which can be a gateway's stage.
    return new URL(this.#options.url + path);
  }

  // What skips the cache must not share the answer of what reads it.
  protected override requestDeduplicationPolicyFor(
    url: URL,
    request: RequestOptions,
  ): RequestDeduplicationPolicy {
    const key = this.cacheKeyFor(url, request);
    return {
      policy: 'deduplicate-during-request-lifetime',
      deduplicationKey: request.skipCache === true ? `fresh ${key}` : key,
    };
  }

  /**
   * Decides how long an answer is reused. Keys do not tell clients apart, so an answer is kept only
   * where REST calls it public.
   */
  protected override cacheOptionsFor(
    _url: string,
    response: FetcherResponse,
  ): CacheOptions | undefined {
    const { cache, globalTtl } = this.#options;
    const control = response.headers.get('cache-control') ?? '';
    const isPublic = /(?:^|[\s,])public(?:$|[\s,])/i.test(control);
    if (cache === undefined || !isPublic) return { ttl: 0 };
    const maxAge = Number(/(?:^|[\s,])max-age=(\d+)/i.exec(control)?.[1]);
    return globalTtl !== undefined && maxAge > globalTtl ? { ttl: globalTtl } : undefined;
  }

  protected override async parseBody(response: FetcherResponse): Promise<object | string> {
    let text: string;
    try {
      text = await this.#options.record.rest.of(() => response.text());
    } catch (error) {
      throw errorOfExchange(error);
    }
    if (!JSON_TYPE.test(response.headers.get('content-type') ?? '')) return text;
    try {
      return JSON.parse(text) as object;
    } catch (error) {
      if (!response.ok) return text;
      throw restError('INTERNAL_SERVER_ERROR', error);
    }
  }

  protected override throwIfResponseIsError(options: {
    readonly response: FetcherResponse;
    readonly parsedBody: unknown;
  }): Promise<void> {
    const { response, parsedBody } = options;
    if (!response.ok) {
      const retryAfter = response.headers.get('retry-after');
      return Promise.reject(errorOfAnswer(response.status, retryAfter, parsedBody));
    }
    if (typeof parsedBody === 'object' && parsedBody !== null) return Promise.resolve();
    const type = response.headers.get('content-type') ?? 'none';
    const cause = new Error(`no JSON object, Content-Type: ${type}`);
    return Promise.reject(restError('INTERNAL_SERVER_ERROR', cause));
  }

  // Nothing changes an answer, so those who share one need no copies.
  protected override cloneParsedBody<Body>(parsedBody: Body): Body {
    return parsedBody;
  }
}
