/** What a ratio may be at most, by suite and line of the table. */
export const targets: Readonly<Record<string, number>> = {
  'one county: handler': 1.6,
  'one county: HTTP': 4,
  '50 counties by bbox: HTTP': 1.6,
  'all counties: handler': 1.1,
  'all counties: handler, gzip': 1.4,
  'all counties: HTTP': 1.5,
  'tile at zoom 6: HTTP': 1.3,
  'GraphQL, 500 features: Redis miss': 1.6,
  'GraphQL, 500 features: Redis hit': 1 / 3,
  'cold start: python-bcat': 2,
  'cold start: python-local': 2,
  'cold start: graphql-api': 2,
};
