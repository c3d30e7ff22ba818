import type { JsonObject } from './json.js';

const text = (description: string): JsonObject => ({ type: 'string', description });

/** The schemas that all services share, by their names. */
export const SHARED_SCHEMAS: JsonObject = {
  Link: {
    type: 'object',
    description: 'A link to another answer.',
    required: ['rel', 'type', 'href'],
    properties: {
      rel: text('How the other answer is related, e.g. `next`.'),
      type: text('Its media type.'),
      href: text('Its path, or a template of it, from the root of the API.'),
    },
  },
  FeatureCount: {
    type: 'object',
    required: ['type', 'count'],
    properties: {
      type: { type: 'string', const: 'FeatureCount' },
      count: { type: 'integer', format: 'int64', minimum: 0, description: 'How many rows match.' },
    },
  },
  Health: {
    type: 'object',
    required: ['status', 'database'],
    properties: {
      status: { type: 'string', const: 'ok' },
      database: { type: 'string', const: 'ok' },
    },
  },
  DatasetList: {
    type: 'object',
    required: ['title', 'datasets', 'links'],
    properties: {
      title: text("The service's name."),
      datasets: { type: 'array', items: { $ref: '#/components/schemas/DatasetEntry' } },
      links: { type: 'array', items: { $ref: '#/components/schemas/Link' } },
    },
  },
  DatasetEntry: {
    type: 'object',
    required: ['name', 'title', 'description', 'hasGeometry', 'filters', 'links'],
    properties: {
      name: text('Its name in paths.'),
      title: text('Its name for people.'),
      description: text('What a row is.'),
      hasGeometry: { type: 'boolean', description: 'Whether its features have geometries.' },
      filters: {
        type: 'array',
        items: { type: 'string' },
        description: 'The columns that select rows as a parameter.',
      },
      links: { type: 'array', items: { $ref: '#/components/schemas/Link' } },
    },
  },
  DatasetSchema: {
    type: 'object',
    description: "JSON Schema of a dataset's properties; `x-` members say what requests may ask.",
    required: [
      ...['$schema', '$id', 'title', 'description', 'type', 'properties'],
      ...['x-id', 'x-filters', 'x-limit', 'x-sort', 'x-source', 'x-rows'],
    ],
    properties: {
      $schema: { type: 'string', const: 'https://json-schema.org/draft/2020-12/schema' },
      $id: text('The path of this schema.'),
      title: text('The name of the dataset for people.'),
      description: text('What a row is.'),
      type: { type: 'string', const: 'object' },
      properties: { type: 'object', additionalProperties: { type: 'object' } },
      'x-id': { type: 'object', description: 'The column that is the id.' },
      'x-filters': { type: 'array', items: { type: 'string' } },
      'x-limit': { type: 'object', description: 'The default and the maximum of `limit`.' },
      'x-sort': { type: 'array', items: { type: 'string' } },
      'x-source': { type: 'object', description: 'Where the rows come from, and their licence.' },
      'x-rows': { type: 'object', description: 'What the rows of the local database are.' },
      'x-geometry': { type: 'object', description: 'Type, reference system and decimals.' },
    },
  },
  GatewayMessage: {
    type: 'object',
    description: 'What the gateway itself answers.',
    required: ['message'],
    properties: { message: { type: ['string', 'null'] } },
  },
};
