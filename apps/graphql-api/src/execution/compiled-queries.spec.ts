import { buildSchema, parse, type ExecutionResult } from 'graphql';
import * as jit from 'graphql-jit';
import { CompiledQueries } from './compiled-queries.js';

jest.mock('graphql-jit', () => {
  const real = jest.requireActual<typeof jit>('graphql-jit');
  return { ...real, compileQuery: jest.fn(real.compileQuery) };
});

const compile = jest.mocked(jit.compileQuery);

const schema = buildSchema(`
  type Query { places(limit: Int!): [Place!] }
  type Place { name: String! size: Int nothing: String! }
`);
const places = schema.getQueryType()?.getFields()['places'];
if (!places) throw new Error('The schema has no places');
places.resolve = (_source, { limit }: { limit: number }) =>
  Promise.resolve(
    Array.from({ length: limit }, (_, size) => ({ name: `place ${size}`, size, nothing: null })),
  );

function ask(
  queries: CompiledQueries,
  document: ReturnType<typeof parse>,
  variableValues: Readonly<Record<string, unknown>> = { limit: 2 },
): Promise<ExecutionResult> {
  return queries.execute({ document, contextValue: {}, variableValues });
}

beforeEach(() => {
  compile.mockClear();
});

describe('a query', () => {
  it('is compiled when it comes again, once', async () => {
    const queries = new CompiledQueries(schema);
    const document = parse('query ($limit: Int!) { places(limit: $limit) { name } }');
    await ask(queries, document);
    expect(compile).not.toHaveBeenCalled();
    await ask(queries, document);
    await ask(queries, document);
    expect(compile).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an answer', 'query ($limit: Int!) { places(limit: $limit) { alias: name size } }', {}],
    [
      'a null that must not be',
      'query ($limit: Int!) { places(limit: $limit) { nothing } }',
      { limit: 1 },
    ],
    ['no variable', 'query ($limit: Int!) { places(limit: $limit) { name } }', { limit: null }],
    ['a wrong one', 'query ($limit: Int!) { places(limit: $limit) { name } }', { limit: 'x' }],
    [
      '@include',
      'query ($limit: Int!) { places(limit: $limit) { name @include(if: false) size } }',
      {},
    ],
  ])('is answered as by graphql-js: %s', async (_name, query, variables) => {
    const document = parse(query);
    const values = { limit: 2, ...variables };
    const never = await ask(new CompiledQueries(schema, Infinity), document, values);
    const always = await ask(new CompiledQueries(schema, 1), document, values);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(JSON.parse(JSON.stringify(always))).toEqual(JSON.parse(JSON.stringify(never)));
  });

  it('is not compiled with fragments, which can multiply', async () => {
    const document = parse(
      'query ($limit: Int!) { places(limit: $limit) { ...a } } fragment a on Place { name }',
    );
    const { data } = await ask(new CompiledQueries(schema, 1), document);
    expect(compile).not.toHaveBeenCalled();
    expect(data).toEqual({ places: [{ name: 'place 0' }, { name: 'place 1' }] });
  });
});
