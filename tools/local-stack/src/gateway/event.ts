import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ApiDefinition, RouteDefinition } from '../assembly/assembly.js';
import { isBinaryMediaType } from './media-types.js';

/** A request as it reaches an API. */
export interface GatewayRequest {
  readonly requestId: string;
  readonly method: string;
  /** The path as the client sent it, percent-encoded. */
  readonly path: string;
  /** The query string as the client sent it, without the question mark. */
  readonly query: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  readonly rawHeaders: readonly string[];
  readonly sourceIp: string;
  readonly body: Buffer;
}

/** What is known of a request once its route is found. */
export interface EventContext {
  readonly api: Pick<ApiDefinition, 'id' | 'stage' | 'binaryMediaTypes'>;
  readonly route: RouteDefinition;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** What an authorizer says of the caller. */
  readonly authorizer?: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Makes the event of a REST API's Lambda proxy integration. The path stays encoded; path and query
 * parameters are decoded; of repeated headers and parameters the single-value maps hold the last.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
export function proxyEvent(request: GatewayRequest, context: EventContext): APIGatewayProxyEvent {
  const headers = multiValues(forwardedHeaders(request));
  const query = multiValues([...new URLSearchParams(request.query)]);
  const contentType = valueOf(headers, 'content-type');
  const binary = isBinaryMediaType(context.api.binaryMediaTypes, contentType);
  const hasBody = request.body.length > 0;
  return {
    resource: context.route.resource,
    path: request.path,
    httpMethod: request.method,
    headers: lastValues(headers),
    multiValueHeaders: headers,
    queryStringParameters: orNull(lastValues(query)),
    multiValueQueryStringParameters: orNull(query),
    pathParameters: orNull({ ...context.pathParameters }),
    stageVariables: null,
    requestContext: requestContext(request, context, valueOf(headers, 'user-agent')),
    body: hasBody ? request.body.toString(binary ? 'base64' : 'utf8') : null,
    isBase64Encoded: hasBody && binary,
  };
}

function requestContext(
  request: GatewayRequest,
  context: EventContext,
  userAgent: string | undefined,
): APIGatewayProxyEvent['requestContext'] {
  const { api, route, now } = context;
  return {
    accountId: '000000000000',
    apiId: api.id,
    ...(context.authorizer ? { authorizer: context.authorizer } : { authorizer: undefined }),
    domainName: 'localhost',
    domainPrefix: 'localhost',
    extendedRequestId: request.requestId,
    httpMethod: request.method,
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: request.sourceIp,
      user: null,
      userAgent: userAgent ?? null,
      userArn: null,
    },
    path: `/${api.stage}${request.path}`,
    protocol: 'HTTP/1.1',
    requestId: request.requestId,
    requestTime: commonLogTime(now),
    requestTimeEpoch: now.getTime(),
    resourceId: 'local',
    resourcePath: route.resource,
    stage: api.stage,
  };
}

function forwardedHeaders(request: GatewayRequest): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = request.rawHeaders[index] ?? '';
    if (!HOP_BY_HOP.has(name.toLowerCase())) {
      headers.push([name, request.rawHeaders[index + 1] ?? '']);
    }
  }
  headers.push(['X-Forwarded-For', request.sourceIp], ['X-Forwarded-Proto', 'http']);
  return headers;
}

function multiValues(entries: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of entries) (values[name] ??= []).push(value);
  return values;
}

function lastValues(values: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) => [name, all[all.length - 1] ?? '']),
  );
}

function valueOf(
  headers: Readonly<Record<string, readonly string[]>>,
  name: string,
): string | undefined {
  return Object.entries(headers)
    .find(([key]) => key.toLowerCase() === name)?.[1]
    .at(-1);
}

function orNull<T extends object>(values: T): T | null {
  return Object.keys(values).length > 0 ? values : null;
}

/** The moment as API Gateway writes it: `09/Apr/2015:12:34:56 +0000`. */
function commonLogTime(moment: Date): string {
  const [, day, month, year, time] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(moment.toUTCString()) ?? [];
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}:${time ?? ''} +0000`;
}
