import { datasets, legacy, schemaDocument } from '@cori/graphql-schemas';
import { GraphQLSchema, graphqlSync, parse, validateSchema } from 'graphql';
import { executableSchema, ResolverError, type SchemaResolvers } from './executable-schema.js';
import { resolvers } from './resolvers/resolvers.js';
import { scalars } from './resolvers/scalars.js';

const NOTHING = { objects: {}, interfaces: {}, scalars: [] };

describe('executableSchema', () => {
  const schema = executableSchema(schemaDocument, resolvers(datasets, legacy));

  it('makes a valid schema of the generated SDL', () => {
    const { assumeValid, ...config } = schema.toConfig();
    expect(assumeValid).toBe(true);
    const checked = new GraphQLSchema(config);

    expect(validateSchema(checked)).toEqual([]);
  });

  it('has a resolver for every field of Query', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

    expect(fields.filter(({ resolve }) => resolve === undefined)).toEqual([]);
  });

  it.each<SchemaResolvers<unknown>>([
    { ...NOTHING, objects: { Query: { nope: () => 1 } } },
    { ...NOTHING, objects: { Nope: {} } },
    { ...NOTHING, interfaces: { Query: () => 'Query' } },
  ])('refuses a resolver that belongs to nothing', (given) => {
    expect(() => executableSchema(parse('type Query { a: Int }'), given)).toThrow(ResolverError);
  });
});

describe('the scalars', () => {
  const sdl = `
    scalar BigInt
    scalar Date
    scalar DateTime
    scalar GeoJSONCoordinates
    scalar JSONObject
    type Query { echo(large: BigInt, day: Date): BigInt day(day: Date): Date }`;
  const schema = executableSchema(parse(sdl), {
    objects: {
      Query: {
        echo: (_: unknown, { large }: { readonly large: number }) => large,
        day: (_: unknown, { day }: { readonly day: string }) => day,
      },
    },
    interfaces: {},
    scalars,
  });

  it('carry integers of more than 32 bits', () => {
    const source =
      'query ($large: BigInt) { a: echo(large: 9007199254740991) b: echo(large: $large) }';
    const { data } = graphqlSync({ schema, source, variableValues: { large: -4294967296 } });

    expect(data).toEqual({ a: 9007199254740991, b: -4294967296 });
  });

  it.each(['9007199254740993', '"1"', '1.5'])('refuse %s as an integer', (value) => {
    const { errors } = graphqlSync({ schema, source: `{ echo(large: ${value}) }` });

    expect(errors?.[0]?.message).toContain('BigInt holds integers of up to 53 bits');
  });

  it('carry dates as text', () => {
    const right = graphqlSync({ schema, source: '{ day(day: "2024-12-31") }' });
    const wrong = graphqlSync({ schema, source: '{ day(day: 20241231) }' });

    expect(right.data).toEqual({ day: '2024-12-31' });
    expect(wrong.errors?.[0]?.message).toContain('a date is ISO 8601 text');
  });
});
