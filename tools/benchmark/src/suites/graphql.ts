import { BenchmarkError } from '../benchmark-error.js';
import { HttpClient, type HttpRequest } from '../http-client.js';
import { interleave, type Contestant } from '../rounds.js';
import { timed } from '../row.js';
import type { Suite } from '../run.js';

const SUITE = 'GraphQL, 500 features';
const FEATURES = 500;
/** There are so many counties: pages that begin after them would be shorter. */
const OFFSETS = 3_143 - FEATURES;

/**
 * GraphQL against REST for the same features, without geometry. A miss asks for a page that nobody
 * has asked for, a hit for one that the cache has; REST is asked for the pages of the misses.
 */
export const graphqlSuite: Suite = {
  name: SUITE,
  measure: async (run) => {
    const client = new HttpClient(run.stack.port);
    try {
      const query = await queryOf(client);
      const graphql = (offset: number): HttpRequest => ({
        path: '/graphql',
        body: JSON.stringify({ query, variables: { offset } }),
      });
      const rest = (offset: number): HttpRequest => ({
        path: `/bcat/county_summary?limit=${FEATURES}&offset=${offset}`,
      });
      await checked(client, graphql(0));
      const contestants = [
        overPages(client, 'REST', pages(), rest),
        overPages(client, 'Redis miss', pages(), graphql),
        overPages(client, 'Redis hit', () => 0, graphql),
      ];
      const often = run.repeated({ rounds: 40, runs: 4 });
      const measured = await interleave(contestants, often, (round) => {
        run.progress(round / often.rounds);
      });
      const series = (name: string) => ({ name, values: measured.get(name) ?? [] });
      return [
        timed(SUITE, series('REST')),
        timed(SUITE, series('Redis miss'), series('REST')),
        timed(SUITE, series('Redis hit'), series('Redis miss')),
      ];
    } finally {
      client.close();
    }
  },
};

/** Selects all properties, as REST answers them. */
async function queryOf(client: HttpClient): Promise<string> {
  const body = JSON.stringify({
    query: '{ __type(name: "CountySummaryProperties") { fields { name } } }',
  });
  const data = (await checked(client, { path: '/graphql', body })) as {
    readonly __type: { readonly fields: readonly { readonly name: string }[] };
  };
  const properties = data.__type.fields.map(({ name }) => name).join(' ');
  return `query Page($offset: Int!) {
    countySummary(limit: ${FEATURES}, offset: $offset) { features { id properties { ${properties} } } }
  }`;
}

async function checked(client: HttpClient, request: HttpRequest): Promise<unknown> {
  const { body } = await client.send(request);
  const { data, errors } = JSON.parse(body.toString()) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  if (errors) throw new BenchmarkError(`GraphQL answers with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Offsets, of which each comes once. */
function pages(): () => number {
  let offset = 0;
  return () => {
    offset += 1;
    if (offset > OFFSETS) throw new BenchmarkError('There are no more pages: use fewer rounds');
    return offset;
  };
}

function overPages(
  client: HttpClient,
  name: string,
  page: () => number,
  request: (offset: number) => HttpRequest,
): Contestant {
  return {
    name,
    run: async (count) => {
      const milliseconds: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const asked = request(page());
        const began = performance.now();
        await client.send(asked);
        milliseconds.push(performance.now() - began);
      }
      return milliseconds;
    },
  };
}
