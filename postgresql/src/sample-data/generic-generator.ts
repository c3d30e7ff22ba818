import type { Column, Dataset, Geometry } from '@cori/dataset-catalog';
import { SampleDataError } from './check-rows.js';
import type { County } from './county.js';
import type { SampleGenerator, Shape, Value } from './generator.js';
import { filledColumns } from './insert-rows.js';
import { digits, hundredths, random, randomInteger } from './random.js';

/** Columns that say of a county what their name says. */
const OF_COUNTY: Readonly<Record<string, (county: County) => Value>> = {
  geoid_co: ({ geoid }) => geoid,
  name_co: ({ name }) => name,
  county: ({ name }) => name,
  geoid_st: ({ state }) => state.geoid,
  state_abbr: ({ state }) => state.abbreviation,
  state: ({ state }) => state.abbreviation,
  state_name: ({ state }) => state.name,
  lat: ({ center }) => center[1] ?? null,
  lon: ({ center }) => center[0] ?? null,
};

const DIGITS = /^\^(?:\[0-9\]|\\d)\{(\d+)\}\$$/;

function textOf(dataset: Dataset, column: Column, county: County): Value {
  if (column.pattern === undefined) {
    return column.name === dataset.id ? county.geoid : `Sample ${column.name} ${county.geoid}`;
  }
  const length = Number(DIGITS.exec(column.pattern)?.[1]);
  if (length >= county.geoid.length) {
    const further = length - county.geoid.length;
    return further === 0 ? county.geoid : county.geoid + digits(further, county.geoid, column.name);
  }
  if (column.nullable) return null;
  throw new SampleDataError(
    `The sample rows of ${dataset.name} need a value for “${column.name}” that matches ` +
      `${column.pattern}: add a generator to postgresql/src/sample-data/generators`,
  );
}

function valueOf(dataset: Dataset, column: Column, county: County, number: number): Value {
  const ofCounty = OF_COUNTY[column.name];
  if (ofCounty) return ofCounty(county);
  const parts = [dataset.name, column.name, county.geoid] as const;
  switch (column.type) {
    case 'text':
      return textOf(dataset, column, county);
    case 'integer':
    case 'bigint':
      return column.name === dataset.id ? number : randomInteger(0, 1000, ...parts);
    case 'number':
      return hundredths(random(...parts) * 100);
    case 'boolean':
      return random(...parts) < 0.5;
    case 'date':
      return '2024-01-01';
    case 'timestamp':
      return '2024-01-01T00:00:00Z';
  }
}

function shapeOf({ type }: Geometry, { geoid, center, radius }: County): Shape {
  const [x = 0, y = 0] = center;
  const half = radius / 2;
  if (type === 'GeometryCollection') return { wkt: `GEOMETRYCOLLECTION(POINT(${x} ${y}))` };
  if (type.endsWith('Point')) return { wkt: `POINT(${x} ${y})` };
  if (type.endsWith('LineString')) return { wkt: `LINESTRING(${x} ${y},${x + half} ${y})` };
  if (type !== 'Polygon') return { county: geoid };
  const corners = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
  return { ring: corners };
}

/**
 * Makes the rows of a dataset that has no generator of its own: one a county, inside it, with values
 * that suit the columns' names and types.
 */
export function genericGenerator(dataset: Dataset): SampleGenerator {
  const { name, geometry } = dataset;
  const columns = filledColumns(dataset);
  return {
    dataset: name,
    rows: (counties) =>
      counties.map((county, index) => {
        const values = columns.map((column): readonly [string, Value] => {
          const value = valueOf(dataset, column, county, index + 1);
          return [column.name, column.array ? [value as string | number] : value];
        });
        return {
          values: Object.fromEntries(values),
          ...(geometry && { shape: shapeOf(geometry, county) }),
        };
      }),
  };
}
