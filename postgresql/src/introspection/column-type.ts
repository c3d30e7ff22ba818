import type { ColumnType } from '@cori/dataset-catalog';

const CATALOG_TYPES: Readonly<Record<string, ColumnType>> = {
  text: 'text',
  'character varying': 'text',
  character: 'text',
  smallint: 'integer',
  integer: 'integer',
  bigint: 'bigint',
  real: 'number',
  'double precision': 'number',
  numeric: 'number',
  boolean: 'boolean',
  date: 'date',
  'timestamp with time zone': 'timestamp',
  'timestamp without time zone': 'timestamp',
};

/** The type of a live column, in the catalog's words. */
export interface LiveColumnType {
  readonly type: ColumnType;
  readonly array: boolean;
}

/**
 * The catalog's name of a PostgreSQL type.
 *
 * @param type - as `format_type` writes it
 * @returns nothing for a type that the catalog does not know
 */
export function catalogType(type: string): LiveColumnType | undefined {
  const array = type.endsWith('[]');
  // The modifier stands inside: timestamp(3) with time zone.
  const plain = type.replace(/\[\]$/, '').replace(/\([\d,]+\)/, '');
  const found = CATALOG_TYPES[plain];
  return found && { type: found, array };
}

/** Types of the catalog whose values another type holds as well. */
const WIDER: Readonly<Partial<Record<ColumnType, readonly ColumnType[]>>> = {
  bigint: ['integer'],
  number: ['integer', 'bigint'],
};

/** Whether a live column holds nothing but values of a catalogued type. */
export function fits(live: LiveColumnType, expected: LiveColumnType): boolean {
  if (live.array !== expected.array) return false;
  return live.type === expected.type || (WIDER[expected.type]?.includes(live.type) ?? false);
}
