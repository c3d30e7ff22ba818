import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type DocumentNode } from 'graphql';
import type { ApiContext } from '../context.js';
import type { ExtentOf } from './field-extents.js';
import { limitError } from './limit-error.js';
import { queryCost } from './query-cost.js';

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
}

/** Refuses a query that can cost more than the maximum, before anything is asked of REST. */
export function costLimit(
  schema: GraphQLSchema,
  extents: ReadonlyMap<string, ExtentOf>,
  maximum: number,
): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, document, request: { variables = {} } }) => {
          if (!operation) return Promise.resolve();
          const fragments = fragmentsOf(document);
          const cost = queryCost(schema, extents, { operation, fragments, variables });
          return cost > maximum
            ? Promise.reject(limitError('cost', maximum, cost))
            : Promise.resolve();
        },
      }),
  };
}
