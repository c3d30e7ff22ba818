import type { Catalog, Dataset, DeprecatedField } from '@cori/dataset-catalog';
import type { LegacyArgument, LegacyField } from './graphql-fields.js';
import { qualifiedDatasets } from './qualified-datasets.js';

const COUNTY = 'geoid_co';
const STATE = 'state_abbr';

function filters(dataset: Dataset, column: string): boolean {
  return dataset.columns.some(({ name, filterable }) => name === column && filterable);
}

function argumentOf2022(name: string, column: string, list: boolean): LegacyArgument {
  return { name, column, list, required: false, whole: true };
}

/**
 * The fields of 2022, which every dataset with a county or a state has.
 * A dataset with both takes either: that is what the crosswalk's consumers do, and it costs the
 * others nothing.
 */
function fieldsOf2022(dataset: Dataset, name: string): readonly LegacyField[] {
  const common = { table: name, geometry: true, needsArgument: true, paging: false, limit: {} };
  const counties = argumentOf2022('counties', COUNTY, true);
  const state = argumentOf2022(STATE, STATE, false);
  const county = argumentOf2022('county', COUNTY, false);
  if (!filters(dataset, COUNTY)) {
    if (!filters(dataset, STATE)) return [];
    const required = { ...state, required: true };
    return [{ ...common, field: `${name}_geojson`, arguments: [required] }];
  }
  return [
    {
      ...common,
      field: `${name}_geojson`,
      arguments: filters(dataset, STATE) ? [counties, state] : [counties],
    },
    {
      ...common,
      field: `${name}_county_geojson`,
      arguments: [{ ...county, required: true }],
    },
  ];
}

function fieldOf2024(field: DeprecatedField, table: string): LegacyField {
  return {
    field: field.name,
    table,
    geometry: field.geometry,
    arguments: Object.entries(field.arguments).map(([column, count]) => ({
      name: column,
      column,
      list: count === 'list',
      required: false,
      whole: false,
    })),
    needsArgument: false,
    paging: field.paging,
    limit: field.limit ?? {},
  };
}

/** A field of both generations takes the arguments of both, and the schema demands none. */
function merged(newer: LegacyField, older: LegacyField): LegacyField {
  const names = new Set(newer.arguments.map(({ name }) => name));
  const added = older.arguments.filter(({ name }) => !names.has(name));
  return {
    ...newer,
    arguments: [...newer.arguments, ...added].map((each) => ({ ...each, required: false })),
    needsArgument: true,
  };
}

/** The fields that existing consumers call, of both generations, in the order of the catalog. */
export function legacyFields(catalog: Catalog): readonly LegacyField[] {
  return qualifiedDatasets(catalog).flatMap(({ dataset, name }) => {
    const older = fieldsOf2022(dataset, name);
    const newer = dataset.graphql.deprecatedFields.map((field) => {
      const twin = older.find((other) => other.field === field.name);
      const own = fieldOf2024(field, name);
      return twin ? merged(own, twin) : own;
    });
    const taken = new Set(newer.map(({ field }) => field));
    return [...newer, ...older.filter(({ field }) => !taken.has(field))];
  });
}
