import { GeneratorError } from '../generator-error.js';
import { serviceName, type ServiceRow } from '../services-table/services-table.js';

const NAME = /^[a-z][a-z0-9_]{0,62}$/;
const TABLE = /^[a-z_][a-z0-9_]{0,62}\.[a-z_][a-z0-9_]{0,62}$/;

// The file project.json makes the folder of the dataset files an Nx project.
const FILE_NAMES = ['project'];

/**
 * Checks what a dataset is to be called.
 *
 * @param reserved - the names that mean something else in an address
 * @throws GeneratorError with what is allowed
 */
export function checkDatasetName(name: string, reserved: ReadonlySet<string>): void {
  if (!NAME.test(name)) {
    throw new GeneratorError(
      `A dataset cannot be named "${name}": allowed are lower-case letters, digits and underscores, ` +
        'beginning with a letter, at most 63 characters, e.g. acs_5_yr_county.',
    );
  }
  if (reserved.has(name) || FILE_NAMES.includes(name)) {
    throw new GeneratorError(
      `A dataset cannot be named "${name}": that name is taken, as are ` +
        `${[...reserved, ...FILE_NAMES].filter((taken) => taken !== name).join(', ')}.`,
    );
  }
}

/**
 * The service that is meant.
 *
 * @throws GeneratorError with those that there are
 */
export function findService(name: string, rows: readonly ServiceRow[]): ServiceRow {
  const found = rows.find((row) => serviceName(row) === name || row.directoryName === name);
  if (found) return found;
  throw new GeneratorError(
    `There is no service "${name}". There are: ${rows.map(serviceName).join(', ')}; ` +
      'make one with: npx nx generate python-service NAME',
  );
}

/**
 * Checks the name of a table.
 *
 * @throws GeneratorError with what is allowed
 */
export function checkTableName(table: string): void {
  if (TABLE.test(table)) return;
  throw new GeneratorError(
    `"${table}" is no table: write schema.table, e.g. acs.acs_5_yr_county, in lower-case letters, ` +
      'digits and underscores.',
  );
}
