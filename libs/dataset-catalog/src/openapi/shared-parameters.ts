import { componentReference, type JsonObject } from './json.js';

const MAXIMUM_OFFSET = 1_000_000_000;

/** How a parameter is written that is a comma list. */
export const COMMA_LIST = { style: 'form', explode: false } as const;

function tilePart(name: string, description: string, maximum: number, example: number): JsonObject {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum },
    example,
  };
}

/** The parameters that mean the same everywhere. */
export const SHARED_PARAMETERS: JsonObject = {
  geom: {
    name: 'geom',
    in: 'query',
    description:
      'Only features that meet this geometry: WKT in EPSG:4326, longitude before latitude, two dimensions, closed rings, at most 1,000 positions.',
    schema: { type: 'string', format: 'wkt', minLength: 1 },
    example: 'POLYGON((-85.6 30.3,-80.8 30.3,-80.8 35,-85.6 35,-85.6 30.3))',
  },
  bbox: {
    name: 'bbox',
    in: 'query',
    description:
      'Only features that meet this box: west, south, east, north in degrees, EPSG:4326. South is not above north; a west that is greater than east crosses the 180th meridian.',
    ...COMMA_LIST,
    schema: {
      type: 'array',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      items: { type: 'number' },
      minItems: 4,
      maxItems: 4,
    },
    example: [-85.6, 30.3, -80.8, 35],
  },
  offset: {
    name: 'offset',
    in: 'query',
    description: 'How many rows are left out before the first. Not together with `page`.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: MAXIMUM_OFFSET, default: 0 },
    example: 0,
  },
  page: {
    name: 'page',
    in: 'query',
    description:
      'The page, from 0: `offset` is `page` × `limit`, which is at most 1,000,000,000. Not together with `offset`.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: MAXIMUM_OFFSET },
  },
  numberMatched: {
    name: 'numberMatched',
    in: 'query',
    description: 'Whether all rows that match are counted, which costs time.',
    schema: { type: 'boolean', default: false },
    example: true,
  },
  z: tilePart('z', 'Zoom of the tile.', 22, 5),
  x: tilePart('x', 'Column of the tile: 0 to 2^z - 1, from the west.', 2 ** 22 - 1, 8),
  y: tilePart('y', 'Row of the tile: 0 to 2^z - 1, from the north.', 2 ** 22 - 1, 12),
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description:
      'An ETag, a comma list of them, or `*`: the answer is 304 without a body where it would be the same.',
    schema: { type: 'string' },
  },
  correlationId: {
    name: 'X-Correlation-Id',
    in: 'header',
    description:
      'What the logs shall know this request by: up to 128 letters, digits and `._:/=+-`. Another value is replaced.',
    schema: { type: 'string' },
  },
};

/** The headers that every request can have. */
export const HEADER_PARAMETERS: readonly JsonObject[] = [
  componentReference('parameters', 'correlationId'),
];

/** The headers that a request for something cached can have. */
export const CACHED_HEADER_PARAMETERS: readonly JsonObject[] = [
  componentReference('parameters', 'ifNoneMatch'),
  ...HEADER_PARAMETERS,
];
