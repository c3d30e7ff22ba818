import { EMPTY_POLYGON, geometrySchemas } from './geometry-schemas.js';
import { schemaReference, type JsonObject } from './json.js';
import { schemaName, type Subject } from './names.js';
import { propertySchema, valueSchema } from './value-schema.js';

function propertiesSchema({ dataset }: Subject): JsonObject {
  return {
    type: 'object',
    description: 'The columns; fewer where `properties` asks for some only.',
    properties: Object.fromEntries(
      dataset.columns
        .filter(({ property }) => property)
        .map((column) => [column.name, propertySchema(column)]),
    ),
    additionalProperties: false,
  };
}

function featureSchema(subject: Subject, description: string, geometry: JsonObject): JsonObject {
  const { dataset } = subject;
  const column = dataset.columns.find(({ name }) => name === dataset.id);
  if (!column) throw new Error(`${dataset.name}: the id “${dataset.id}” is no column`);
  return {
    type: 'object',
    description,
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { type: 'string', const: 'Feature' },
      id: { ...valueSchema(column), description: column.description },
      geometry,
      properties: schemaReference(schemaName(subject, 'Properties')),
    },
  };
}

function collectionSchema(description: string, feature: string): JsonObject {
  return {
    type: 'object',
    description,
    required: ['type', 'features', 'numberReturned', 'links'],
    properties: {
      type: { type: 'string', const: 'FeatureCollection' },
      features: { type: 'array', items: schemaReference(feature) },
      numberReturned: { type: 'integer', minimum: 0, description: 'How many features there are.' },
      numberMatched: {
        type: 'integer',
        minimum: 0,
        description: 'How many rows match, where `numberMatched=true` asks for it.',
      },
      links: { type: 'array', items: schemaReference('Link') },
    },
  };
}

/** The schemas of a dataset: properties, row, feature and the collections of both. */
export function datasetSchemas(subject: Subject): JsonObject {
  const { title, geometry } = subject.dataset;
  const [row, feature] = [schemaName(subject, 'Row'), schemaName(subject, 'Feature')];
  const shape: JsonObject = geometry
    ? { oneOf: [schemaReference(geometry.type), { type: 'null' }] }
    : schemaReference(EMPTY_POLYGON);
  return {
    [schemaName(subject, 'Properties')]: propertiesSchema(subject),
    [row]: featureSchema(subject, `${title}: a feature without its geometry.`, { type: 'null' }),
    [feature]: featureSchema(subject, `${title}: a feature.`, shape),
    [schemaName(subject, 'Rows')]: collectionSchema(`${title}: features without geometries.`, row),
    [schemaName(subject, 'Features')]: collectionSchema(`${title}: features.`, feature),
    ...geometrySchemas(geometry?.type),
  };
}
