import type { LegacyField } from '@cori/graphql-schemas';

/** The column with the county. */
export const COUNTY = 'geoid_co';

/** A field that takes a table, as if it were the dataset's own. */
export function generalField(argument: 'counties' | 'county', table: string): LegacyField {
  const county = { name: argument, column: COUNTY, required: false, whole: true };
  return {
    field: argument === 'county' ? 'county_feature' : 'feature_collection',
    table,
    geometry: true,
    arguments: [{ ...county, list: argument === 'counties' }],
    needsArgument: false,
    paging: false,
    limit: {},
  };
}
