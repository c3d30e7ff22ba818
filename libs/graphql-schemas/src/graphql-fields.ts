/** What a resolver has to know of one dataset: the compact form of the catalog. */
export interface DatasetField {
  /** The field of `Query`, e.g. `countySummary`. */
  readonly field: string;
  /** What the names of the dataset's types begin with, e.g. `CountySummary`. */
  readonly type: string;
  /** The dataset's name as `feature_collection(table:)` takes it, e.g. `county_summary`. */
  readonly table: string;
  /** The REST path, e.g. `/bcat/county_summary`. */
  readonly path: string;
  /** The column whose value is the feature's id. */
  readonly id: string;
  /** How many rows a query gets without a limit, and at most. */
  readonly rows: { readonly default: number; readonly maximum: number };
  /** The column that is asked for where no property is: the one that is cheapest to read. */
  readonly cheapest: string;
  /** GraphQL name → column of REST, for every property. */
  readonly properties: Readonly<Record<string, string>>;
  /** GraphQL name → column of REST, for every filter. */
  readonly filters: Readonly<Record<string, string>>;
}

/** An argument of a field that existing consumers call. */
export interface LegacyArgument {
  readonly name: string;
  /** The column that it filters. */
  readonly column: string;
  readonly list: boolean;
  /** Whether the schema demands it (`!`). */
  readonly required: boolean;
  /** Whether a query by it gets all rows where it states no limit: the 2022 fields had no pages. */
  readonly whole: boolean;
}

/** A field of `Query` that existing consumers call. */
export interface LegacyField {
  readonly field: string;
  /** {@link DatasetField.table} of the dataset. */
  readonly table: string;
  /** Whether its features carry a geometry. */
  readonly geometry: boolean;
  readonly arguments: readonly LegacyArgument[];
  /** Whether a query must give one of the arguments. */
  readonly needsArgument: boolean;
  /** Whether it takes limit, offset and page. */
  readonly paging: boolean;
  /** The limit where a query gives none; `0` means all rows. */
  readonly limit: { readonly filtered?: number; readonly unfiltered?: number };
}
