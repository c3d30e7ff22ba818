import type { Catalog, Column, Dataset } from '@cori/dataset-catalog';
import type { DatasetField } from './graphql-fields.js';
import { camelCase, pascalCase } from './graphql-names.js';
import { qualifiedDatasets } from './qualified-datasets.js';

function byGraphqlName(columns: readonly Column[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ name }) => [camelCase(name), name]));
}

// The id is read anyway; where it is no property, the first one that is stands in for it.
function cheapestProperty({ id, columns }: Dataset): string {
  const properties = columns.filter(({ property }) => property);
  const column = properties.find(({ name }) => name === id) ?? properties[0];
  return column?.name ?? id;
}

/** The typed field of every dataset, in the order of the catalog. */
export function datasetFields(catalog: Catalog): readonly DatasetField[] {
  return qualifiedDatasets(catalog).map(({ service, dataset, name }) => ({
    field: camelCase(name),
    type: pascalCase(name),
    table: name,
    path: `${service.corePath}/${dataset.name}`,
    id: dataset.id,
    rows: dataset.limit,
    cheapest: cheapestProperty(dataset),
    properties: byGraphqlName(dataset.columns.filter(({ property }) => property)),
    filters: byGraphqlName(dataset.columns.filter(({ filterable }) => filterable)),
  }));
}
