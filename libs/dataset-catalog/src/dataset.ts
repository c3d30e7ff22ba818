/** The types a column can have; `number` is double precision, dates are ISO 8601 text in JSON. */
export type ColumnType =
  'text' | 'integer' | 'bigint' | 'number' | 'boolean' | 'date' | 'timestamp';

/** A column of a dataset, with the defaults of the JSON Schema filled in. */
export interface Column {
  /** The name in the API. */
  readonly name: string;
  /** The name in the table. */
  readonly source: string;
  readonly type: ColumnType;
  readonly array: boolean;
  /** UCUM where it has one (`%`, `ms`), else a word (`households`). */
  readonly unit?: string;
  readonly description: string;
  /** An anchored regular expression that every value matches. */
  readonly pattern?: string;
  readonly filterable: boolean;
  readonly nullable: boolean;
  /** False where the column is only an id or a sort key, and no property of the feature. */
  readonly property: boolean;
}

/** The geometry of a dataset as it is stored, and how it is answered. */
export interface Geometry {
  readonly column: string;
  /** EPSG code of the stored coordinates; answers are in EPSG:4326. */
  readonly srid: number;
  readonly type: string;
  /** Tolerance in the units of the SRID. */
  readonly simplify?: number;
  /** Decimals of a coordinate. */
  readonly precision: number;
}

/** A GraphQL root field of the 2024 generation of consumers. */
export interface DeprecatedField {
  readonly name: string;
  readonly geometry: boolean;
  readonly arguments: Readonly<Record<string, 'one' | 'list'>>;
  readonly paging: boolean;
  /** The limit where the query gives none; `0` means all. */
  readonly limit?: { readonly filtered?: number; readonly unfiltered?: number };
}

/** A dataset: the table it reads and everything that REST, GraphQL, SQL and the docs say of it. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `schema.table` */
  readonly table: string;
  /** API name of the column whose value is the feature's id. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly geometry?: Geometry;
  readonly limit: { readonly default: number; readonly maximum: number };
  /** API names of the columns that order the rows; the id breaks ties. */
  readonly sort: readonly string[];
  readonly cache: { readonly maxAge: number };
  readonly source: { readonly name: string; readonly url?: string; readonly licence: string };
  readonly rows: { readonly values: 'real' | 'sample' | 'mixed'; readonly note?: string };
  readonly graphql: { readonly deprecatedFields: readonly DeprecatedField[] };
}

/** The datasets of one service, in the order of their names. */
export interface ServiceCatalog {
  /** The service's name: its core path without the slash, e.g. `bcat`. */
  readonly name: string;
  /** The path that its routes begin with, e.g. `/bcat`. */
  readonly corePath: string;
  readonly datasets: readonly Dataset[];
}

/** Every service that is deployed. */
export type Catalog = readonly ServiceCatalog[];
