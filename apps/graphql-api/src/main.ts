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
const proof = originProof(settings, logger);
// The first request finds the connection made and the secret read, or on their way.
void cache?.connect();
void proof?.prepare();

/** The Lambda's handler. */
export const handler = createHandler(
  { settings, logger, connections: new RestConnections(REST_TIMEOUTS, proof), cache },
  new OpenApiDocument(fileURLToPath(new URL('openapi.json', import.meta.url))),
);
