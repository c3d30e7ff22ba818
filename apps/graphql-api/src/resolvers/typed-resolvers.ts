import type { DatasetField } from '@cori/graphql-schemas';
import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.js';
import type { FieldResolvers } from '../executable-schema.js';
import { selectionOf } from '../query/selection.js';
import { type TypedArguments, typedRequest } from '../query/typed-request.js';
import { answer, type Answer } from './answer.js';
import { propertyView } from './property-view.js';

/** The resolver of a dataset's field of `Query`. */
export function typedField(
  dataset: DatasetField,
): GraphQLFieldResolver<unknown, ApiContext, TypedArguments> {
  const View = propertyView(dataset.properties);
  return async (_source, args, context, info) => {
    const selection = selectionOf(info);
    const plan = () => typedRequest(dataset, args, selection);
    const read = await answer(plan, selection, args.skipCache, context);
    if (!selection.properties) return read;
    const features = read.features.map(({ type, id, geometry, properties }) => ({
      type,
      id,
      geometry,
      properties: new View(properties),
    }));
    return { ...read, features };
  };
}

/** The resolvers of a dataset's types. */
export function typedTypes(
  dataset: DatasetField,
): Readonly<Record<string, FieldResolvers<ApiContext>>> {
  return {
    [`${dataset.type}Collection`]: { totalCount: ({ numberMatched }: Answer) => numberMatched },
  };
}
