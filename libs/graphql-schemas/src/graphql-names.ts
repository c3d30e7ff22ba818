/**
 * The camelCase form of a catalog name: `county_summary` → `countySummary`.
 * An underscore between two digits stays, because it separates numbers:
 * `broadband_100_20_pct` → `broadband100_20Pct`.
 */
export function camelCase(name: string): string {
  return name
    .replace(/(\d)_+(?=\d)/g, '$1_')
    .replace(/_+([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/([a-zA-Z])_+(?=\d)/g, '$1');
}

/** {@link camelCase} with a capital first letter, as types are named. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
