import { HttpClient, type HttpRequest } from '../http-client.js';
import type { Call } from '../python-process.js';
import { interleave, type Contestant, type Repetitions } from '../rounds.js';
import { timed, type Row } from '../row.js';
import type { Run, Suite } from '../run.js';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly often: Repetitions;
  /** Whether it is asked for with gzip too. */
  readonly gzip?: boolean;
}

const CASES: readonly Case[] = [
  { name: 'one county', path: '/bcat/county_summary/13121', often: { rounds: 60, runs: 30 } },
  {
    name: 'one county by filter',
    path: '/bcat/county_summary/geojson?geoid_co=13121',
    often: { rounds: 60, runs: 30 },
  },
  {
    name: '50 counties by bbox',
    path: '/bcat/county_summary/geojson?bbox=-84.5,32.8,-82.5,34.2',
    often: { rounds: 40, runs: 5 },
  },
  {
    name: 'all counties',
    path: '/bcat/county_summary/geojson?limit=4000',
    often: { rounds: 15, runs: 1 },
    gzip: true,
  },
  {
    name: 'tile at zoom 6',
    path: '/bcat/county_summary/tiles/6/17/25.pbf',
    often: { rounds: 40, runs: 3 },
  },
  {
    name: '500 features without geometry',
    path: '/bcat/county_summary?limit=500',
    often: { rounds: 40, runs: 3 },
  },
];

const GZIP = { 'Accept-Encoding': 'gzip' };

/** For each request: the statement alone, the handler in its process, the whole stack over HTTP. */
export const requestSuites: readonly Suite[] = CASES.map((each) => ({
  name: each.name,
  measure: (run) => measure(each, run),
}));

async function measure({ name, path, often, gzip }: Case, run: Run): Promise<readonly Row[]> {
  const client = new HttpClient(run.stack.port);
  const inPython = (contestant: string, call: Call, request: HttpRequest): Contestant => ({
    name: contestant,
    run: async (count) => (await run.python.measure(call, request, count)).milliseconds,
  });
  const repeated = run.repeated(often);
  const contestants = [
    inPython('floor', 'floor', { path }),
    inPython('handler', 'handler', { path }),
    overHttp(client, 'HTTP', { path }),
    ...(gzip
      ? [
          inPython('handler, gzip', 'handler', { path, headers: GZIP }),
          overHttp(client, 'HTTP, gzip', { path, headers: GZIP }),
        ]
      : []),
  ];
  try {
    const measured = await interleave(contestants, repeated, (round) => {
      run.progress(round / repeated.rounds);
    });
    const series = contestants.map((each) => ({
      name: each.name,
      values: measured.get(each.name) ?? [],
    }));
    const [floor] = series;
    return series.map((each) => timed(name, each, each === floor ? undefined : floor));
  } finally {
    client.close();
  }
}

/** Times requests one after the other on one connection. */
export function overHttp(client: HttpClient, name: string, request: HttpRequest): Contestant {
  return {
    name,
    run: async (count) => {
      const milliseconds: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const began = performance.now();
        await client.send(request);
        milliseconds.push(performance.now() - began);
      }
      return milliseconds;
    },
  };
}
