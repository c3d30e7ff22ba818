import { CACHED_HEADERS, COLLECTION_HEADERS } from './headers.js';
import { schemaReference, type Json, type JsonObject } from './json.js';
import { operationName, schemaName, type Subject } from './names.js';
import {
  collectionParameters,
  featureParameters,
  selectionParameters,
  tileParameters,
} from './parameters.js';
import { responses } from './responses.js';
import { CACHED_HEADER_PARAMETERS } from './shared-parameters.js';

const JSON_TYPE = 'application/json';
const GEOJSON = 'application/geo+json';
const JSON_SCHEMA = 'application/schema+json';
const TILE_TYPES = ['application/x-protobuf', 'application/vnd.mapbox-vector-tile'];

/** The tag of a service's datasets. */
export function tagOf({ service, dataset }: Subject): string {
  return `${service.name}: ${dataset.name}`;
}

interface Operation {
  readonly kind?: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Json[];
  readonly responses: JsonObject;
}

function path(subject: Subject, operation: Operation): JsonObject {
  return {
    get: {
      operationId: operationName(subject, operation.kind),
      tags: [tagOf(subject)],
      summary: operation.summary,
      description: operation.description,
      parameters: [...operation.parameters, ...CACHED_HEADER_PARAMETERS],
      responses: operation.responses,
    },
  };
}

function success(
  description: string,
  types: readonly string[],
  schema: JsonObject,
  headers: JsonObject = CACHED_HEADERS,
): JsonObject {
  return {
    description,
    headers,
    content: Object.fromEntries(types.map((type) => [type, { schema }])),
  };
}

function collection(subject: Subject, kind: 'Rows' | 'Features'): JsonObject {
  const { title, description } = subject.dataset;
  const withGeometry = kind === 'Features';
  return path(subject, {
    ...(withGeometry ? { kind: 'geojson' } : {}),
    summary: `${title}: features ${withGeometry ? 'with' : 'without'} geometries`,
    description,
    parameters: collectionParameters(subject),
    responses: responses(
      success(
        'A page of features.',
        [JSON_TYPE, GEOJSON],
        schemaReference(schemaName(subject, kind)),
        COLLECTION_HEADERS,
      ),
    ),
  });
}

function count(subject: Subject): JsonObject {
  return path(subject, {
    kind: 'count',
    summary: `${subject.dataset.title}: how many rows match`,
    description: 'Counts the rows that the filters select; all without any.',
    parameters: selectionParameters(subject),
    responses: responses(success('The count.', [JSON_TYPE], schemaReference('FeatureCount'))),
  });
}

function schema(subject: Subject): JsonObject {
  return path(subject, {
    kind: 'schema',
    summary: `${subject.dataset.title}: the schema of its properties`,
    description: 'The columns with their types, units and descriptions, as JSON Schema.',
    parameters: [],
    responses: responses(success('The schema.', [JSON_SCHEMA], schemaReference('DatasetSchema'))),
  });
}

function tile(subject: Subject): JsonObject {
  const { name, title, geometry } = subject.dataset;
  return path(subject, {
    kind: 'tile',
    summary: `${title}: a vector tile`,
    description: geometry
      ? `A Mapbox vector tile of one layer, \`${name}\`; one that meets nothing has an empty body.`
      : 'Always empty: this dataset has no geometry.',
    parameters: tileParameters(subject),
    responses: responses(success('The tile.', TILE_TYPES, { type: 'string', format: 'binary' })),
  });
}

function feature(subject: Subject): JsonObject {
  return path(subject, {
    kind: 'feature',
    summary: `${subject.dataset.title}: one feature`,
    description: 'The feature with this id, with its geometry.',
    parameters: featureParameters(subject),
    responses: responses(
      success(
        'The feature.',
        [JSON_TYPE, GEOJSON],
        schemaReference(schemaName(subject, 'Feature')),
      ),
      { '404': 'NotFound' },
    ),
  });
}

/** Every path of a dataset. */
export function datasetPaths(subject: Subject): JsonObject {
  const base = `${subject.service.corePath}/${subject.dataset.name}`;
  return {
    [base]: collection(subject, 'Rows'),
    [`${base}/geojson`]: collection(subject, 'Features'),
    [`${base}/count`]: count(subject),
    [`${base}/schema`]: schema(subject),
    [`${base}/tiles/{z}/{x}/{y}.pbf`]: tile(subject),
    [`${base}/{id}`]: feature(subject),
  };
}
