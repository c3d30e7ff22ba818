import { join } from 'node:path';
import { services } from '@cori/config';
import { loadCatalog } from '@cori/dataset-catalog';
import { signIn, type Tokens } from '../src/sign-in.js';
import { targetFrom } from '../src/target.js';

/** Every dataset of every service, with its path and its field of GraphQL. */
export const datasets = loadCatalog(join(__dirname, '../../..'), services).flatMap(
  ({ corePath, datasets: all }) =>
    all.map(({ name }) => ({ name, path: `${corePath}/${name}`, field: camelCase(name) })),
);

/** The services' core paths. */
export const corePaths = services.map(({ corePath }) => corePath);

const target = targetFrom(process.env, 'this process');

/** Signs in. */
export function tokens(): Promise<Tokens> {
  return signIn(target);
}

/** Asks the API. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(target.url + path, init);
}

/** The request of a GraphQL query. */
export function graphql(query: string, headers: Readonly<Record<string, string>>): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  };
}

/** The header with a token. */
export function bearer(token: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${token}` };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
