import { RedisCache } from './cache/redis-cache.js';
import { createHandler } from './lambda/create-handler.js';
import { Logger } from './log/logger.js';
import { release } from './release.js';
import { RestConnections } from './rest/rest-fetcher.js';
import { settingsFrom } from './settings.js';

const settings = settingsFrom(process.env);
const logger = new Logger(settings.logLevel);
const cache =
  settings.redis &&
  new RedisCache(settings.redis, logger, { prefix: `graphql:${settings.stage}:${release}:` });
// The first request finds the connection made, or being made while the server starts.
void cache?.connect();

/** The Lambda's handler. */
export const handler = createHandler({
  settings,
  logger,
  connections: new RestConnections(),
  cache,
});
