const MAX_LENGTH = 63;

/**
 * The catalog's name of a file's column: lower case, words joined by underscores.
 * `Total Pop.` → `total_pop`, `GEOID20` → `geoid20`, `2020 pop` → `c_2020_pop`.
 */
export function columnName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const name = /^[a-z]/.test(words) ? words : `c_${words}`;
  return name.slice(0, MAX_LENGTH).replace(/_+$/, '');
}
