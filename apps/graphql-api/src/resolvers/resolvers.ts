import type { DatasetField, LegacyField } from '@cori/graphql-schemas';
import type { ApiContext } from '../context.js';
import type { SchemaResolvers } from '../executable-schema.js';
import type { RestGeometry } from '../rest/feature-collection.js';
import {
  countyFeatureResolver,
  featureCollectionResolver,
  legacyFieldResolver,
} from './legacy-resolvers.js';
import { scalars } from './scalars.js';
import { typedField, typedTypes } from './typed-resolvers.js';

/**
 * All resolvers. What has the same name in REST needs none.
 *
 * @param datasets - of all services
 * @param legacy - the fields of existing consumers
 */
export function resolvers(
  datasets: readonly DatasetField[],
  legacy: readonly LegacyField[],
): SchemaResolvers<ApiContext> {
  const datasetOf = new Map(datasets.map((dataset) => [dataset.table, dataset]));
  const legacyQueries = legacy.flatMap((field) => {
    const dataset = datasetOf.get(field.table);
    return dataset ? [[field.field, legacyFieldResolver(field, dataset)] as const] : [];
  });
  return {
    objects: {
      ...Object.fromEntries(datasets.flatMap((dataset) => Object.entries(typedTypes(dataset)))),
      Query: {
        ...Object.fromEntries(datasets.map((dataset) => [dataset.field, typedField(dataset)])),
        ...Object.fromEntries(legacyQueries),
        feature_collection: featureCollectionResolver(datasets),
        county_feature: countyFeatureResolver(datasets),
      },
    },
    interfaces: { GeoJSONGeometry: ({ type }: RestGeometry) => `GeoJSON${type}` },
    scalars,
  };
}
