/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON: a JSON Schema, a parameter, a response… */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A reference to a component of the document. */
export function componentReference(section: string, name: string): JsonObject {
  return { $ref: `#/components/${section}/${name}` };
}

/** A reference to a schema of the document. */
export function schemaReference(name: string): JsonObject {
  return componentReference('schemas', name);
}
