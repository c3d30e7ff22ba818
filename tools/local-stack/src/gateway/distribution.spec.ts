import { pathPattern } from './distribution.js';

describe('a path pattern', () => {
  it.each([
    ['/graphql', '/graphql', true],
    ['/graphql', '/graphql/ide', false],
    ['/graphql/*', '/graphql/a/b', true],
    ['graphql/*', '/graphql/', true],
    ['/graphql/*', '/Graphql/a', false],
    ['*', '/anything/at/all', true],
    ['*.pbf', '/bcat/x/tiles/1/2/3.pbf', true],
    ['*.pbf', '/bcat/x/tiles/1/2/3xpbf', false],
    ['/a?c', '/abc', true],
    ['/a?c', '/ac', false],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(pathPattern(pattern).test(path)).toBe(fits);
  });
});
