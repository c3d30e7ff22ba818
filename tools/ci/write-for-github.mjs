import { appendFileSync } from 'node:fs';

/**
 * Tells later steps of a workflow values, by the file that GitHub names in a variable; shows them too.
 *
 * @param {'GITHUB_ENV' | 'GITHUB_OUTPUT'} variable
 * @param {Readonly<Record<string, string>>} values
 */
export function writeForGithub(variable, values) {
  const file = process.env[variable];
  for (const [name, value] of Object.entries(values)) {
    // A value of several lines could name others.
    if (/[\r\n]/.test(value)) throw new Error(`${name} has more than one line`);
    console.log(`${name}=${value}`);
    if (file) appendFileSync(file, `${name}=${value}\n`);
  }
}
