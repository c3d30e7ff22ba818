/** A catalog that no GraphQL schema can be derived from; the message lists every reason. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';

  constructor(readonly reasons: readonly string[]) {
    super(`No GraphQL schema can be derived from the catalog:\n${reasons.join('\n')}`);
  }
}

/** A name in the schema and the part of the catalog that it comes from. */
export interface NamedPart {
  readonly name: string;
  /** What the message says has the name, e.g. `bcat/county_summary`. */
  readonly owner: string;
}

/**
 * Finds the names that more than one part of the catalog would take.
 *
 * @param kind - what the names are, for the message, e.g. `field`
 * @returns one sentence for each name that is taken twice
 */
export function collisions(kind: string, parts: readonly NamedPart[]): readonly string[] {
  const ownersOf = new Map<string, string[]>();
  for (const { name, owner } of parts) {
    ownersOf.set(name, [...(ownersOf.get(name) ?? []), owner]);
  }
  return [...ownersOf]
    .filter(([, owners]) => owners.length > 1)
    .map(([name, owners]) => `the ${kind} “${name}” would come from ${owners.join(' and from ')}`);
}
