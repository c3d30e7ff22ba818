import type { ColumnType } from '@cori/dataset-catalog';

/** A column as a dataset file has it: defaults are left out. */
export interface ColumnDraft {
  readonly name: string;
  readonly source?: string;
  readonly type: ColumnType;
  readonly array?: true;
  readonly unit?: string;
  readonly description: string;
  readonly pattern?: string;
  readonly filterable?: true;
  readonly nullable?: false;
  readonly property?: false;
}

/** A dataset file that is to be written. */
export interface DatasetDraft {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly table: string;
  readonly id: string;
  readonly columns: readonly ColumnDraft[];
  readonly geometry?: { readonly column: string; readonly srid: number; readonly type: string };
  readonly sort: readonly string[];
  readonly source: { readonly name: string; readonly licence: string };
  readonly rows: { readonly values: 'real' | 'sample'; readonly note?: string };
}

/** The path of the JSON Schema, as a dataset file of a service names it. */
export const SCHEMA_PATH = '../../../../../libs/dataset-catalog/schema/dataset.schema.json';

/** The key that the schema adds to a table that has none: the database numbers the rows. */
export const ADDED_KEY: ColumnDraft = {
  name: 'fid',
  type: 'integer',
  description: "Key of the row; the feature's id.",
  nullable: false,
  property: false,
};

/** Whether a column is one that consumers look for, and so a filter without being told. */
export function isUsualFilter(name: string): boolean {
  return /^geoid($|_)/.test(name) || name === 'state_abbr';
}
