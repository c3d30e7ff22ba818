/**
 * How much a finding matters. `error`: an answer is wrong or missing, too slow to be given, or more
 * can be read than the catalog says; `warning`: answers are given, but poorer than they should be;
 * `information`: nothing to mend.
 */
export type Severity = 'error' | 'warning' | 'information';

/** What a finding is about. */
export type FindingKind =
  | 'table'
  | 'column'
  | 'type'
  | 'null'
  | 'geometry'
  | 'srid'
  | 'primary key'
  | 'index'
  | 'access'
  | 'rows'
  | 'invalid geometry';

/** One difference between the database and the catalog. */
export interface Finding {
  readonly severity: Severity;
  readonly kind: FindingKind;
  /** `schema.table`, a role, or whatever else it is about. */
  readonly subject: string;
  readonly message: string;
  /** What mends it: SQL where that can be said. */
  readonly remedy?: string;
}
