import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { Handler, Incoming } from '../gateway/api.js';

const PAGE = '/graphql';
const ASSETS = '/graphql/ide/';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const EXAMPLE_QUERY = `# Two counties of Georgia. The schema and its documentation are on the right.
{
  county_summary(geoid_co: ["13121", "13089"]) {
    type
    features {
      id
      properties
    }
  }
}
`;

/**
 * A GraphQL IDE for a browser that opens `/graphql`: Altair from npm, which needs no network.
 *
 * This is a convenience of the local stack only; a deployed environment has no such page.
 *
 * @returns the handler of a request that is the IDE's, or undefined where it is not
 */
export function graphqlIde(request: IncomingMessage): Handler | undefined {
  if (request.method !== 'GET') return undefined;
  const [path = '', query] = (request.url ?? '').split('?');
  if (path.startsWith(ASSETS)) return serveAsset;
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  return path === PAGE && query === undefined && wantsPage ? servePage : undefined;
}

async function servePage(_: Incoming, response: ServerResponse): Promise<string> {
  // It is large, and most starts of the stack never need it.
  const { renderAltair } = await import('altair-static');
  const page = renderAltair({
    baseURL: ASSETS,
    endpointURL: PAGE,
    initialQuery: EXAMPLE_QUERY,
    initialName: 'Two counties',
    disableAccount: true,
  });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'cache-control': 'no-store',
  });
  response.end(page);
  return 'ide';
}

async function serveAsset({ path }: Incoming, response: ServerResponse): Promise<string> {
  const { getDistDirectory } = await import('altair-static');
  const file = assetFile(getDistDirectory(), path.slice(ASSETS.length));
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return 'ide';
  }
  response.writeHead(200, {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
  return 'ide';
}

/** The file of an asset, or undefined for a path that leads out of the folder. */
function assetFile(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) ? file : undefined;
}
