import { GraphQLError } from 'graphql';

// Rows are not equally large, so the advice stays below what would just fit.
const MARGIN = 0.9;

function fittingLimit(rows: readonly number[], share: number): number {
  const collections = rows.filter((each) => each > 0);
  const total = collections.reduce((sum, each) => sum + each, 0);
  return Math.floor((total * share * MARGIN) / Math.max(1, collections.length));
}

/**
 * The error that takes the place of an answer that Lambda cannot carry.
 *
 * @param carried - bytes that Lambda would have to carry
 * @param rows - rows of each collection in the answer, from which the limit that fits is told
 */
export function tooLarge(
  carried: number,
  maximum: number,
  rows: readonly number[],
  gzipAccepted: boolean,
): GraphQLError {
  const limit = fittingLimit(rows, maximum / carried);
  const ways = [
    limit > 0 ? `limit: ${limit}${rows.length > 1 ? ' for each field' : ''}` : 'fewer fields',
    ...(gzipAccepted ? [] : ['the same with “Accept-Encoding: gzip”']),
  ];
  const reason = `the answer takes ${carried} bytes of at most ${maximum}`;
  const allowed = ways.join(', or ');
  return new GraphQLError(`Limit responseBytes: ${reason}. Allowed: ${allowed}.`, {
    extensions: {
      code: 'RESPONSE_TOO_LARGE',
      problem: { code: 'response-too-large', parameter: 'limit', reason, allowed },
      limit: { name: 'responseBytes', maximum, sent: carried, ...(limit > 0 && { fits: limit }) },
    },
  });
}
