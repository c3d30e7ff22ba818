import { GraphQLError } from 'graphql';

/** The code in problems of queries that are beyond a limit. */
export const QUERY_LIMIT = 'query-limit';

const REASONS = {
  aliases: (sent: number) => `the query has ${sent} aliases`,
  cost: (sent: number) => `the query can cost ${sent} (rows × fields)`,
  depth: (sent: number) => `the fields of the query are ${sent} deep`,
  directives: (sent: number) => `the query has ${sent} directives`,
  requestBytes: (sent: number) => `the request has ${sent} bytes`,
  rootFields: (sent: number) => `the query asks for ${sent} fields of Query`,
  tokens: (sent: number) => `the query has ${sent} tokens`,
} as const;

/** The limits that a query can be beyond before anything is asked of REST. */
export type QueryLimit = keyof typeof REASONS;

/**
 * The error of a query that is beyond a limit: it names the limit and what was sent.
 *
 * @param sent - how much the query has of it
 */
export function limitError(limit: QueryLimit, maximum: number, sent: number): GraphQLError {
  const reason = REASONS[limit](sent);
  const allowed = `at most ${maximum}`;
  return new GraphQLError(`Limit ${limit}: ${reason}. Allowed: ${allowed}.`, {
    extensions: {
      code: 'BAD_USER_INPUT',
      problem: { code: QUERY_LIMIT, parameter: limit, reason, allowed },
      limit: { name: limit, maximum, sent },
      http: { status: limit === 'requestBytes' ? 413 : 400 },
    },
  });
}
