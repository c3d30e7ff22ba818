import type pg from 'pg';

/**
 * Runs an action in a transaction that can write nothing and ends in a rollback, with a limit to
 * each statement.
 *
 * @param seconds - the statement timeout
 */
export async function readOnly<T>(
  client: pg.ClientBase,
  seconds: number,
  action: () => Promise<T>,
): Promise<T> {
  await client.query('begin transaction isolation level repeatable read read only');
  try {
    await client.query(`set local statement_timeout = ${Math.round(seconds * 1000)}`);
    return await action();
  } finally {
    await client.query('rollback');
  }
}
