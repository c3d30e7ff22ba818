/** The codes of failures that come from REST or the way to it. */
export type RestErrorCode =
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'GATEWAY_TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'RESPONSE_TOO_LARGE'
  | 'SERVICE_UNAVAILABLE'
  | 'UNAUTHENTICATED';

/** What a problem document (RFC 9457) of REST says, as far as a client is told. */
export interface Problem {
  readonly code: string;
  readonly parameter?: string;
  readonly reason?: string;
  readonly allowed?: string;
}

/** REST did not give the answer that was asked for. The message holds no host name. */
export class RestError extends Error {
  override readonly name = 'RestError';

  constructor(
    readonly code: RestErrorCode,
    message: string,
    readonly details: {
      readonly problem?: Problem;
      /** Seconds after which REST may be asked again. */
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }
}

const CODES: ReadonlyMap<number, RestErrorCode> = new Map([
  [400, 'BAD_USER_INPUT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [413, 'RESPONSE_TOO_LARGE'],
  [429, 'SERVICE_UNAVAILABLE'],
  [502, 'SERVICE_UNAVAILABLE'],
  [503, 'SERVICE_UNAVAILABLE'],
  [504, 'GATEWAY_TIMEOUT'],
]);

const MESSAGES: Readonly<Record<RestErrorCode, string>> = {
  BAD_USER_INPUT: 'The data service refused the query.',
  FORBIDDEN: 'The data service forbids this query.',
  GATEWAY_TIMEOUT: 'The data service took too long; ask for less, by a filter or a limit.',
  INTERNAL_SERVER_ERROR: 'The data service failed.',
  NOT_FOUND: 'The data service has no such data.',
  RESPONSE_TOO_LARGE: 'The answer is too large; select fewer features, or no geometry.',
  SERVICE_UNAVAILABLE: 'The data service is unavailable; try again soon.',
  UNAUTHENTICATED: 'The data service asks for a valid token.',
};

/** An error with the message that belongs to its code. */
export function restError(code: RestErrorCode, cause?: unknown): RestError {
  return new RestError(code, MESSAGES[code], { cause });
}

function textOf(body: object, member: string): string | undefined {
  const value = (body as Readonly<Record<string, unknown>>)[member];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The error that an answer of REST or of its gateway stands for.
 *
 * @param body - what it answered: a problem document, or anything
 */
export function errorOfAnswer(status: number, retryAfter: string | null, body: unknown): RestError {
  const code = CODES.get(status) ?? 'INTERNAL_SERVER_ERROR';
  const seconds = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  const problemCode = typeof body === 'object' && body !== null ? textOf(body, 'code') : undefined;
  if (typeof body !== 'object' || body === null || problemCode === undefined) {
    return new RestError(code, MESSAGES[code], { retryAfter: seconds });
  }
  return new RestError(code, textOf(body, 'detail') ?? MESSAGES[code], {
    retryAfter: seconds,
    problem: {
      code: problemCode,
      parameter: textOf(body, 'parameter'),
      reason: textOf(body, 'reason'),
      allowed: textOf(body, 'allowed'),
    },
  });
}

const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The error that a failed exchange (no connection, no answer in time) stands for. */
export function errorOfExchange(error: unknown): RestError {
  const late = isDeadline(error) || TIMEOUTS.has(exchangeCode(error) ?? '');
  return restError(late ? 'GATEWAY_TIMEOUT' : 'SERVICE_UNAVAILABLE', error);
}

/** Whether `AbortSignal.timeout` has ended the exchange. */
function isDeadline(error: unknown): boolean {
  return (error as { readonly name?: unknown } | null)?.name === 'TimeoutError';
}

/** The code that undici or the system gives for a failed exchange, e.g. `ECONNREFUSED`. */
export function exchangeCode(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}
