export { LocalDatabaseError } from './server/database-error.js';
export type { LocalDatabase } from './server/local-database.js';
export {
  prepareDatabase,
  startDatabase,
  type StartDatabaseOptions,
} from './server/start-database.js';
