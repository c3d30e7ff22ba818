import { Lexer, Source, TokenKind } from 'graphql';

/**
 * How many tokens a query has.
 * A text that is no GraphQL is counted as far as it is; the parser tells what is wrong with it.
 *
 * @param enough - a text of no more characters has no more tokens, so that it need not be read
 */
export function countTokens(query: string, enough: number): number {
  if (query.length <= enough) return query.length;
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}
