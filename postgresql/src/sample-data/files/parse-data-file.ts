import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { SampleDataError } from '../check-rows.js';
import { columnName } from './column-name.js';
import type { FileContent, FileRow, RawValue } from './data-file.js';
import { parseCsv } from './parse-csv.js';

/** The catalog's name of each column, none taken twice. */
function namesOf(titles: readonly string[], shown: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const titleOf = new Map<string, string>();
  for (const title of titles) {
    const name = columnName(title);
    const other = titleOf.get(name);
    if (other !== undefined) {
      throw new SampleDataError(
        `${shown}: the columns “${other}” and “${title}” would both be named ${name}: rename one`,
      );
    }
    titleOf.set(name, title);
    names.set(title, name);
  }
  return names;
}

function csvContent(text: string, shown: string): FileContent {
  const [header, ...lines] = parseCsv(text, shown);
  if (header === undefined) throw new SampleDataError(`${shown} is empty`);
  const columns = [...namesOf(header, shown).values()];
  const rows = lines.map((line, index): FileRow => {
    if (line.length !== columns.length) {
      throw new SampleDataError(
        `${shown}: row ${index + 1} has ${line.length} values, the header ${columns.length}`,
      );
    }
    const values = columns.map((name, place) => [name, line[place] || null] as const);
    return { values: Object.fromEntries(values), geometry: null };
  });
  return { typed: false, columns, rows };
}

function rawValue(value: unknown): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return JSON.stringify(value);
}

function featuresOf(text: string, shown: string): readonly Feature<Geometry | null>[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new SampleDataError(`${shown} is no JSON: ${String(error)}`);
  }
  const { type, features, crs } = (content ?? {}) as Partial<FeatureCollection> & {
    readonly crs?: { readonly properties?: { readonly name?: string } };
  };
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    throw new SampleDataError(`${shown} is no GeoJSON FeatureCollection`);
  }
  const crsName = crs?.properties?.name;
  if (crsName !== undefined && !/CRS84$|(EPSG:+|\/)(4326|4269)$/.test(crsName)) {
    throw new SampleDataError(
      `${shown} has coordinates in ${crsName}: GeoJSON has longitudes and latitudes (EPSG:4326). ` +
        `Convert it: ogr2ogr -t_srs EPSG:4326 converted.geojson ${shown}`,
    );
  }
  return features;
}

function geojsonContent(text: string, shown: string): FileContent {
  const features = featuresOf(text, shown);
  const titles = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const names = namesOf(titles, shown);
  // The feature's id is a column where no property has its name and each feature has one.
  const withId =
    ![...names.values()].includes('id') &&
    features.length > 0 &&
    features.every(({ id }) => id !== undefined);
  const rows = features.map(({ id, properties, geometry }): FileRow => {
    const values = titles.map(
      (title) => [names.get(title) ?? '', rawValue(properties?.[title])] as const,
    );
    const own = withId ? [['id', rawValue(id)] as const] : [];
    return { values: Object.fromEntries([...own, ...values]), geometry: geometry ?? null };
  });
  return { typed: true, columns: [...(withId ? ['id'] : []), ...names.values()], rows };
}

/**
 * Reads a data file's text.
 *
 * @param file - its name, whose ending says the format
 * @throws SampleDataError that says what is wrong, and where
 */
export function parseDataFile(text: string, file: string): FileContent {
  return file.endsWith('.csv') ? csvContent(text, file) : geojsonContent(text, file);
}
