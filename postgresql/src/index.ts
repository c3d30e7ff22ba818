export { LocalDatabaseError } from './server/database-error.js';
export {
  prepareDatabase,
  startDatabase,
  type LocalDatabase,
  type StartDatabaseOptions,
} from './server/local-database.js';
