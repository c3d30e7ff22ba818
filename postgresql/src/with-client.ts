import pg from 'pg';

/**
 * Connects, runs an action, and disconnects however that ends.
 *
 * @param dsn - a connection URI
 */
export async function withClient<T>(
  dsn: string,
  action: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: dsn });
  await client.connect();
  try {
    return await action(client);
  } finally {
    await client.end();
  }
}
