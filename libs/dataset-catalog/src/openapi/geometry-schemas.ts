import type { JsonObject } from './json.js';

function geometrySchema(type: string, description: string, coordinates: JsonObject): JsonObject {
  return {
    type: 'object',
    description,
    required: ['type', 'coordinates'],
    properties: { type: { type: 'string', const: type }, coordinates },
  };
}

function listOf(items: JsonObject, minItems = 0): JsonObject {
  return minItems > 0 ? { type: 'array', items, minItems } : { type: 'array', items };
}

const POSITION = { $ref: '#/components/schemas/Position' };
const RING = listOf(POSITION, 4);
const LINE = listOf(POSITION, 2);

/** The schema of each type of geometry, by its name in GeoJSON. */
const GEOMETRIES: Readonly<Record<string, JsonObject>> = {
  Point: geometrySchema('Point', 'A position.', POSITION),
  LineString: geometrySchema('LineString', 'A line.', LINE),
  Polygon: geometrySchema('Polygon', 'An outer ring, then its holes.', listOf(RING)),
  MultiPoint: geometrySchema('MultiPoint', 'Positions.', listOf(POSITION)),
  MultiLineString: geometrySchema('MultiLineString', 'Lines.', listOf(LINE)),
  MultiPolygon: geometrySchema('MultiPolygon', 'Polygons.', listOf(listOf(RING))),
};

const SINGLE = Object.keys(GEOMETRIES);

function reference(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

/** The name of the geometry of a dataset that has none. */
export const EMPTY_POLYGON = 'EmptyPolygon';

/**
 * The schemas that a type of geometry is made of, by their names.
 *
 * @param type - as the catalog says it; `undefined` for a dataset without geometry
 */
export function geometrySchemas(type: string | undefined): JsonObject {
  if (type === undefined) {
    return {
      [EMPTY_POLYGON]: geometrySchema(
        'Polygon',
        'Stands for the geometry of a dataset that has none.',
        { type: 'array', items: {}, maxItems: 0 },
      ),
    };
  }
  const single = GEOMETRIES[type];
  const position = {
    type: 'array',
    description: 'Longitude and latitude in degrees, EPSG:4326.',
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
  };
  if (single) return { Position: position, [type]: single };
  const collection = {
    type: 'object',
    description: 'Geometries of any type.',
    required: ['type', 'geometries'],
    properties: {
      type: { type: 'string', const: 'GeometryCollection' },
      geometries: { type: 'array', items: { oneOf: SINGLE.map(reference) } },
    },
  };
  const any = {
    description: 'A geometry of any type.',
    oneOf: [...SINGLE, 'GeometryCollection'].map(reference),
  };
  return {
    Position: position,
    ...GEOMETRIES,
    GeometryCollection: collection,
    ...(type === 'Geometry' ? { Geometry: any } : {}),
  };
}
