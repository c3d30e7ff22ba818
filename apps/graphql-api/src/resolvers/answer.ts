import type { ApiContext } from '../context.js';
import { graphqlError } from '../graphql-error.js';
import type { RestRequest } from '../query/rest-request.js';
import type { Selection } from '../query/selection.js';
import type {
  RestFeature,
  RestFeatureCollection,
  RestFeatureCount,
} from '../rest/feature-collection.js';

/** What the types of collections are resolved from. */
export interface Answer {
  readonly type: 'FeatureCollection';
  readonly features: readonly RestFeature[];
  readonly numberReturned: number;
  readonly numberMatched?: number;
}

const NOTHING_READ: Answer = { type: 'FeatureCollection', features: [], numberReturned: 0 };

/**
 * Asks REST for what a field answers.
 *
 * @param plan - makes the question; undefined: nothing that is selected has to be read
 * @throws GraphQLError
 */
export async function answer(
  plan: () => RestRequest | undefined,
  selection: Selection,
  skipCache: unknown,
  { rest, record }: ApiContext,
): Promise<Answer> {
  let request: RestRequest | undefined;
  try {
    request = plan();
    if (request === undefined) return NOTHING_READ;
    const url = request.url();
    const fresh = skipCache === true;
    if (selection.features) {
      const collection = await rest.document<RestFeatureCollection>(url, fresh);
      record.rows.push(collection.features.length);
      return collection;
    }
    const { count } = await rest.document<RestFeatureCount>(url, fresh);
    return { ...NOTHING_READ, numberMatched: count };
  } catch (error) {
    throw graphqlError(error, (parameter) => request?.argumentOf(parameter) ?? parameter);
  }
}
