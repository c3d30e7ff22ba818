import { HttpClient, type HttpRequest } from '../http-client.js';
import { interleave, type Contestant } from '../rounds.js';
import { timed } from '../row.js';
import type { Suite } from '../run.js';

const AT_ONCE = 8;
const CASES = [
  { name: 'one county', path: '/bcat/county_summary/13121', requests: 160 },
  { name: '500 features', path: '/bcat/county_summary?limit=500', requests: 24 },
];

/** What a request takes of the stack's time where eight clients ask at once. */
export const concurrencySuite: Suite = {
  name: 'concurrency',
  measure: async (run) => {
    const clients = Array.from({ length: AT_ONCE }, () => new HttpClient(run.stack.port));
    const rows = [];
    const often = run.repeated({ rounds: 20, runs: 1 });
    try {
      for (const [index, { name, path, requests }] of CASES.entries()) {
        const contestants = [1, AT_ONCE].map((number) =>
          together(`${name}, ${number} at once`, clients.slice(0, number), { path }, requests),
        );
        const measured = await interleave(contestants, often, (round) => {
          run.progress((index + round / often.rounds) / CASES.length);
        });
        const [alone, ...others] = contestants.map((each) => ({
          name: each.name,
          values: measured.get(each.name) ?? [],
        }));
        if (alone) rows.push(timed('concurrency', alone));
        rows.push(...others.map((each) => timed('concurrency', each, alone)));
      }
      return rows;
    } finally {
      for (const client of clients) client.close();
    }
  },
};

/** Shares requests among clients; the time of a run is that of all of them, by their number. */
function together(
  name: string,
  clients: readonly HttpClient[],
  request: HttpRequest,
  requests: number,
): Contestant {
  const each = Math.ceil(requests / clients.length);
  return {
    name,
    run: async (count) => {
      const milliseconds: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const began = performance.now();
        await Promise.all(clients.map((client) => repeat(client, request, each)));
        milliseconds.push((performance.now() - began) / (each * clients.length));
      }
      return milliseconds;
    },
  };
}

async function repeat(client: HttpClient, request: HttpRequest, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await client.send(request);
}
