/** A GraphQL request as it is posted. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const collection = '{ features { id } }';

function variable(type: string, argument: string): (value: string) => GraphqlRequest {
  return (value) => ({
    query: `query ($value: ${type}) { countySummary(${argument}) ${collection} }`,
    variables: { value },
  });
}

/** Every place of a GraphQL request that takes text from outside, and the request with it there. */
export const graphqlPlaces: Readonly<Record<string, (value: string) => GraphqlRequest>> = {
  'a text filter': variable('[String!]', 'filter: { nameCo: $value }'),
  'a code filter': variable('[String!]', 'filter: { geoidCo: $value }'),
  'a whole filter': variable('CountySummaryFilter', 'filter: $value'),
  intersects: variable('String', 'intersects: $value'),
  bbox: variable('[Float!]', 'bbox: $value'),
  limit: variable('Int', 'limit: $value'),
  page: variable('Int', 'page: $value'),
  sortBy: variable('[CountySummarySort!]', 'sortBy: $value'),
  'a text in the query': (value) => ({
    query: `{ countySummary(intersects: ${JSON.stringify(value)}) ${collection} }`,
  }),
  'a county of existing consumers': (value) => ({
    query: `query ($value: [String]) { county_summary(geoid_co: $value) ${collection} }`,
    variables: { value: [value] },
  }),
  'a table of existing consumers': (value) => ({
    query: `query ($value: String!) { feature_collection(table: $value, counties: ["13121"]) ${collection} }`,
    variables: { value },
  }),
  'a field': (value) => ({ query: `{ countySummary { features { ${value} } } }` }),
  'the query': (value) => ({ query: value }),
  'the name of the operation': (value) => ({
    query: 'query one { __typename } query two { __typename }',
    operationName: value,
  }),
};
