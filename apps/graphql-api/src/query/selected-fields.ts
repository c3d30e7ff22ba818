import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** Selected fields by their names (not their aliases); a field can be selected several times. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

function collect(set: SelectionSetNode, info: Info, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    const { variableValues } = info;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) {
      continue;
    }
    if (node.kind === Kind.FIELD) {
      into.set(node.name.value, [...(into.get(node.name.value) ?? []), node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, info, into);
    } else {
      const fragment = info.fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, info, into);
    }
  }
}

/**
 * The fields that a query selects below others, through fragments, `@skip` and `@include`.
 * Type conditions are not looked at: the types here that have features have no interface, so
 * a condition that differs from the type does not pass validation.
 *
 * @param nodes - the fields whose selections are merged, e.g. `info.fieldNodes`
 */
export function selectedFields(
  nodes: readonly FieldNode[] | undefined,
  info: Info,
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes ?? []) {
    if (selectionSet) collect(selectionSet, info, fields);
  }
  return fields;
}
