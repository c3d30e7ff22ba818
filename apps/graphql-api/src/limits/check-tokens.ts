import type { HTTPGraphQLRequest } from '@apollo/server';
import { countTokens } from './count-tokens.js';
import { limitError } from './limit-error.js';

function queryOf({ body, search }: HTTPGraphQLRequest): string | undefined {
  if (typeof body === 'object' && body !== null && 'query' in body) {
    return typeof body.query === 'string' ? body.query : undefined;
  }
  return new URLSearchParams(search).get('query') ?? undefined;
}

/**
 * Refuses a query of too many tokens before it is parsed.
 *
 * @throws GraphQLError
 */
export function checkTokens(request: HTTPGraphQLRequest, maximum: number): void {
  const query = queryOf(request);
  if (query === undefined) return;
  const tokens = countTokens(query, maximum);
  if (tokens > maximum) throw limitError('tokens', maximum, tokens);
}
