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
  readonly path?: string;
  readonly requestContext?: { readonly requestId?: string };
}

/** A header of a request, whatever the case of its name. */
export function headerOf({ headers }: ProxyEvent, name: string): string | undefined {
  return Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}
