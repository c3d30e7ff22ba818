import { once } from 'node:events';
import { startDatabase } from '../server/start-database.js';

/**
 * Serves a throw-away database: writes one line of JSON with its DSNs to the standard output when
 * it is ready, and runs until the standard input ends, or SIGTERM or SIGINT comes.
 */
export async function serve(progress: (message: string) => void): Promise<void> {
  const ended = Promise.race([
    once(process.stdin.resume(), 'close'),
    once(process, 'SIGTERM'),
    once(process, 'SIGINT'),
  ]);
  const { dsn, adminDsn, engine, stop } = await startDatabase({ persistent: false, progress });
  try {
    console.log(JSON.stringify({ dsn, adminDsn, engine }));
    await ended;
  } finally {
    await stop();
    process.stdin.destroy();
  }
}
