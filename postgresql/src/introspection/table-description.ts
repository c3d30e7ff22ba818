/** A column of a live table. */
export interface ColumnDescription {
  readonly name: string;
  /** The type as PostgreSQL writes it: `character varying(5)`, `geometry(Point,4326)`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly comment?: string;
}

/** An index of a live table that PostgreSQL uses for every row: valid and not partial. */
export interface IndexDescription {
  readonly name: string;
  /** `btree`, `gist`, … */
  readonly method: string;
  /** Its key columns in their order; an expression is an empty name. */
  readonly columns: readonly string[];
  readonly unique: boolean;
}

/** A live table. */
export interface TableDescription {
  /** `schema.table` */
  readonly table: string;
  /** What the relation is; only a `table` can serve a dataset. */
  readonly kind: 'table' | 'view' | 'materialized view' | 'foreign table' | 'other';
  readonly comment?: string;
  readonly columns: readonly ColumnDescription[];
  /** The columns of the primary key in their order; none where there is no key. */
  readonly primaryKey: readonly string[];
  readonly indexes: readonly IndexDescription[];
}
