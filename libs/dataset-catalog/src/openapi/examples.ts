import type { Column } from '../dataset.js';

/** Values of columns that many datasets have: the sample data holds rows with each of them. */
const EXAMPLES: Readonly<Record<string, string | number>> = {
  fid: 1,
  geoid_co: '13121',
  geoid_st: '13',
  name_co: 'Fulton',
  county: 'Fulton',
  state: 'GA',
  state_abbr: 'GA',
};

/** A value of the column that finds rows in the sample data, where one is known. */
export function exampleOf({ name }: Column): string | number | undefined {
  return EXAMPLES[name];
}
