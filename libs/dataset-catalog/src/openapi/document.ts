import type { Catalog, ServiceCatalog } from '../dataset.js';
import {
  NO_ANSWERS,
  pathsWithAnswers,
  responsesWithAnswers,
  type RecordedAnswers,
} from './answers.js';
import { datasetPaths, tagOf } from './dataset-paths.js';
import { datasetSchemas } from './dataset-schemas.js';
import { HEADERS } from './headers.js';
import type { JsonObject } from './json.js';
import { datasetParameters } from './parameters.js';
import { problemSchemas } from './problems.js';
import { PROBLEMS_OF_RESPONSES, RESPONSES } from './responses.js';
import { servicePaths } from './service-paths.js';
import { SHARED_PARAMETERS } from './shared-parameters.js';
import { SHARED_SCHEMAS } from './shared-schemas.js';

/** The version of the interface, which changes with what clients can rely on. */
const VERSION = '1.0.0';

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: '3.1.0';
  readonly paths: JsonObject;
  readonly components: { readonly schemas: JsonObject } & JsonObject;
}

const DESCRIPTION = [
  'Read-only data as GeoJSON, counts and vector tiles.',
  'Every path also answers HEAD. A parameter that does not exist is refused, and so is a value that cannot be.',
  'A comma list may also be given as repeated keys; a value with a comma in it is put in double quotes.',
  'Problems are `application/problem+json` (RFC 9457), told apart by `code`.',
].join('\n\n');

const SERVERS = [
  { url: '/', description: 'Where this document is served.' },
  { url: 'http://127.0.0.1:2000', description: 'The local stack.' },
];

const SECURITY_SCHEMES: JsonObject = {
  cognito: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'The id token of a Cognito user. Deployed environments want it, the local stack does not.',
  },
};

function merged<T>(items: readonly T[], part: (item: T) => JsonObject): JsonObject {
  return Object.assign({}, ...items.map(part)) as JsonObject;
}

function document(title: string, catalog: Catalog, answers: RecordedAnswers): OpenApiDocument {
  const subjects = catalog.flatMap((service) =>
    service.datasets.map((dataset) => ({ service, dataset })),
  );
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: VERSION,
      summary: 'Datasets over HTTP.',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: SERVERS,
    security: [{ cognito: [] }, {}],
    tags: [
      ...catalog.map(({ name }) => ({ name, description: `The service \`${name}\`.` })),
      ...subjects.map((subject) => ({
        name: tagOf(subject),
        description: `${subject.dataset.title}. ${subject.dataset.description}`,
      })),
    ],
    paths: pathsWithAnswers(
      { ...merged(catalog, servicePaths), ...merged(subjects, datasetPaths) },
      answers,
    ),
    components: {
      schemas: {
        ...SHARED_SCHEMAS,
        ...problemSchemas(),
        ...merged(subjects, datasetSchemas),
      },
      parameters: { ...SHARED_PARAMETERS, ...merged(subjects, datasetParameters) },
      headers: HEADERS,
      responses: responsesWithAnswers(RESPONSES, PROBLEMS_OF_RESPONSES, answers),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/**
 * The OpenAPI document of one service: each dataset has paths and schemas of its own.
 *
 * @param answers - what the local stack answered, as examples
 */
export function serviceOpenApi(
  service: ServiceCatalog,
  answers: RecordedAnswers = NO_ANSWERS,
): OpenApiDocument {
  return document(`CORI Data API: ${service.name}`, [service], answers);
}

/**
 * The OpenAPI document of all services.
 *
 * @param answers - what the local stack answered, as examples
 */
export function catalogOpenApi(
  catalog: Catalog,
  answers: RecordedAnswers = NO_ANSWERS,
): OpenApiDocument {
  return document('CORI Data API', catalog, answers);
}
