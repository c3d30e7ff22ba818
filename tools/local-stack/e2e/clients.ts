import { Client } from 'pg';

/** The address of the shared stack, without a slash at its end. */
export const url = process.env['STACK_URL'] ?? '';

/** A GeoJSON FeatureCollection as the API answers it. */
export interface Collection {
  readonly type: string;
  readonly features: readonly Feature[];
  readonly numberReturned?: number;
  readonly numberMatched?: number;
}

/** One of its features. */
export interface Feature {
  readonly type: string;
  readonly id: string | number;
  readonly geometry: GeoJSON.Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Asks REST for JSON; another status than 200 fails with the body. */
export async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(url + path);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

/** Asks GraphQL; an error in the answer fails. */
export async function graphql<T>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: T | null;
    readonly errors?: readonly unknown[];
  };
  if (errors || !data) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Asks the database itself, as the read-only role. */
export async function sqlCount(
  statement: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const client = new Client({ connectionString: process.env['STACK_DSN'] });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>(statement, [...values]);
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
}
