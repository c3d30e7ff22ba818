import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Behaviour } from '../assembly/assembly.js';
import type { Handler } from './api.js';
import type { RequestRecord } from './log.js';

/**
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength
 */
const MAXIMUM_REQUEST_BYTES = 20_480;
const MAXIMUM_URL_BYTES = 8_192;

/** What a distribution leads to. */
export interface DistributionOptions {
  readonly behaviours: readonly Behaviour[];
  /** The APIs by their ids. */
  readonly origins: ReadonlyMap<string, Handler>;
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
  const behaviours = options.behaviours.map(({ pattern, api }) => {
    const origin = options.origins.get(api);
    if (!origin) throw new Error(`Behaviour ${pattern} leads to the unknown API ${api}`);
    return { fits: pathPattern(pattern), origin };
  });
  return createServer({ maxHeaderSize: MAXIMUM_REQUEST_BYTES }, (request, response) => {
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
    const handler =
      options.before?.(request) ?? behaviours.find(({ fits }) => fits.test(path))?.origin;
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
