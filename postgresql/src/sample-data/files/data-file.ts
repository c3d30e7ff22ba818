import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { projectRoot } from '../../workspace.js';

/** The formats that a data file can have, by the ending of its name. */
export const DATA_FILE_FORMATS = ['csv', 'geojson'] as const;

/** A data file is committed: a larger one belongs into a database. */
export const MAX_DATA_FILE_BYTES = 10_000_000;

/** A value as the file has it, before it is known which type it has. */
export type RawValue = string | number | boolean | null;

/** A row of a file, its values by the catalog's names of the columns. */
export interface FileRow {
  readonly values: Readonly<Record<string, RawValue>>;
  readonly geometry: Geometry | null;
}

/** What a data file holds. */
export interface FileContent {
  /** Whether the format tells texts from numbers, as JSON does: then `"13"` is a text. */
  readonly typed: boolean;
  /** The catalog's names of its columns, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
}

/**
 * The data file that holds a dataset's rows.
 *
 * @param service - the service's name in the catalog
 * @returns its path; nothing where the rows are made
 */
export function findDataFile(service: string, dataset: string): string | undefined {
  return DATA_FILE_FORMATS.map((format) =>
    join(projectRoot, 'sample-data', service, `${dataset}.${format}`),
  ).find((file) => existsSync(file));
}

/** The data files of all services, in the order of their paths. */
export function allDataFiles(): readonly string[] {
  const folder = join(projectRoot, 'sample-data');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => DATA_FILE_FORMATS.some((format) => name.endsWith(`.${format}`)))
    .sort()
    .map((name) => join(folder, name));
}
