import { GetRestApisCommand } from '@aws-sdk/client-api-gateway';
import type { Clients } from './clients.js';
import { expectEqual, expectThat } from './expect.js';

/** The APIs of an environment as the engine serves them. */
export interface Apis {
  readonly rest: string;
  readonly graphql: string;
}

const STAGE = 'api';

/** Where the engine serves the APIs of these names. */
export async function apisOf(
  { apiGateway }: Clients,
  endpoint: string,
  prefix: string,
): Promise<Apis> {
  const { items = [] } = await apiGateway.send(new GetRestApisCommand({}));
  const url = (name: string): string => {
    const found = items.find((api) => api.name === `${prefix}${name}`);
    if (found?.id === undefined) throw new Error(`The engine has no API ${prefix}${name}`);
    return `${endpoint}/_aws/execute-api/${found.id}/${STAGE}`;
  };
  return { rest: url('data-api'), graphql: url('graphql') };
}

const QUERY = '{ countySummary(limit: 1) { features { id } } }';

/** Asks both APIs without a token, with a wrong one and with a right one. */
export async function askApis({ rest, graphql }: Apis, token: string): Promise<void> {
  const county = `${rest}/bcat/county_summary?limit=1`;
  const ask = (url: string, authorization?: string): Promise<Response> =>
    fetch(url, { headers: authorization ? { authorization } : {} });
  const query = (authorization?: string): Promise<Response> =>
    fetch(`${graphql}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization ? { authorization } : {}),
      },
      body: JSON.stringify({ query: QUERY }),
    });
  const wrong = `${token.slice(0, -8)}AAAAAAAA`;
  expectEqual('REST without a token', (await ask(county)).status, 401);
  expectEqual('REST with a wrong token', (await ask(county, wrong)).status, 401);
  expectEqual('GraphQL without a token', (await query()).status, 401);
  expectEqual('GraphQL with a wrong token', (await query(wrong)).status, 401);

  const preflight = await fetch(county, { method: 'OPTIONS' });
  expectEqual('A preflight without a token', preflight.status, 204);

  const answer = await ask(county, token);
  expectEqual(`REST with a token: ${await answer.clone().text()}`, answer.status, 200);
  const collection = (await answer.json()) as { features?: readonly { id: string }[] };
  expectEqual('One feature of REST', collection.features?.length, 1);

  const graph = await query(token);
  const text = await graph.text();
  expectEqual(`GraphQL with a token: ${text}`, graph.status, 200);
  expectThat(
    `GraphQL names the county of REST: ${text}`,
    text.includes(collection.features?.[0]?.id ?? '?'),
  );
}
