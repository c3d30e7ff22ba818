import { sqlCount, url } from '../clients.js';
import { graphqlPlaces, type GraphqlRequest } from './graphql-places.js';
import { hostileValues } from './hostile-values.js';
import { fromInside } from './inside.js';
import { rawRequests, sendRaw } from './raw-requests.js';
import { restPlaces } from './rest-places.js';

const COUNTIES = 'select count(*) from bcat.bcat_county_summary';
let before: number;

beforeAll(async () => {
  before = await sqlCount(COUNTIES);
});

afterAll(async () => {
  expect(await sqlCount(COUNTIES)).toBe(before);
});

// CloudFront refuses a long URL, and API Gateway a path that it has no resource for.
const REFUSED_BEFORE_A_LAMBDA = [403, 404, 413, 414];

/** What an answer has that no client may see; nothing, where all is well. */
async function findings(response: Response, sent: string): Promise<readonly string[]> {
  const { status, headers } = response;
  const text = await response.text();
  const inside = fromInside(text, sent);
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const isGraphql = response.url.endsWith('/graphql');
  const unexplained = status >= 400 && !isGraphql && !isProblem;
  return [
    ...(status >= 500 ? [`${status}: ${text.slice(0, 200)}`] : []),
    ...(inside === undefined ? [] : [`tells of the inside: ${inside}`]),
    ...(headers.has('set-cookie') ? ['took a header from the request'] : []),
    ...(unexplained && !REFUSED_BEFORE_A_LAMBDA.includes(status) ? [`${status}: no problem`] : []),
  ];
}

/** Sends a value to each place, and tells what went wrong where. */
async function findingsAt<Target>(
  places: Readonly<Record<string, (value: string) => Target>>,
  value: string,
  send: (target: Target) => Promise<Response>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const [place, target] of Object.entries(places)) {
    const wrong = await findings(await send(target(value)), value);
    if (wrong.length > 0) found[place] = wrong;
  }
  return found;
}

describe.each(hostileValues)('$name', ({ value }) => {
  it('does no harm in any place of REST', async () => {
    expect(await findingsAt(restPlaces, value, (path) => fetch(url + path))).toEqual({});
  });

  it('does no harm in any place of GraphQL', async () => {
    const send = (request: GraphqlRequest): Promise<Response> =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
    expect(await findingsAt(graphqlPlaces, value, send)).toEqual({});
  });
});

describe('bytes on the wire', () => {
  it.each(rawRequests)('$name', async ({ request }) => {
    const { status, text } = await sendRaw(url, request);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
    expect(fromInside(text, request)).toBeUndefined();
  });
});
