import type { ColumnType } from '@cori/dataset-catalog';
import type { RawValue } from './data-file.js';

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)?(\.\d+)?([eE][+-]?\d+)?$/;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIMESTAMP =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?$/;

function within(text: string, bits: bigint): boolean {
  if (!INTEGER.test(text)) return false;
  const limit = 2n ** (bits - 1n);
  const value = BigInt(text);
  return value >= -limit && value < limit;
}

// A number with a leading zero is a code: read as a number, it would lose the zero.
const HOLDS: Readonly<Record<ColumnType, (text: string) => boolean>> = {
  boolean: (text) => /^(true|false)$/i.test(text),
  integer: (text) => within(text, 32n),
  bigint: (text) => within(text, 64n),
  number: (text) => /\d/.test(text) && NUMBER.test(text),
  date: (text) => DATE.test(text) && !Number.isNaN(Date.parse(text)),
  timestamp: (text) => TIMESTAMP.test(text),
  text: () => true,
};

const NARROW_TO_WIDE: readonly ColumnType[] = [
  'boolean',
  'integer',
  'bigint',
  'number',
  'date',
  'timestamp',
  'text',
];

/** Whether a column of a type can hold a value of a file. */
export function holds(type: ColumnType, value: RawValue): boolean {
  return value === null || HOLDS[type](String(value));
}

const OF_TEXT: readonly ColumnType[] = ['date', 'timestamp', 'text'];

/**
 * The narrowest type that holds all values of a column; text where there is none.
 *
 * @param typed - whether the file tells texts from numbers
 */
export function inferType(values: readonly RawValue[], typed: boolean): ColumnType {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return 'text';
  const isText = typed && present.some((value) => typeof value === 'string');
  return (
    (isText ? OF_TEXT : NARROW_TO_WIDE).find((type) =>
      present.every((value) => holds(type, value)),
    ) ?? 'text'
  );
}

/** The geometry type that holds all geometries; nothing where there is none. */
export function inferGeometryType(types: readonly string[]): string | undefined {
  const distinct = new Set(types);
  const [first] = distinct;
  if (first === undefined || distinct.size === 1) return first;
  const multi = new Set([...distinct].map((type) => `Multi${type.replace(/^Multi/, '')}`));
  const [only = ''] = multi;
  return multi.size === 1 && only !== 'MultiGeometryCollection' ? only : 'Geometry';
}
