/** Why an invocation has no response. */
export type LambdaErrorKind =
  'init' | 'unhandled' | 'crash' | 'timeout' | 'response-too-large' | 'throttled' | 'stopped';

/** The body of an error as the runtime client or Lambda itself states it. */
export interface ErrorDetail {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly stackTrace?: readonly string[];
}

/** An invocation that failed; `detail` is for the log, never for the client of the API. */
export class LambdaError extends Error {
  override readonly name = 'LambdaError';

  constructor(
    readonly kind: LambdaErrorKind,
    readonly detail: ErrorDetail,
  ) {
    super(`${detail.errorType}: ${detail.errorMessage}`);
  }
}

/**
 * Reads the error body that a runtime client posts.
 *
 * @returns its type and message, or the text itself where it is not what Lambda documents
 */
export function errorDetail(body: string): ErrorDetail {
  const fallback = { errorType: 'Unknown', errorMessage: body.slice(0, 1000) };
  try {
    const parsed = JSON.parse(body) as Partial<ErrorDetail> | null;
    return {
      errorType: parsed?.errorType ?? fallback.errorType,
      errorMessage: parsed?.errorMessage ?? fallback.errorMessage,
      ...(Array.isArray(parsed?.stackTrace) ? { stackTrace: parsed.stackTrace } : {}),
    };
  } catch {
    return fallback;
  }
}
