import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Column, Dataset } from '@cori/dataset-catalog';
import { SampleDataError } from '../check-rows.js';
import type { SampleGenerator, SampleRow, Value } from '../generator.js';
import { filledColumns } from '../insert-rows.js';
import type { FileRow } from './data-file.js';
import { parseDataFile } from './parse-data-file.js';
import { holds } from './raw-types.js';

function valueOf({ values }: FileRow, column: Column, place: string): Value {
  const value = values[column.source] ?? values[column.name] ?? null;
  if (value === null && !column.nullable) {
    throw new SampleDataError(`${place}: “${column.name}” is empty, and may not be`);
  }
  // An array stands in the file as its JSON text.
  if (column.array) return value === null ? null : (JSON.parse(String(value)) as Value);
  if (!holds(column.type, value)) {
    throw new SampleDataError(
      `${place}: “${column.name}” is ${JSON.stringify(value)}, which is no ${column.type}`,
    );
  }
  return value;
}

/**
 * The rows of a data file as those of a dataset.
 *
 * @param file - its path
 */
export function fileGenerator(dataset: Dataset, file: string): SampleGenerator {
  const shown = basename(file);
  const columns = filledColumns(dataset);
  return {
    dataset: dataset.name,
    rows: () => {
      const { columns: present, rows } = parseDataFile(readFileSync(file, 'utf8'), shown);
      const known = new Set(present);
      const absent = columns.find(({ name, source }) => !known.has(source) && !known.has(name));
      if (absent) {
        throw new SampleDataError(`${shown} has no column for “${absent.name}” of ${dataset.name}`);
      }
      return rows.map((row, index): SampleRow => ({
        values: Object.fromEntries(
          columns.map((column) => [
            column.name,
            valueOf(row, column, `${shown}, row ${index + 1}`),
          ]),
        ),
        ...(dataset.geometry && { shape: { geojson: row.geometry } }),
      }));
    },
  };
}
