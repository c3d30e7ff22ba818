import { description, PAGING_SDL, SKIP_CACHE_SDL } from './dataset-sdl.js';
import type { LegacyArgument, LegacyField } from './graphql-fields.js';
import { camelCase } from './graphql-names.js';

function argumentSdl({ name, list, required }: LegacyArgument): string {
  return `
    ${name}: ${list ? '[String]' : 'String'}${required ? '!' : ''}`;
}

function need({ needsArgument, arguments: all }: LegacyField): string | undefined {
  const names = all.map(({ name }) => `\`${name}\``).join(' or ');
  return needsArgument && all.every(({ required }) => !required) ? `Give ${names}.` : undefined;
}

/** A field of `Query` that existing consumers call. */
export function legacyFieldSdl(field: LegacyField): string {
  return `
  ${description(
    `“${field.table}” ${field.geometry ? 'with' : 'without'} geometries, for existing consumers.`,
    need(field),
  )}
  ${field.field}(${field.arguments.map(argumentSdl).join('')}${
    field.paging ? PAGING_SDL : ''
  }${SKIP_CACHE_SDL}
  ): GeoJSONFeatureCollection @deprecated(reason: "Use ${camelCase(field.table)}: its properties are typed, and only what is selected is read.")`;
}

/** The fields that take the name of a dataset. */
export const GENERAL_FIELDS = ['feature_collection', 'county_feature'] as const;

/** SDL of {@link GENERAL_FIELDS}. */
export const generalFieldsSdl = `
  "All rows of a dataset, or those of some counties, with geometries. \`table\` is the dataset's name in REST."
  feature_collection(
    table: String!
    counties: [String]${SKIP_CACHE_SDL}
  ): GeoJSONFeatureCollection @deprecated(reason: "Use the field of the dataset.")

  "The rows of one county, with geometries. \`table\` is the dataset's name in REST."
  county_feature(
    table: String!
    county: String!${SKIP_CACHE_SDL}
  ): GeoJSONFeatureCollection @deprecated(reason: "Use the field of the dataset.")`;
