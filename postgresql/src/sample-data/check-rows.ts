import type { Dataset } from '@cori/dataset-catalog';
import type { SampleRow } from './generator.js';
import { filledColumns } from './insert-rows.js';

/** The catalog and the generators of sample rows do not fit. */
export class SampleDataError extends Error {
  override readonly name = 'SampleDataError';
}

/**
 * Checks that rows fill every column of their dataset, and no other.
 *
 * @throws SampleDataError that names the dataset and the column
 */
export function checkRows(dataset: Dataset, rows: readonly SampleRow[]): void {
  const columns = filledColumns(dataset).map(({ name }) => name);
  const known = new Set(columns);
  for (const { values, shape } of rows) {
    const missing = columns.find((name) => !(name in values));
    if (missing !== undefined) {
      throw new SampleDataError(
        `The sample rows of ${dataset.name} have no value for its column “${missing}”: add it to ` +
          'the generator in postgresql/src/sample-data/generators',
      );
    }
    const unknown = Object.keys(values).find((name) => !known.has(name));
    if (unknown !== undefined) {
      throw new SampleDataError(
        `The sample rows of ${dataset.name} have a value for “${unknown}”, which is no column of it`,
      );
    }
    if ((shape === undefined) !== (dataset.geometry === undefined)) {
      throw new SampleDataError(
        `The sample rows of ${dataset.name} must have a shape exactly if the dataset has a geometry`,
      );
    }
  }
}
