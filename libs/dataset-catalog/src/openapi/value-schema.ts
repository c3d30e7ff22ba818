import type { Column, ColumnType } from '../dataset.js';
import type { JsonObject } from './json.js';

const TYPES: Readonly<Record<ColumnType, JsonObject>> = {
  text: { type: 'string' },
  integer: { type: 'integer', format: 'int32' },
  bigint: { type: 'integer', format: 'int64' },
  number: { type: 'number', format: 'double' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  timestamp: { type: 'string', format: 'date-time' },
};

/** The schema of one value of a column, as JSON has it. */
export function valueSchema(column: Column): JsonObject {
  const type = TYPES[column.type];
  return column.pattern === undefined ? type : { ...type, pattern: column.pattern };
}

/** The schema of a column as a property of a feature: a list, or null, where it can be. */
export function propertySchema(column: Column): JsonObject {
  const value = valueSchema(column);
  const schema: JsonObject = column.array ? { type: 'array', items: value } : value;
  return {
    ...schema,
    ...(column.nullable ? { type: [schema['type'] ?? 'string', 'null'] } : {}),
    description: column.description,
    ...(column.unit === undefined ? {} : { 'x-unit': column.unit }),
  };
}
