import { ask, bearer, corePaths, datasets, tokens } from './api.js';

let authorized: Readonly<Record<string, string>>;

beforeAll(async () => {
  authorized = bearer((await tokens()).idToken);
});

async function json(path: string): Promise<Record<string, unknown>> {
  const response = await ask(path, { headers: authorized });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('REST', () => {
  it.each(corePaths)('%s is healthy and lists its datasets', async (path) => {
    await json(`${path}/health`);
    const listed = JSON.stringify(await json(path));
    for (const dataset of datasets.filter((each) => each.path.startsWith(`${path}/`))) {
      expect(listed).toContain(dataset.path);
    }
  });

  it.each(datasets)('answers $name', async ({ path }) => {
    expect(await json(`${path}?limit=1`)).toMatchObject({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: null }],
      numberReturned: 1,
    });
  });

  it('compresses for who asks for it', async () => {
    const headers = { ...authorized, 'Accept-Encoding': 'gzip' };
    const response = await ask(datasets[0]?.path ?? '', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toMatchObject({ type: 'FeatureCollection' });
  });

  it('sends nothing again that the client has', async () => {
    const path = `${datasets[0]?.path ?? ''}?limit=2`;
    const first = await ask(path, { headers: authorized });
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    expect(etag).not.toBe('');

    const headers = { ...authorized, 'If-None-Match': etag };
    const second = await ask(path, { headers });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('says what is wrong', async () => {
    const response = await ask(`${datasets[0]?.path ?? ''}?limit=-1`, { headers: authorized });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-parameter', parameter: 'limit' });
  });

  it('describes itself', async () => {
    const { openapi, paths } = await json('/openapi.json');
    expect(openapi).toMatch(/^3\.1\./);
    for (const { path } of datasets) expect(paths).toHaveProperty([path]);
  });
});
