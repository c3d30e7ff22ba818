import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fresh from 'fresh';
import { acceptsGzip } from '../lambda/accept-encoding.js';
import { headerOf, type ProxyEvent } from '../lambda/proxy-event.js';
import type { HttpAnswer } from '../lambda/proxy-result.js';

/** Where the OpenAPI document of all services is served. */
export const OPENAPI_PATH = '/openapi.json';

const METHODS = ['GET', 'HEAD'];
const CACHE_CONTROL = 'public, max-age=3600';

/**
 * The OpenAPI document of all services. This Lambda serves it because it alone carries the whole
 * catalog; each service serves its own.
 */
export class OpenApiDocument {
  #read: { readonly text: string; readonly hash: string } | undefined;

  /** @param file - path of the document in the bundle */
  constructor(private readonly file: string) {}

  /** Answers a request for the document: with it, or with 304 where the client has it. */
  answer(event: ProxyEvent): HttpAnswer {
    if (!METHODS.includes(event.httpMethod)) return notAllowed();
    const { text, hash } = this.#document();
    // Compressed bytes are other bytes, and a strong ETag tells them apart (RFC 9110, 8.8.3.3).
    const gzip = acceptsGzip(headerOf(event, 'accept-encoding'));
    const headers = {
      'content-type': 'application/json',
      'cache-control': CACHE_CONTROL,
      etag: `"${hash}${gzip ? '-gzip' : ''}"`,
    };
    const ifNoneMatch = headerOf(event, 'if-none-match');
    if (ifNoneMatch !== undefined && fresh({ 'if-none-match': ifNoneMatch }, headers)) {
      return { status: 304, headers, body: '' };
    }
    return { status: 200, headers, body: event.httpMethod === 'HEAD' ? '' : text };
  }

  // Read when it is asked for: few requests want it, and every cold start would pay for it.
  #document(): { readonly text: string; readonly hash: string } {
    if (!this.#read) {
      const text = readFileSync(this.file, 'utf8');
      this.#read = {
        text,
        hash: createHash('sha256').update(text).digest('base64url').slice(0, 22),
      };
    }
    return this.#read;
  }
}

/** The problem that REST answers with, too (RFC 9457), since this path belongs to REST. */
function notAllowed(): HttpAnswer {
  const allowed = METHODS.join(', ');
  return {
    status: 405,
    headers: { 'content-type': 'application/problem+json', allow: allowed },
    body: JSON.stringify({
      type: 'urn:cori:problem:method-not-allowed',
      title: 'The method is not allowed',
      status: 405,
      detail: `This path can only be read. Allowed: ${allowed}.`,
      code: 'method-not-allowed',
      allowed,
    }),
  };
}
