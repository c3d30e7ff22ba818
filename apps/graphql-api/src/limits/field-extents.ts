import type { DatasetField, LegacyField } from '@cori/graphql-schemas';
import { ArgumentError } from '../query/argument-error.js';
import { generalField } from '../query/general-field.js';
import { legacyRows } from '../query/legacy-request.js';
import { typedRows } from '../query/typed-request.js';

/** How much a field of `Query` can bring. */
export interface Extent {
  readonly rows: number;
  /** How many columns `properties` has where it is a JSON object. */
  readonly properties: number;
}

/** Tells the extent of a field from its arguments. */
export type ExtentOf = (args: Readonly<Record<string, unknown>>) => Extent;

const NOTHING: Extent = { rows: 0, properties: 0 };

function extent(dataset: DatasetField, rows: () => number): Extent {
  try {
    return { rows: rows(), properties: Object.keys(dataset.properties).length };
  } catch (error) {
    // The field will fail with this error without asking REST.
    if (error instanceof ArgumentError) return NOTHING;
    throw error;
  }
}

/** The extents of all fields of `Query`, by their names. */
export function fieldExtents(
  datasets: readonly DatasetField[],
  legacy: readonly LegacyField[],
): ReadonlyMap<string, ExtentOf> {
  const datasetOf = new Map(datasets.map((dataset) => [dataset.table, dataset]));
  const ofLegacy = (field: LegacyField, dataset: DatasetField | undefined): ExtentOf => {
    return (args) => (dataset ? extent(dataset, () => legacyRows(field, dataset, args)) : NOTHING);
  };
  const ofTyped = (dataset: DatasetField): ExtentOf => {
    return (args) => extent(dataset, () => typedRows(dataset, args));
  };
  const ofGeneral = (argument: 'counties' | 'county'): ExtentOf => {
    return (args) => {
      const table = String(args['table']);
      return ofLegacy(generalField(argument, table), datasetOf.get(table))(args);
    };
  };
  return new Map<string, ExtentOf>([
    ...datasets.map((dataset) => [dataset.field, ofTyped(dataset)] as const),
    ...legacy.map((field) => [field.field, ofLegacy(field, datasetOf.get(field.table))] as const),
    ['feature_collection', ofGeneral('counties')],
    ['county_feature', ofGeneral('county')],
  ]);
}
