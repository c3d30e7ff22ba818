import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import type { ApiContext } from '../context.js';

const NAME_LOGGED = 100;

function addNames(set: SelectionSetNode, document: DocumentNode, names: Set<string>): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) names.add(node.name.value);
    else if (node.kind === Kind.INLINE_FRAGMENT) addNames(node.selectionSet, document, names);
    else {
      const fragment = document.definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) {
        addNames(fragment.selectionSet, document, names);
      }
    }
  }
}

/** Notes for the log what is asked: an operation that has passed the validation. */
export const operationRecord: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, document, contextValue: { record } }) => {
        if (!operation) return Promise.resolve();
        const names = new Set<string>();
        addNames(operation.selectionSet, document, names);
        record.operation = {
          name: operation.name?.value.slice(0, NAME_LOGGED),
          type: operation.operation,
          rootFields: [...names],
        };
        return Promise.resolve();
      },
    }),
};
