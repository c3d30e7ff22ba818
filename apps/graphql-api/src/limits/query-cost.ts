import {
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { answeredFields, type SelectionInfo } from '../query/selected-fields.js';
import type { Extent, ExtentOf } from './field-extents.js';

/**
 * How many fields a geometry counts as. A county's has some 1.2 kB where a property has some 50
 * bytes with its name, but it goes through as it is.
 */
const GEOMETRY = 25;

/** What is needed of a request to tell its cost. */
export interface CostedRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: SelectionInfo['fragments'];
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many fields of one feature an answer has for this one. */
function weight(
  nodes: readonly [FieldNode, ...FieldNode[]],
  info: SelectionInfo,
  extent: Extent,
): number {
  const { name, selectionSet } = nodes[0];
  if (!selectionSet) {
    if (name.value === 'coordinates') return GEOMETRY;
    return name.value === 'properties' ? extent.properties : 1;
  }
  const sets = nodes.map((node) => node.selectionSet);
  const below = answeredFields(sets, info)
    .map((each) => weight(each, info, extent))
    .reduce((sum, each) => sum + each, 0);
  return name.value === 'geometry' ? Math.max(GEOMETRY, below) : below;
}

function argumentsOf(
  schema: GraphQLSchema,
  node: FieldNode,
  variableValues: SelectionInfo['variableValues'],
): Readonly<Record<string, unknown>> | undefined {
  const field = schema.getQueryType()?.getFields()[node.name.value];
  try {
    return field && getArgumentValues(field, node, variableValues);
  } catch (error) {
    // The execution will tell what is wrong with the arguments.
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/**
 * The most that a query can cost: for every field of `Query` the rows that it can bring, times the
 * fields that are selected of each.
 *
 * @returns 0 where the variables are not right, so that nothing will be executed
 */
export function queryCost(
  schema: GraphQLSchema,
  extents: ReadonlyMap<string, ExtentOf>,
  { operation, fragments, variables }: CostedRequest,
): number {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables);
  if (coerced === undefined) return 0;
  const info: SelectionInfo = { fragments, variableValues: coerced };
  let cost = 0;
  for (const nodes of answeredFields([operation.selectionSet], info)) {
    const extentOf = extents.get(nodes[0].name.value);
    const args = extentOf && argumentsOf(schema, nodes[0], coerced);
    if (!extentOf || !args) continue;
    const extent = extentOf(args);
    for (const below of answeredFields(
      nodes.map(({ selectionSet }) => selectionSet),
      info,
    )) {
      const features = below[0].name.value === 'features';
      cost += features ? extent.rows * weight(below, info, extent) : 1;
    }
  }
  return cost;
}
