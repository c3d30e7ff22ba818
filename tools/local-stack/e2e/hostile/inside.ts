/**
 * What an answer would give away of the inside: SQL and its messages, a stack, a path, a driver, a
 * host.
 */
const INSIDE: readonly RegExp[] = [
  /\bselect\b.+\bfrom\b/i,
  /syntax error at or near|relation "|invalid input syntax|operator does not exist|SQLSTATE/i,
  /Traceback|File "|\bat .+\.[cm]?js:\d+|stacktrace/,
  /\/(opt|var|work|tmp|root|home)\/|node_modules|site-packages|python_data_service/,
  /psycopg|libpq|ioredis|undici|ECONN|\bpg_/,
  /127\.0\.0\.1|169\.254|::1\b/,
];

/** The first thing from inside in an answer that was not in the request: a client may be quoted. */
export function fromInside(answer: string, sent: string): string | undefined {
  for (const pattern of INSIDE) {
    const found = pattern.exec(answer)?.[0];
    if (found !== undefined && !pattern.test(sent)) return found;
  }
  return undefined;
}
