const VALID = /^[\w.:/+=-]{1,128}$/;

/**
 * What a request is called in all logs: the client's own name for it, where that is harmless in
 * a header and in a log, else the id of the request.
 *
 * @param sent - the client's `x-correlation-id`
 */
export function correlationId(sent: string | undefined, requestId: string): string {
  return sent !== undefined && VALID.test(sent) ? sent : requestId;
}
