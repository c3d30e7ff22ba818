import type { Catalog, Dataset, ServiceCatalog } from '@cori/dataset-catalog';

/** A dataset and the name that GraphQL, which knows no services, has for it. */
export interface QualifiedDataset {
  readonly service: ServiceCatalog;
  readonly dataset: Dataset;
  /** snake_case; types, fields and the fields of existing consumers are named after it. */
  readonly name: string;
  /** `service/dataset`, for messages. */
  readonly owner: string;
}

/**
 * Names the datasets of all services.
 * The first service that has a dataset of a name keeps the name; in a later one it is preceded by
 * the service's name (`ch_county`). A new service, which comes last, so renames no field.
 */
export function qualifiedDatasets(catalog: Catalog): readonly QualifiedDataset[] {
  const taken = new Set<string>();
  return catalog.flatMap((service) =>
    service.datasets.map((dataset) => {
      const name = taken.has(dataset.name)
        ? `${service.name.replaceAll(/[^a-z0-9]+/g, '_')}_${dataset.name}`
        : dataset.name;
      taken.add(name);
      return { service, dataset, name, owner: `${service.name}/${dataset.name}` };
    }),
  );
}
