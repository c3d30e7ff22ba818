import type { Fetcher } from '@apollo/utils.fetcher';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import type { OriginProof } from './origin-proof.js';
import { errorOfExchange, exchangeCode } from './rest-error.js';

/** Milliseconds; API Gateway gives up after 29 seconds, and the client shall hear it from here. */
export interface RestTimeouts {
  readonly connect: number;
  readonly headers: number;
  /** Between two pieces of the body. */
  readonly body: number;
}

export const REST_TIMEOUTS: RestTimeouts = { connect: 3000, headers: 27_000, body: 10_000 };

// A connection that was kept can be closed by the other end while a request is on its way.
const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * HTTP over connections that are kept between requests, with time limits.
 * A GET that meets a connection closed by the other end is sent a second time.
 */
export class RestConnections {
  readonly #agent: Agent;
  readonly #proof: OriginProof | undefined;

  /** @param proof - what REST asks of those who call it; undefined: nothing */
  constructor(timeouts: RestTimeouts = REST_TIMEOUTS, proof?: OriginProof) {
    this.#proof = proof;
    this.#agent = new Agent({
      connect: { timeout: timeouts.connect },
      headersTimeout: timeouts.headers,
      bodyTimeout: timeouts.body,
    });
  }

  /**
   * A fetcher for the requests of one client.
   *
   * @param own - headers of this client's requests. They are added here, behind the cache, so that
   *   they can never be written into an entry.
   * @param deadline - ends every request that is still under way
   */
  fetcher(own: Readonly<Record<string, string>>, deadline?: AbortSignal): Fetcher {
    return (url, init) => {
      const exchange = (proof: Readonly<Record<string, string>>) =>
        this.#exchange(url, {
          method: init?.method,
          headers: { ...init?.headers, ...own, ...proof },
          signal: deadline,
          // Whoever REST would send it to must not get the secret.
          redirect: this.#proof ? 'error' : 'follow',
        });
      return this.#proof ? this.#proof.with(exchange) : exchange({});
    };
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#agent.close();
  }

  async #exchange(url: string, init: RequestInit): Promise<Response> {
    const send = () => fetch(url, { ...init, dispatcher: this.#agent });
    try {
      return await send().catch((error: unknown) => {
        if (!CLOSED.has(exchangeCode(error) ?? '')) throw error;
        return send();
      });
    } catch (error) {
      throw errorOfExchange(error);
    }
  }
}
