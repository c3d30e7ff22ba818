import type { DatasetField } from '@cori/graphql-schemas';
import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.js';
import type { FieldResolvers } from '../executable-schema.js';
import { selectionOf } from '../query/selection.js';
import { type TypedArguments, typedRequest } from '../query/typed-request.js';
import { answer, type Answer } from './answer.js';

type Row = Readonly<Record<string, unknown>>;

/** The resolver of a dataset's field of `Query`. */
export function typedField(
  dataset: DatasetField,
): GraphQLFieldResolver<unknown, ApiContext, TypedArguments> {
  return (_source, args, context, info) => {
    const selection = selectionOf(info);
    const plan = () => typedRequest(dataset, args, selection);
    return answer(plan, selection, args.skipCache, context);
  };
}

/** The resolvers of a dataset's types: everything that is named differently in REST. */
export function typedTypes(
  dataset: DatasetField,
): Readonly<Record<string, FieldResolvers<ApiContext>>> {
  const renamed = Object.entries(dataset.properties).filter(([name, column]) => name !== column);
  const properties = renamed.map(([name, column]) => [name, (row: Row) => row[column]] as const);
  return {
    [`${dataset.type}Collection`]: { totalCount: ({ numberMatched }: Answer) => numberMatched },
    [`${dataset.type}Properties`]: Object.fromEntries(properties),
  };
}
