import { RedisCache } from './cache/redis-cache.js';
import { createHandler } from './lambda/create-handler.js';
import { Logger } from './logger.js';
import { RestConnections } from './rest/rest-fetcher.js';
import { settingsFrom } from './settings.js';

const settings = settingsFrom(process.env);
const logger = new Logger(settings.logLevel);

/** The Lambda's handler. */
export const handler = createHandler({
  settings,
  logger,
  connections: new RestConnections(),
  cache: settings.redis && new RedisCache(settings.redis, logger),
});
