import type { APIGatewayProxyEvent } from 'aws-lambda';

type Texts<Value> = Readonly<Record<string, Value | undefined>> | null;

/**
 * What is read of an event of API Gateway's REST proxy integration.
 * Test invocations of the console leave out or set to null what the published type says is there.
 */
export interface ProxyEvent extends Pick<
  APIGatewayProxyEvent,
  'body' | 'httpMethod' | 'isBase64Encoded'
> {
  readonly headers: Texts<string>;
  readonly queryStringParameters: Texts<string>;
  readonly multiValueQueryStringParameters: Texts<readonly string[]>;
  readonly requestContext?: { readonly requestId?: string };
}
