import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar that REST has checked already: what it holds goes through as it is. */
function passedThrough<Value>(name: string): GraphQLScalarType<Value, unknown> {
  return new GraphQLScalarType<Value, unknown>({ name, serialize: (value) => value });
}

function safeInteger(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`BigInt holds integers of up to 53 bits, not ${String(value)}`);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('a date is ISO 8601 text');
}

function isoText(name: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({ name, serialize: text, parseValue: text });
}

/** The scalars of the schema. A filter's date is checked by REST, which tells what is allowed. */
export const scalars: readonly GraphQLScalarType[] = [
  new GraphQLScalarType({
    name: 'BigInt',
    serialize: safeInteger,
    parseValue: safeInteger,
    parseLiteral: (node) =>
      safeInteger(
        node.kind === Kind.INT ? Number(node.value) : `a literal of the kind ${node.kind}`,
      ),
  }),
  isoText('Date'),
  isoText('DateTime'),
  passedThrough('GeoJSONCoordinates'),
  passedThrough('JSONObject'),
];
