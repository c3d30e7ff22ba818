import type { ServiceCatalog } from '../dataset.js';
import { CACHED_HEADERS, PROBLEM_HEADERS } from './headers.js';
import { schemaReference, type JsonObject } from './json.js';
import { responses } from './responses.js';
import { CACHED_HEADER_PARAMETERS, HEADER_PARAMETERS } from './shared-parameters.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly JsonObject[];
  readonly responses: JsonObject;
}

function json(description: string, headers: JsonObject, schema: JsonObject): JsonObject {
  return { description, headers, content: { 'application/json': { schema } } };
}

/** The paths of a service that belong to none of its datasets. */
export function servicePaths({ name, corePath }: ServiceCatalog): JsonObject {
  const prefix = name.replaceAll('-', '_');
  const path = (operation: Operation): JsonObject => ({ get: { tags: [name], ...operation } });
  return {
    [corePath]: path({
      operationId: `${prefix}_datasets`,
      summary: 'The datasets',
      description: 'What there is, with links to it.',
      parameters: CACHED_HEADER_PARAMETERS,
      responses: responses(json('The list.', CACHED_HEADERS, schemaReference('DatasetList'))),
    }),
    [`${corePath}/health`]: path({
      operationId: `${prefix}_health`,
      summary: 'Whether the database answers',
      description: 'Asks the database something that only PostGIS can answer; never cached.',
      parameters: HEADER_PARAMETERS,
      responses: responses(json('It does.', PROBLEM_HEADERS, schemaReference('Health')), {
        '304': undefined,
      }),
    }),
    [`${corePath}/openapi.json`]: path({
      operationId: `${prefix}_openapi`,
      summary: 'This document',
      description: 'The OpenAPI document of this service.',
      parameters: CACHED_HEADER_PARAMETERS,
      responses: responses(
        json('The document.', CACHED_HEADERS, {
          type: 'object',
          required: ['openapi', 'info', 'paths'],
          properties: {
            openapi: { type: 'string' },
            info: { type: 'object' },
            paths: { type: 'object' },
          },
        }),
      ),
    }),
  };
}
