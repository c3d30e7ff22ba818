import { componentReference, type JsonObject } from './json.js';

/** The headers that answers have, by the names of their components. */
export const HEADERS: JsonObject = {
  CacheControl: {
    description: 'How long the answer may be reused, by everybody; `no-store`: not at all.',
    schema: { type: 'string' },
    example: 'public, max-age=3600',
  },
  ETag: {
    description: 'A strong validator of the answer, for `If-None-Match`.',
    schema: { type: 'string', pattern: '^"[^"]+"$' },
  },
  Vary: {
    description: 'The request headers that the answer depends on.',
    schema: { type: 'string' },
  },
  Link: {
    description: 'The next and the previous page (RFC 8288), where there are any.',
    schema: { type: 'string' },
  },
  CorrelationId: {
    description: 'What the logs know this request by: the one that was sent, or a new one.',
    schema: { type: 'string' },
  },
  Allow: {
    description: 'The methods that the path has.',
    required: true,
    schema: { type: 'string' },
    example: 'GET, HEAD',
  },
  RetryAfter: {
    description: 'Seconds after which it is worth trying again.',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]+$' },
    example: '5',
  },
};

function headers(names: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(
    Object.entries(names).map(([header, component]) => [
      header,
      componentReference('headers', component),
    ]),
  );
}

const ALWAYS = { 'X-Correlation-Id': 'CorrelationId' };
const CACHED = { 'Cache-Control': 'CacheControl', ETag: 'ETag', Vary: 'Vary', ...ALWAYS };

/** The headers of an answer that may be reused. */
export const CACHED_HEADERS = headers(CACHED);

/** The headers of a collection. */
export const COLLECTION_HEADERS = headers({ ...CACHED, Link: 'Link' });

/** The headers of a problem, and of what is never cached. */
export const PROBLEM_HEADERS = headers({ 'Cache-Control': 'CacheControl', ...ALWAYS });

/** The headers of a problem with one of its own. */
export function problemHeaders(header: string, component: string): JsonObject {
  return { ...PROBLEM_HEADERS, ...headers({ [header]: component }) };
}
