import type { APIGatewayProxyEvent } from 'aws-lambda';

type Headers = Readonly<Record<string, string>>;

/** An event as API Gateway's REST proxy integration makes it. */
export function event(more: Partial<APIGatewayProxyEvent>): APIGatewayProxyEvent {
  return {
    resource: '/graphql',
    path: '/graphql',
    httpMethod: 'POST',
    headers: {},
    multiValueHeaders: {},
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: { requestId: 'request-1' } as APIGatewayProxyEvent['requestContext'],
    body: null,
    isBase64Encoded: false,
    ...more,
  };
}

/** The event of a GraphQL query that is posted. */
export function post(
  query: string,
  { variables, headers }: { readonly variables?: object; readonly headers?: Headers } = {},
): APIGatewayProxyEvent {
  return event({
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** The event of a GraphQL query in a URL; API Gateway has decoded the parameters. */
export function get(parameters: Readonly<Record<string, string>>): APIGatewayProxyEvent {
  return event({
    httpMethod: 'GET',
    headers: { 'Apollo-Require-Preflight': 'true' },
    queryStringParameters: { ...parameters },
    multiValueQueryStringParameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, [value]]),
    ),
  });
}
