import type { RequestCache } from './cache/request-cache.js';
import { headerOf, type ProxyEvent } from './lambda/proxy-event.js';
import type { Logger } from './log/logger.js';
import type { RequestRecord } from './log/request-record.js';
import { RestApi } from './rest/rest-api.js';
import type { RestConnections } from './rest/rest-fetcher.js';
import type { Settings } from './settings.js';

/** What the resolvers of one request share. */
export interface ApiContext {
  readonly rest: RestApi;
  readonly record: RequestRecord;
}

/** What all requests to one Lambda share. */
export interface SharedParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly connections: RestConnections;
  readonly cache?: RequestCache;
}

/**
 * The context of one request: REST, asked on behalf of the client.
 *
 * @param deadline - ends what is still asked of REST
 */
export function contextOf(
  event: ProxyEvent,
  record: RequestRecord,
  deadline: AbortSignal | undefined,
  { settings, logger, connections, cache }: SharedParts,
): ApiContext {
  const authorization = headerOf(event, 'authorization');
  return {
    record,
    rest: new RestApi({
      url: settings.restApiUrl,
      fetch: connections.fetcher(
        {
          ...(authorization !== undefined && { authorization }),
          'x-correlation-id': record.correlationId,
        },
        deadline,
      ),
      logger,
      record,
      cache,
      globalTtl: settings.cacheGlobalTtl,
    }),
  };
}
