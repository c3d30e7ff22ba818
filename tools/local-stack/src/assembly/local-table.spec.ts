import { compileRoutes } from '../gateway/routes.js';
import { pathPattern } from '../gateway/distribution.js';
import { localTable } from './local-table.js';

const table = localTable({
  artifact: (folder) => `/copies/${folder}`,
  database: { host: '127.0.0.1', port: '5433', name: 'cori', user: 'reader', password: 'p' },
  redis: { host: '127.0.0.1', port: 6380, username: 'u', password: 'r' },
  gatewayUrl: 'http://127.0.0.1:2000',
  logLevel: 'WARN',
});

function functionAt(method: string, path: string): string | undefined {
  const behaviour = table.behaviours.find(({ pattern }) => pathPattern(pattern).test(path));
  const api = table.apis.find(({ id }) => id === behaviour?.api);
  const integration = compileRoutes(api?.routes ?? [])(method, path)?.route.integration;
  return integration?.type === 'lambda' ? integration.function : integration?.type;
}

describe('the local table', () => {
  it.each([
    ['GET', '/bcat', 'python-bcat'],
    ['GET', '/bcat/county_summary/tiles/5/8/12.pbf', 'python-bcat'],
    ['POST', '/bcat/county_summary', 'python-bcat'],
    ['OPTIONS', '/bcat/county_summary', 'mock'],
    ['GET', '/graphql', 'graphql-api'],
    ['POST', '/graphql', 'graphql-api'],
    ['OPTIONS', '/graphql', 'mock'],
    ['GET', '/local/explain/bcat/county_summary', 'python-local'],
    ['GET', '/', undefined],
    ['GET', '/graphqlx', undefined],
  ])('leads %s %s to %s', (method, path, target) => {
    expect(functionAt(method, path)).toBe(target);
  });

  it('gives a service its database, and the password only to the services', () => {
    const [service, sandbox, graphql] = table.functions;
    expect(service).toMatchObject({
      runtime: 'python3.13',
      handler: 'python_bcat.handler.handler',
      code: '/copies/apps/python-bcat/dist/lambda',
      layers: ['/copies/libs/python-layer/dist/host'],
      environment: {
        CORE_PATH: '/bcat',
        DATABASE_HOST: '127.0.0.1',
        DATABASE_PORT: '5433',
        DATABASE_CREDENTIAL: 'environment',
      },
    });
    expect(JSON.parse(sandbox?.environment['SANDBOX_SERVICES'] ?? '')).toEqual({
      bcat: '/copies/apps/python-bcat/dist/lambda/python_bcat/datasets',
    });
    expect(graphql?.environment).not.toHaveProperty('DATABASE_PASSWORD');
    expect(graphql?.environment).toMatchObject({
      REST_API_URL: 'http://127.0.0.1:2000',
      REDIS_PORT: '6380',
    });
  });
});
