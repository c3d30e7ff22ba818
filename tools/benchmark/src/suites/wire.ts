import { HttpClient } from '../http-client.js';
import { interleave } from '../rounds.js';
import { sized, timed } from '../row.js';
import type { Suite } from '../run.js';
import { overHttp } from './requests.js';

const PATH = '/bcat/county_summary/geojson?limit=4000';
const GZIP = { 'Accept-Encoding': 'gzip' };

/** Bytes of all counties on the wire, headers included, and what is saved by asking again. */
export const wireSuite: Suite = {
  name: 'wire',
  measure: async (run) => {
    const client = new HttpClient(run.stack.port);
    const often = run.repeated({ rounds: 10, runs: 1 });
    try {
      const plain = await client.send({ path: PATH });
      const packed = await client.send({ path: PATH, headers: GZIP });
      const tag = /^etag: *(\S+)/im.exec(plain.head)?.[1] ?? '';
      const again = { path: PATH, headers: { 'If-None-Match': tag } };
      const unchanged = await client.send(again);
      const bytes = ({ head, body }: typeof plain): number => head.length + 4 + body.length;
      const whole = sized('wire', 'all counties', bytes(plain));
      const measured = await interleave(
        [overHttp(client, 'answer', { path: PATH }), overHttp(client, 'unchanged', again)],
        often,
        (round) => {
          run.progress(round / often.rounds);
        },
      );
      return [
        whole,
        sized('wire', 'all counties, gzip', bytes(packed), whole),
        sized('wire', 'all counties, 304', bytes(unchanged), whole),
        timed(
          'wire',
          { name: 'time of the 304', values: measured.get('unchanged') ?? [] },
          { name: 'the answer', values: measured.get('answer') ?? [] },
        ),
      ];
    } finally {
      client.close();
    }
  },
};
