import { acceptsGzip } from './accept-encoding.js';

test.each([
  ['gzip', true],
  ['GZIP', true],
  ['x-gzip', true],
  ['br, gzip;q=0.8', true],
  ['*', true],
  ['*;q=0.1, identity;q=0', true],
  ['gzip ; q=0.001', true],
  ['gzip;q=1, identity;q=0.5', true],
  ['gzip;q=0.5, identity', false],
  ['gzip;q=0', false],
  ['gzip;q=0.0, *', false],
  ['*;q=0', false],
  ['identity', false],
  ['br', false],
  ['gzip;q=much', false],
  ['', false],
  [undefined, false],
])('Accept-Encoding: %s takes gzip: %s', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted);
});
