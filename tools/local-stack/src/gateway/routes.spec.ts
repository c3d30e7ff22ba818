import type { RouteDefinition } from '../assembly/assembly.js';
import { compileRoutes } from './routes.js';

function route(method: string, resource: string): RouteDefinition {
  return {
    method,
    resource,
    integration: {
      type: 'lambda',
      function: `${method} ${resource}`,
      timeoutMilliseconds: 29_000,
    },
  };
}

const find = compileRoutes([
  route('GET', '/'),
  route('ANY', '/bcat'),
  route('ANY', '/bcat/{proxy+}'),
  route('OPTIONS', '/bcat/{proxy+}'),
  route('GET', '/bcat/{dataset}/count'),
  route('GET', '/bcat/health'),
]);

describe('the routes of an API', () => {
  it.each([
    ['GET', '/', '/', {}],
    ['GET', '/bcat', '/bcat', {}],
    ['GET', '/bcat/', '/bcat', {}],
    ['GET', '/bcat/health', '/bcat/health', {}],
    ['GET', '/bcat/roads/count', '/bcat/{dataset}/count', { dataset: 'roads' }],
    ['GET', '/bcat/roads/tiles/1/2/3.pbf', '/bcat/{proxy+}', { proxy: 'roads/tiles/1/2/3.pbf' }],
    ['GET', '/bcat/Do%C3%B1a%20Ana', '/bcat/{proxy+}', { proxy: 'Doña Ana' }],
    ['GET', '/bcat/%E0%A4%A', '/bcat/{proxy+}', { proxy: '%E0%A4%A' }],
    ['GET', '/bcat/a%2Fb/count', '/bcat/{dataset}/count', { dataset: 'a/b' }],
  ])('lead %s %s to %s', (method, path, resource, parameters) => {
    const match = find(method, path);
    expect(match?.route.resource).toBe(resource);
    expect(match?.pathParameters).toEqual(parameters);
  });

  it('prefer a method to ANY', () => {
    expect(find('OPTIONS', '/bcat/roads')?.route.method).toBe('OPTIONS');
    expect(find('PUT', '/bcat/roads')?.route.method).toBe('ANY');
  });

  it.each([
    ['GET', '/other'],
    ['POST', '/'],
    ['POST', '/bcat/health'],
    ['GET', '/Bcat'],
  ])('do not know %s %s', (method, path) => {
    expect(find(method, path)).toBeUndefined();
  });
});
