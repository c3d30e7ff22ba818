import type { GraphQLResolveInfo } from 'graphql';
import { selectedFields } from './selected-fields.js';

/** What a query selects of a collection of features. */
export interface Selection {
  /** Whether features are to be read at all. */
  readonly features: boolean;
  readonly geometry: boolean;
  /** Whether `properties` is selected. */
  readonly properties: boolean;
  /** The fields that are selected of typed `properties`. */
  readonly propertyNames: ReadonlySet<string>;
  /** Whether all rows are to be counted. */
  readonly total: boolean;
}

/** Reads from a query what it selects of the collection that a field answers. */
export function selectionOf(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>,
): Selection {
  const collection = selectedFields(info.fieldNodes, info);
  const feature = selectedFields(collection.get('features'), info);
  return {
    features: collection.has('features') || collection.has('numberReturned'),
    geometry: feature.has('geometry'),
    properties: feature.has('properties'),
    propertyNames: new Set(selectedFields(feature.get('properties'), info).keys()),
    total: collection.has('totalCount'),
  };
}
