import type { Response } from 'undici';
import type { Logger } from '../log/logger.js';
import type { KeptSecret } from '../secrets/kept-secret.js';
import { RestError } from './rest-error.js';

/** The header by which REST knows that a request comes from CloudFront or from here. */
export const ORIGIN_HEADER = 'x-origin-verify';

const FORBIDDEN = 403;

/** What shows REST that a request comes from GraphQL; REST lets in nobody else but CloudFront. */
export class OriginProof {
  readonly #secret: KeptSecret;
  readonly #logger: Logger;

  constructor(secret: KeptSecret, logger: Logger) {
    this.#secret = secret;
    this.#logger = logger;
  }

  /** Reads the secret ahead of the first request, e.g. while the Lambda is initialised. */
  async prepare(): Promise<void> {
    await this.#secret.value().catch(() => undefined);
  }

  /**
   * Sends a request with the secret; where REST refuses it, once more with the secret of now.
   *
   * @throws RestError where there is no secret to be had
   */
  async with(
    send: (headers: Readonly<Record<string, string>>) => Promise<Response>,
  ): Promise<Response> {
    const secret = await this.#known();
    const answer = await send({ [ORIGIN_HEADER]: secret });
    if (answer.status !== FORBIDDEN) return answer;
    this.#secret.refused(secret);
    const current = await this.#known();
    if (current === secret) return this.#refused(answer);
    await answer.body?.cancel();
    const second = await send({ [ORIGIN_HEADER]: current });
    return second.status === FORBIDDEN ? this.#refused(second) : second;
  }

  #refused(answer: Response): Response {
    this.#logger.error('REST refuses the origin secret');
    return answer;
  }

  async #known(): Promise<string> {
    try {
      return await this.#secret.value();
    } catch (cause) {
      throw new RestError(
        'SERVICE_UNAVAILABLE',
        'The data service cannot be asked at the moment; try again soon.',
        { cause },
      );
    }
  }
}
