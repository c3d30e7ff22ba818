import pg from 'pg';
import type { LocalDatabase } from '../src/server/local-database.js';
import { startDatabase } from '../src/server/start-database.js';

/** A throw-away database and a connection of its owner, while the tests of a file run. */
export interface ThrowAwayDatabase {
  readonly database: LocalDatabase;
  readonly admin: pg.Client;
}

/** Starts a database before the tests of the calling file, and stops it after them. */
export function throwAwayDatabase(): ThrowAwayDatabase {
  let started: ThrowAwayDatabase | undefined;

  // The first one on a machine fetches PostgreSQL.
  beforeAll(async () => {
    const database = await startDatabase({ persistent: false });
    const admin = new pg.Client({ connectionString: database.adminDsn });
    started = { database, admin };
    await admin.connect();
  }, 300_000);

  afterAll(async () => {
    await started?.admin.end();
    await started?.database.stop();
  });

  const running = (): ThrowAwayDatabase => {
    if (started) return started;
    throw new Error('The database starts before the tests');
  };
  return {
    get database() {
      return running().database;
    },
    get admin() {
      return running().admin;
    },
  };
}
