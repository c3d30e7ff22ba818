import { fileURLToPath } from 'node:url';
import { RedisCache } from './cache/redis-cache.js';
import { createHandler } from './lambda/create-handler.js';
import { Logger } from './log/logger.js';
import { OpenApiDocument } from './openapi/openapi-document.js';
import { release } from './release.js';
import { REST_TIMEOUTS, RestConnections } from './rest/rest-fetcher.js';
import { originProof, redisPassword } from './secrets/run-time-secrets.js';
import { settingsFrom } from './settings.js';

const settings = settingsFrom(process.env);
const logger = new Logger(settings.logLevel);
const { redis } = settings;
const cache =
  redis &&
  new RedisCache(redis, logger, {
    prefix: `graphql:${settings.stage}:${release}:`,
    password: redisPassword(redis, logger),
  });
// The first request finds the connection made, or being made while the server starts.
void cache?.connect();

/** The Lambda's handler. */
export const handler = createHandler(
  {
    settings,
    logger,
    connections: new RestConnections(REST_TIMEOUTS, originProof(settings, logger)),
    cache,
  },
  new OpenApiDocument(fileURLToPath(new URL('openapi.json', import.meta.url))),
);
