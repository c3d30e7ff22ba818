import type { Column } from '../dataset.js';
import type { JsonObject } from './json.js';
import { valueSchema } from './value-schema.js';

const INT4 = 2 ** 31;

/** The longest value that a filter takes, in characters. */
const MAXIMUM_LENGTH = 200;
/** The most values that a filter takes. */
const MAXIMUM_ITEMS = 1000;

// Blank as Python has it, which the service is written in.
const BLANK = String.raw`\s\x1c-\x1f\x85`;
// No text at all: NUL, and what stands for bytes that are no UTF-8.
const NO_TEXT = String.raw`\x00\ufffd`;

/**
 * A value in a comma list: not blank, and in double quotes where it holds a comma or begins with a
 * double quote, each of which is then doubled inside.
 */
const LISTED_TEXT = [
  `^[${BLANK}]*(?:`,
  `[^${BLANK}${NO_TEXT}",][^${NO_TEXT},]*`,
  `|"[${BLANK}]*(?:[^${BLANK}${NO_TEXT}"]|"")(?:[^${NO_TEXT}"]|"")*"[${BLANK}]*`,
  ')$',
].join('');

/** The schema of one value of a filter, as the query has it. */
function itemSchema(column: Column): JsonObject {
  const schema = valueSchema(column);
  if (column.type === 'integer') return { ...schema, minimum: -INT4, maximum: INT4 - 1 };
  if (column.type !== 'text') return schema;
  return {
    ...schema,
    pattern: column.pattern ?? LISTED_TEXT,
    minLength: 1,
    maxLength: MAXIMUM_LENGTH,
  };
}

/** The schema of a filter: the values of which the rows have one. */
export function filterSchema(column: Column): JsonObject {
  return { type: 'array', items: itemSchema(column), minItems: 1, maxItems: MAXIMUM_ITEMS };
}
