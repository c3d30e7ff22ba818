import { camelCase, pascalCase } from './graphql-names.js';

describe('camelCase', () => {
  it.each([
    ['county_summary', 'countySummary'],
    ['lat', 'lat'],
    ['auction_904_ready', 'auction904Ready'],
    ['broadband_100_20_pct_blocks_served', 'broadband100_20PctBlocksServed'],
    ['ur10', 'ur10'],
    ['a_b_c', 'aBC'],
    ['x_b_2_3', 'xB2_3'],
    ['a__b', 'aB'],
    ['a_', 'a_'],
  ])('makes %s %s', (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });
});

test('pascalCase begins with a capital', () => {
  expect(pascalCase('county_summary')).toBe('CountySummary');
});
