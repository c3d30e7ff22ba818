import type {
  DatasetField,
  LegacyField,
  Querycounty_featureArgs,
  Queryfeature_collectionArgs,
} from '@cori/graphql-schemas';
import type { GraphQLFieldResolver } from 'graphql';
import type { ApiContext } from '../context.js';
import { ArgumentError } from '../query/argument-error.js';
import { COUNTY, generalField } from '../query/general-field.js';
import { type LegacyArguments, legacyRequest } from '../query/legacy-request.js';
import { selectionOf } from '../query/selection.js';
import { answer } from './answer.js';

type Resolver<Arguments> = GraphQLFieldResolver<unknown, ApiContext, Arguments>;

/**
 * Answers a field.
 *
 * @param choose - the field as it is for its dataset; it may throw ArgumentError
 */
function legacyResolver<Arguments extends { readonly skipCache?: unknown }>(
  choose: (args: Arguments) => { readonly field: LegacyField; readonly dataset: DatasetField },
): Resolver<Arguments> {
  return (_source, args, context, info) => {
    const selection = selectionOf(info);
    const plan = () => {
      const { field, dataset } = choose(args);
      const request = legacyRequest(field, dataset, { ...args }, selection);
      return selection.features ? request : undefined;
    };
    return answer(plan, selection, args.skipCache, context);
  };
}

/** The resolver of a field that existing consumers call. */
export function legacyFieldResolver(
  field: LegacyField,
  dataset: DatasetField,
): Resolver<LegacyArguments> {
  return legacyResolver(() => ({ field, dataset }));
}

function byTable(datasets: readonly DatasetField[], table: string): DatasetField {
  const dataset = datasets.find((each) => each.table === table);
  if (dataset) return dataset;
  const names = datasets.map((each) => each.table).join(', ');
  throw new ArgumentError('unknown-dataset', 'table', `there is no “${table}”`, names);
}

function withCounty(datasets: readonly DatasetField[], table: string, name: string): DatasetField {
  const dataset = byTable(datasets, table);
  if (Object.values(dataset.filters).includes(COUNTY)) return dataset;
  const names = datasets
    .filter(({ filters }) => Object.values(filters).includes(COUNTY))
    .map((each) => each.table)
    .join(', ');
  const reason = `“${table}” knows no counties`;
  throw new ArgumentError('invalid-parameter', name, reason, `it is for ${names}`);
}

/** The resolver of `feature_collection`: all rows of a dataset, or those of some counties. */
export function featureCollectionResolver(
  datasets: readonly DatasetField[],
): Resolver<Queryfeature_collectionArgs> {
  return legacyResolver(({ table, counties }) => ({
    field: generalField('counties', table),
    dataset:
      counties && counties.length > 0
        ? withCounty(datasets, table, 'counties')
        : byTable(datasets, table),
  }));
}

/** The resolver of `county_feature`: the rows of one county. */
export function countyFeatureResolver(
  datasets: readonly DatasetField[],
): Resolver<Querycounty_featureArgs> {
  return legacyResolver(({ table }) => ({
    field: generalField('county', table),
    dataset: withCounty(datasets, table, 'county'),
  }));
}
