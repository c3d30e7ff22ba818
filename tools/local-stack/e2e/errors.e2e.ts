import { url } from './clients.js';

describe('what is refused', () => {
  it.each([
    ['/bcat/county_summary?limit=-1', 'limit'],
    ['/bcat/county_summary?limit=ten', 'limit'],
    ['/bcat/county_summary?nonsense=1', 'nonsense'],
    ['/bcat/county_summary?geom=POLYGON((0%200,1%201,1%200))', 'geom'],
    ['/bcat/county_summary?bbox=1,2,3', 'bbox'],
    ['/bcat/county_summary?page=1&offset=5', 'offset'],
    ['/bcat/county_summary?name_co=%00', 'name_co'],
    ['/bcat/county_summary?name_co=%FF', 'name_co'],
    ['/bcat/county_summary?sortby=nonsense', 'sortby'],
  ])('%s names the parameter', async (path, parameter) => {
    const response = await fetch(url + path);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(problem).toMatchObject({ status: 400 });
    expect(problem['type']).toMatch(/^urn:cori:problem:/);
    expect(JSON.stringify(problem)).toContain(parameter);
    expect(JSON.stringify(problem)).not.toMatch(/SELECT|Traceback|psycopg/);
  });

  it('is an unknown dataset: 400', async () => {
    const response = await fetch(`${url}/bcat/no_such_dataset`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'unknown-dataset' });
  });

  it('is an unknown id: 404', async () => {
    const response = await fetch(`${url}/bcat/county_summary/00000`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'unknown-feature' });
  });

  it('is another method: 405 with Allow', async () => {
    const response = await fetch(`${url}/bcat/county_summary`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
  });

  it('is another path: 404, by the gateway response of the template', async () => {
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'Not Found' });
  });

  it('is told by GraphQL with code and parameter, without a stack', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ countySummary(bbox: [1, 2, 3]) { features { id } } }' }),
    });
    const body = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect(body.errors[0]?.extensions['problem']).toMatchObject({
      code: 'invalid-parameter',
      parameter: 'bbox',
    });
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|node_modules/);
  });
});

describe('a page of another origin', () => {
  it.each(['/bcat/county_summary', '/graphql', '/local/explain/bcat/county_summary'])(
    'may ask %s with a token',
    async (path) => {
      const response = await fetch(url + path, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://app.example.org',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization/);
    },
  );

  it('reads the answer', async () => {
    const response = await fetch(`${url}/bcat/county_summary/count`, {
      headers: {
        Origin: 'https://app.example.org',
        Authorization: 'Bearer token',
        'Content-Type': 'application/json',
      },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a browser at /graphql', () => {
  it('gets an IDE that needs no network', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { Accept: 'text/html,*/*' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page).toContain('<base href="/graphql/ide/">');
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const [, asset = ''] of page.matchAll(/(?:src|href)="([^"/][^"]*)"/g)) {
      const { status } = await fetch(`${url}/graphql/ide/${asset}`);
      expect([asset, status]).toEqual([asset, 200]);
    }
  });

  it('finds nothing outside its folder', async () => {
    const response = await fetch(`${url}/graphql/ide/..%2f..%2fpackage.json`);
    expect(response.status).toBe(404);
  });
});
