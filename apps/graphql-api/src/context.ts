import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { ProxyEvent } from './lambda/proxy-event.js';
import type { Logger } from './logger.js';
import { RestApi } from './rest/rest-api.js';
import type { RestConnections } from './rest/rest-fetcher.js';
import type { Settings } from './settings.js';

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly rest: RestApi;
  /** API Gateway's id of the request, for the log. */
  readonly requestId: string | undefined;
}

/** What all requests to one Lambda share. */
export interface SharedParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly connections: RestConnections;
  readonly cache?: KeyValueCache;
}

function authorizationOf(event: ProxyEvent): string | undefined {
  const headers = Object.entries(event.headers ?? {});
  return headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
}

/** The context of one request: REST, asked on behalf of the client. */
export function contextOf(event: ProxyEvent, parts: SharedParts): ApiContext {
  const { settings, logger, connections, cache } = parts;
  const authorization = authorizationOf(event);
  return {
    requestId: event.requestContext?.requestId,
    rest: new RestApi({
      url: settings.restApiUrl,
      fetch: connections.fetcher(authorization),
      logger,
      cache,
      globalTtl: settings.cacheGlobalTtl,
      authorized: authorization !== undefined,
    }),
  };
}
