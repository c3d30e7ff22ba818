import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/** What is needed of a query to see through fragments, `@skip` and `@include`. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** Selected fields by their names (not their aliases); a field can be selected several times. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

// A fragment counts once, as in execution: fragments that spread each other twice would otherwise
// be collected as many times as there are ways to them.
function collect(
  set: SelectionSetNode,
  info: SelectionInfo,
  into: FieldNode[],
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    const { variableValues } = info;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) {
      continue;
    }
    if (node.kind === Kind.FIELD) {
      into.push(node);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, info, into, visited);
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value);
      const fragment = info.fragments[node.name.value];
      if (fragment) collect(fragment.selectionSet, info, into, visited);
    }
  }
}

function grouped(
  sets: readonly (SelectionSetNode | undefined)[],
  info: SelectionInfo,
  key: (node: FieldNode) => string,
): Map<string, FieldNode[]> {
  const fields: FieldNode[] = [];
  const visited = new Set<string>();
  for (const set of sets) if (set) collect(set, info, fields, visited);
  const groups = new Map<string, FieldNode[]>();
  for (const node of fields) {
    const group = groups.get(key(node));
    if (group) group.push(node);
    else groups.set(key(node), [node]);
  }
  return groups;
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
  info: SelectionInfo,
): SelectedFields {
  const sets = (nodes ?? []).map(({ selectionSet }) => selectionSet);
  return grouped(sets, info, ({ name }) => name.value);
}

/** The fields of an answer: those that a query selects, merged as in execution. */
export function answeredFields(
  sets: readonly (SelectionSetNode | undefined)[],
  info: SelectionInfo,
): readonly (readonly [FieldNode, ...FieldNode[]])[] {
  const groups = grouped(sets, info, ({ alias, name }) => (alias ?? name).value);
  return [...groups.values()].map((nodes) => nodes as [FieldNode, ...FieldNode[]]);
}
