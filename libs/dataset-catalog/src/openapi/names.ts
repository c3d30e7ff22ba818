import type { Dataset, ServiceCatalog } from '../dataset.js';

/** Which dataset of which service is described. */
export interface Subject {
  readonly service: ServiceCatalog;
  readonly dataset: Dataset;
}

/** e.g. `CountySummary` for `county_summary` */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * The name of a dataset's schema, unique among all services, e.g. `BcatCountySummaryFeature`.
 */
export function schemaName({ service, dataset }: Subject, kind: string): string {
  return `${pascalCase(service.name)}${pascalCase(dataset.name)}${kind}`;
}

/** The name of an operation on a dataset, unique among all services, e.g. `bcat_county_summary_count`. */
export function operationName({ service, dataset }: Subject, kind = ''): string {
  return [service.name.replaceAll('-', '_'), dataset.name, kind].filter(Boolean).join('_');
}
