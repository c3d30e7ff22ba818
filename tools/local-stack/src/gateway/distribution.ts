import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Behaviour } from '../assembly/assembly.js';
import type { Handler } from './api.js';
import type { RequestRecord } from './log.js';
import { refuseUnread } from './refuse-unread.js';

/**
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength
 */
const MAXIMUM_REQUEST_BYTES = 20_480;
const MAXIMUM_URL_BYTES = 8_192;

/** Who answers a request of a method and path. */
export type FindOrigin = (method: string, path: string) => Handler | undefined;

/** What a distribution leads to. */
export interface DistributionOptions {
  readonly find: FindOrigin;
  /** Answers before any behaviour, where it wants to; a convenience that the cloud has not. */
  readonly before?: (request: IncomingMessage) => Handler | undefined;
  readonly onRequest?: (record: RequestRecord) => void;
  readonly onError?: (message: string) => void;
}

/**
 * A CloudFront distribution in front of the APIs: it neither caches nor compresses, and passes every
 * header on.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern
 */
export function distribution(options: DistributionOptions): Server {
  const server = createServer({ maxHeaderSize: MAXIMUM_REQUEST_BYTES }, (request, response) => {
    const started = performance.now();
    const at = new Date();
    let answeredBy = '-';
    response.once('close', () => {
      options.onRequest?.({
        at,
        method: request.method ?? '-',
        target: request.url ?? '-',
        status: response.statusCode,
        milliseconds: performance.now() - started,
        bytes: Number(response.getHeader('content-length') ?? 0),
        answeredBy,
      });
    });
    const { path, query } = takeApart(request.url ?? '/');
    const tooLong = Buffer.byteLength(request.url ?? '') > MAXIMUM_URL_BYTES;
    const handler = options.before?.(request) ?? options.find(request.method ?? 'GET', path);
    const answer = tooLong || !handler ? refuse : handler;
    answer({ request, path, query }, response)
      .then((name) => {
        answeredBy = name;
      })
      .catch((error: unknown) => {
        if (!request.destroyed || !response.destroyed) {
          options.onError?.(
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
        }
        if (response.headersSent) response.destroy();
        else response.writeHead(502, { 'content-type': 'text/plain' }).end('Bad gateway');
      });
  });
  refuseUnread(server, (status) => {
    options.onRequest?.({
      ...{ at: new Date(), method: '-', target: '-', status },
      ...{ milliseconds: 0, bytes: 0, answeredBy: '-' },
    });
  });
  return server;
}

/**
 * Leads requests by the first behaviour whose pattern fits the path; a method that it does not
 * allow goes no further.
 *
 * @param origins - the APIs by their ids
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesAllowedHTTPMethods
 */
export function findOrigin(
  behaviours: readonly Behaviour[],
  origins: ReadonlyMap<string, Handler>,
): FindOrigin {
  const compiled = behaviours.map(({ pattern, api, methods }) => {
    const origin = origins.get(api);
    if (!origin) throw new Error(`Behaviour ${pattern} leads to the unknown API ${api}`);
    return { fits: pathPattern(pattern), methods, origin };
  });
  return (method, path) => {
    const behaviour = compiled.find(({ fits }) => fits.test(path));
    return behaviour && !behaviour.methods.includes(method) ? forbid : behaviour?.origin;
  };
}

/** A path pattern as a regular expression: the whole path, in its own case; `*` crosses slashes. */
export function pathPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^/?${source.replace(/^\//, '')}$`, 's');
}

function takeApart(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

const refuse: Handler = (_, response: ServerResponse) => {
  response.writeHead(413, { 'content-type': 'text/plain', connection: 'close' });
  response.end('Request entity too large');
  return Promise.resolve('-');
};

const forbid: Handler = (_, response: ServerResponse) => {
  response.writeHead(403, { 'content-type': 'text/plain' });
  response.end('The distribution does not allow this method');
  return Promise.resolve('-');
};
