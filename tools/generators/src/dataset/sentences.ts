function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(name: string): string {
  return capitalized(name.replaceAll('_', ' '));
}

/** A title made of a dataset's name: `acs_5_yr_county` → `Acs 5 yr county`. */
export function titleOf(name: string): string {
  const title = words(name);
  return title.length < 3 ? `Dataset ${name}` : title;
}

/**
 * The description of a column that nobody has described.
 *
 * @param place - where it comes from, e.g. `the table acs.county`
 */
export function columnDescription(name: string, place: string): string {
  return `${words(name)}, as in ${place}.`;
}

/** A comment's text and unit, as the catalog's SQL writes them: `Households. Unit: households.` */
export function splitUnit(comment: string): { readonly text: string; readonly unit?: string } {
  const [, text = comment, unit] = /^(.*) Unit: (.+)\.$/s.exec(comment) ?? [];
  return { text, ...(unit !== undefined && { unit }) };
}

/** A comment's first sentence as a title and the rest as a description, where it has both. */
export function splitTitle(
  comment: string,
): { readonly title: string; readonly description: string } | undefined {
  const [, title = '', description = ''] = /^([^.\n]{3,120})\. (.{20,})$/s.exec(comment) ?? [];
  return title && description ? { title, description } : undefined;
}
