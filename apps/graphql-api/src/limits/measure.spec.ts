import { parse } from 'graphql';
import { measure } from './measure.js';

const SIZE = { fields: 0, depth: 0, aliases: 0, directives: 0 };

describe('measure', () => {
  it.each([
    ['{ a }', { fields: 1, depth: 1 }],
    ['{ x: a { y: b { c } } d }', { fields: 2, depth: 3, aliases: 2 }],
    ['query ($v: Int @one) @two { a @three { b @four } }', { fields: 1, depth: 2, directives: 4 }],
    ['{ ...F ...F } fragment F on Query { x: a }', { fields: 2, depth: 1, aliases: 2 }],
    [
      '{ ... on Query @one { a } ...F @two } fragment F on Query @three { b }',
      { fields: 2, depth: 1, directives: 3 },
    ],
    ['{ a { ...F } } fragment F on A { b { c } }', { fields: 1, depth: 3 }],
    ['{ __schema { types { fields { type { ofType { name } } } } } }', { fields: 1, depth: 1 }],
    ['query One { a b c } query Two { a { b } }', { fields: 3, depth: 2 }],
  ])('%s', (query, size) => {
    expect(measure(parse(query))).toEqual({ ...SIZE, ...size });
  });

  it('survives fragments that spread themselves', () => {
    expect(measure(parse('{ ...F } fragment F on Query { a { ...F } }')).fields).toBe(1);
  });

  it('measures fragments that multiply without walking every way', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F200 on Query { x: a }`;

    expect(measure(parse(query)).aliases).toBe(Number.MAX_SAFE_INTEGER);
  });
});
