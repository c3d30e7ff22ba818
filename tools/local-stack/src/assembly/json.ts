/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap;

/** An object of JSON. */
export interface JsonMap {
  readonly [name: string]: Json | undefined;
}

/** Whether a value is an object, and no list. */
export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text of an object; an empty one where it is none. */
export function textOf(map: JsonMap, name: string): string {
  const value = map[name];
  return typeof value === 'string' ? value : '';
}
