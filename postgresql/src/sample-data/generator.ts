import type { Geometry, Position } from 'geojson';
import type { County } from './county.js';

/** A value of a column. */
export type Value = string | number | boolean | null | readonly (string | number)[];

/**
 * The shape of a row: a county's own outline, a closed ring or well-known text in EPSG:4269; or the
 * geometry of a GeoJSON file, in EPSG:4326, which may be null.
 */
export type Shape =
  | { readonly county: string }
  | { readonly ring: readonly Position[] }
  | { readonly wkt: string }
  | { readonly geojson: Geometry | null };

/** A row: a value for every column of the dataset by its API name, except a key that the schema adds. */
export interface SampleRow {
  readonly values: Readonly<Record<string, Value>>;
  readonly shape?: Shape;
}

/** Makes the rows of one dataset. */
export interface SampleGenerator {
  readonly dataset: string;
  /**
   * @param counties - all counties in the order of their codes
   * @returns the rows in the order in which keys are added
   */
  rows(counties: readonly County[]): readonly SampleRow[];
}
