import type { Column } from '../dataset.js';
import { exampleOf } from './examples.js';
import { filterSchema } from './filter-schema.js';
import { componentReference, type JsonObject } from './json.js';
import { operationName, type Subject } from './names.js';
import { COMMA_LIST } from './shared-parameters.js';
import { valueSchema } from './value-schema.js';

function reference(name: string): JsonObject {
  return componentReference('parameters', name);
}

function filterParameter(column: Column): JsonObject {
  const example = exampleOf(column);
  const unit = column.unit === undefined ? '' : ` Unit: ${column.unit}.`;
  return {
    name: column.name,
    in: 'query',
    description: `Only rows with one of these values, a comma list or repeated keys. ${column.description}${unit}`,
    ...COMMA_LIST,
    schema: filterSchema(column),
    ...(example === undefined ? {} : { example: [example] }),
  };
}

function propertiesParameter({ dataset }: Subject): JsonObject {
  const names = dataset.columns.filter(({ property }) => property).map(({ name }) => name);
  return {
    name: 'properties',
    in: 'query',
    description: 'The columns that are answered, as a comma list; all without it.',
    ...COMMA_LIST,
    schema: { type: 'array', items: { type: 'string', enum: names }, minItems: 1 },
    example: names.slice(0, 2),
  };
}

function sortbyParameter({ dataset }: Subject): JsonObject {
  const names = dataset.columns
    .filter((column) => column.name === dataset.id || (column.property && !column.array))
    .map(({ name }) => name);
  return {
    name: 'sortby',
    in: 'query',
    description: `The columns that order the rows, as a comma list, descending with a minus before it; none in both directions. Without it: ${dataset.sort.join(', ')}.`,
    ...COMMA_LIST,
    schema: {
      type: 'array',
      items: { type: 'string', enum: names.flatMap((name) => [name, `-${name}`]) },
      minItems: 1,
    },
    example: [`-${dataset.id}`],
  };
}

function limitParameter({ dataset }: Subject): JsonObject {
  const { default: usual, maximum } = dataset.limit;
  return {
    name: 'limit',
    in: 'query',
    description: `The most features that are answered; 0 asks for all up to ${maximum}.`,
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum, default: usual },
    example: 2,
  };
}

function idParameter({ dataset }: Subject): JsonObject {
  const column = dataset.columns.find(({ name }) => name === dataset.id);
  if (!column) throw new Error(`${dataset.name}: the id “${dataset.id}” is no column`);
  const example = exampleOf(column);
  return {
    name: 'id',
    in: 'path',
    required: true,
    description: `The feature's id: ${column.description}`,
    schema: valueSchema(column),
    ...(example === undefined ? {} : { example }),
  };
}

function filters({ dataset }: Subject): readonly Column[] {
  return dataset.columns.filter(({ filterable }) => filterable);
}

/** The name of a parameter that one dataset has, e.g. `bcat_county_summary.limit`. */
function ownName(subject: Subject, parameter: string): string {
  return `${operationName(subject)}.${parameter}`;
}

function own(subject: Subject, parameter: string): JsonObject {
  return reference(ownName(subject, parameter));
}

/** The parameters that a dataset has of its own, by the names of their components. */
export function datasetParameters(subject: Subject): JsonObject {
  const parameters: Readonly<Record<string, JsonObject>> = {
    ...Object.fromEntries(filters(subject).map((column) => [column.name, filterParameter(column)])),
    limit: limitParameter(subject),
    properties: propertiesParameter(subject),
    sortby: sortbyParameter(subject),
    // A column may be called “id” too; none has a capital in its name.
    featureId: idParameter(subject),
  };
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [ownName(subject, name), parameter]),
  );
}

/** The parameters that say which rows are meant. */
export function selectionParameters(subject: Subject): readonly JsonObject[] {
  return [
    ...filters(subject).map(({ name }) => own(subject, name)),
    ...(subject.dataset.geometry ? [reference('geom'), reference('bbox')] : []),
  ];
}

/** The parameters of a collection. */
export function collectionParameters(subject: Subject): readonly JsonObject[] {
  return [
    ...selectionParameters(subject),
    own(subject, 'limit'),
    reference('offset'),
    reference('page'),
    own(subject, 'properties'),
    own(subject, 'sortby'),
    reference('numberMatched'),
  ];
}

/** The parameters of a tile. */
export function tileParameters(subject: Subject): readonly JsonObject[] {
  return [
    reference('z'),
    reference('x'),
    reference('y'),
    ...selectionParameters(subject),
    own(subject, 'properties'),
  ];
}

/** The parameters of a single feature. */
export function featureParameters(subject: Subject): readonly JsonObject[] {
  return [own(subject, 'featureId'), own(subject, 'properties')];
}
