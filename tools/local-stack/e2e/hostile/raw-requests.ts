import { connect } from 'node:net';

/** Bytes that no HTTP library would send. */
export interface RawRequest {
  readonly name: string;
  readonly request: string;
}

const json = 'Content-Type: application/json\r\n';

function get(target: string, headers = ''): string {
  return `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`;
}

function post(target: string, body: string, headers = json): string {
  const length = `Content-Length: ${Buffer.byteLength(body, 'latin1')}\r\n`;
  return (
    `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n` +
    `${headers}${length}\r\n${body}`
  );
}

/** Requests whose very bytes are wrong. To extend it, add a line; characters stand for bytes. */
export const rawRequests: readonly RawRequest[] = [
  { name: 'an escape without digits', request: get('/bcat/county_summary?geoid_co=%') },
  { name: 'an escape that is no Unicode', request: get('/bcat/county_summary?name_co=%FF%FE') },
  { name: 'an overlong escape', request: get('/bcat/county_summary?name_co=%C0%AF') },
  { name: 'an encoded surrogate', request: get('/bcat/county_summary?name_co=%ED%A0%80') },
  { name: 'a path that is no Unicode', request: get('/bcat/%FF/geojson') },
  { name: 'a path out of the folder', request: get('/bcat/../../etc/passwd') },
  { name: 'an encoded path out of the folder', request: get('/bcat/..%2f..%2fetc%2fpasswd') },
  { name: 'slashes', request: get('//bcat//county_summary//') },
  { name: 'a whole URL as target', request: get('http://169.254.169.254/latest/meta-data/') },
  { name: 'a target without a slash', request: get('bcat') },
  {
    name: 'parameters without an end',
    request: get(`/bcat/county_summary?${'a=1&'.repeat(1900)}`),
  },
  {
    name: 'one parameter many times',
    request: get(`/bcat/county_summary?${'limit=1&'.repeat(900)}`),
  },
  { name: 'an ETag without an end', request: get('/bcat/county_summary', 'If-None-Match: "a\r\n') },
  { name: 'many ETags', request: get('/bcat', `If-None-Match: ${'"a",'.repeat(1500)}\r\n`) },
  { name: 'weights that are none', request: get('/bcat', 'Accept-Encoding: gzip;q=1e9,;;q=\r\n') },
  { name: 'media types that are none', request: get('/bcat', 'Accept: /;*,,;q=x\r\n') },
  { name: 'an origin that is none', request: get('/bcat', 'Origin: \u0001"><script>\r\n') },
  {
    name: 'a correlation id with a quote',
    request: get('/bcat', 'X-Correlation-Id: "},{"a":"\r\n'),
  },
  { name: 'a token that is none', request: get('/bcat', 'Authorization: Bearer \xff\xfe\r\n') },
  { name: 'a method that is none', request: get('/bcat').replace('GET', 'BREW') },
  { name: 'a body that is cut', request: post('/graphql', '{"query":"{ __type') },
  { name: 'a body that is no Unicode', request: post('/graphql', '{"query":"\xff\xfe"}') },
  { name: 'a body that is null', request: post('/graphql', 'null') },
  { name: 'a body that is a number', request: post('/graphql', '7') },
  { name: 'a body that is nested', request: post('/graphql', '['.repeat(50_000)) },
  { name: 'a list of queries', request: post('/graphql', '[{"query":"{ __typename }"}]') },
  { name: 'a query that is a list', request: post('/graphql', '{"query":["{ __typename }"]}') },
  { name: 'variables that are text', request: post('/graphql', '{"query":"{a}","variables":"b"}') },
  {
    name: 'a prototype in the variables',
    request: post('/graphql', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'),
  },
  {
    name: 'a form',
    request: post('/graphql', 'query={__typename}', 'Content-Type: text/plain\r\n'),
  },
  { name: 'a nested query', request: post('/graphql', `{"query":"${'{a'.repeat(3000)}"}`) },
  {
    name: 'many aliases',
    request: post(
      '/graphql',
      `{"query":"{${Array.from({ length: 900 }, (_, i) => `a${i}:__typename`).join(' ')}}"}`,
    ),
  },
  {
    name: 'a fragment of itself',
    request: post('/graphql', '{"query":"{...a} fragment a on Query {...a}"}'),
  },
  {
    name: 'a hash of another query',
    request: post(
      '/graphql',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
    ),
  },
];

/** What came back: the status, and everything as text. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends bytes to an address and reads until the server closes. */
export function sendRaw(url: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('error', reject);
    socket.once('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text });
    });
    socket.write(Buffer.from(request, 'latin1'));
  });
}
