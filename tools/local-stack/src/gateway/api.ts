import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiDefinition } from '../assembly/assembly.js';
import { LambdaError } from '../lambda/lambda-error.js';
import { MAXIMUM_BODY_BYTES, MAXIMUM_EVENT_BYTES } from '../lambda/limits.js';
import { proxyEvent } from './event.js';
import { httpResponse } from './response.js';
import { compileRoutes, type RouteMatch } from './routes.js';

/** A request with its target taken apart. */
export interface Incoming {
  readonly request: IncomingMessage;
  /** The path as the client sent it. */
  readonly path: string;
  /** The query as the client sent it, without the question mark. */
  readonly query: string;
}

/** Invokes a function by its name. */
export type Invoke = (functionName: string, event: Buffer) => Promise<Buffer>;

/**
 * Decides whether a request passes an authorizer.
 *
 * @returns what the authorizer says of the caller, or undefined where the request is refused
 */
export type Authorize = (
  authorizer: string,
  request: IncomingMessage,
) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** What an API needs from the rest of the stack. */
export interface ApiOptions {
  readonly invoke: Invoke;
  readonly authorize?: Authorize;
  /** Called with the reason of each answer that hides one from the client. */
  readonly onError?: (message: string) => void;
}

/** Answers one request; the result names who answered, for the log. */
export type Handler = (incoming: Incoming, response: ServerResponse) => Promise<string>;

/** The answers that API Gateway makes by itself. */
const GATEWAY_RESPONSES = {
  missingToken: [403, 'Missing Authentication Token', 'MissingAuthenticationTokenException'],
  unauthorized: [401, 'Unauthorized', 'UnauthorizedException'],
  requestTooLarge: [413, 'Request Too Long', 'RequestEntityTooLargeException'],
  integrationFailure: [500, 'Internal server error', 'InternalServerErrorException'],
  badGateway: [502, 'Internal server error', 'InternalServerErrorException'],
  timeout: [504, 'Endpoint request timed out', 'EndpointRequestTimedOutException'],
} as const;

type GatewayResponse = keyof typeof GATEWAY_RESPONSES;

class Refusal extends Error {
  constructor(readonly response: GatewayResponse) {
    super(response);
  }
}

/**
 * A REST API of API Gateway with Lambda proxy and mock integrations.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html
 */
export function restApi(api: ApiDefinition, options: ApiOptions): Handler {
  const route = compileRoutes(api.routes);
  return async (incoming, response) => {
    const { request } = incoming;
    const requestId = randomUUID();
    response.setHeader('x-amzn-requestid', requestId);
    const match = route(request.method ?? 'GET', incoming.path);
    const integration = match?.route.integration;
    try {
      if (!match || !integration) throw new Refusal('missingToken');
      const authorizer = await authorize(match, request, options);
      if (integration.type === 'mock') {
        response.writeHead(integration.status, integration.headers).end();
        return 'mock';
      }
      const event = proxyEvent(
        {
          requestId,
          method: request.method ?? 'GET',
          path: incoming.path,
          query: incoming.query,
          rawHeaders: request.rawHeaders,
          sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
          body: await readBody(request),
        },
        { ...match, api, now: new Date(), ...(authorizer ? { authorizer } : {}) },
      );
      const output = await invoke(api, integration.function, event, options.invoke);
      const answer = httpResponse(output, api.binaryMediaTypes, request.headers.accept);
      if (!answer) {
        options.onError?.(`${integration.function} returned a malformed proxy response`);
        throw new Refusal('badGateway');
      }
      response.writeHead(answer.status, {
        ...(answer.headers as Record<string, string | string[]>),
        'content-length': answer.body.length,
      });
      response.end(answer.body);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof LambdaError)) throw error;
      if (error instanceof LambdaError) {
        options.onError?.(`${functionOf(match)} failed (${error.kind}): ${error.message}`);
      }
      refuse(response, error instanceof Refusal ? error.response : responseTo(error), api);
    }
    return functionOf(match);
  };
}

function functionOf(match: RouteMatch | undefined): string {
  return match?.route.integration.type === 'lambda' ? match.route.integration.function : '-';
}

async function authorize(
  match: RouteMatch,
  request: IncomingMessage,
  options: ApiOptions,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { authorizer } = match.route;
  if (!authorizer) return undefined;
  const caller = await options.authorize?.(authorizer, request);
  if (!caller) throw new Refusal('unauthorized');
  return caller;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAXIMUM_BODY_BYTES) chunks.push(chunk);
  }
  if (bytes > MAXIMUM_BODY_BYTES) throw new Refusal('requestTooLarge');
  return Buffer.concat(chunks);
}

async function invoke(
  api: ApiDefinition,
  functionName: string,
  event: object,
  invokeFunction: Invoke,
): Promise<Buffer> {
  const payload = Buffer.from(JSON.stringify(event));
  if (payload.length > MAXIMUM_EVENT_BYTES) throw new Refusal('requestTooLarge');
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal('timeout'));
    }, api.integrationTimeoutMilliseconds);
  });
  try {
    return await Promise.race([invokeFunction(functionName, payload), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * An error of the function is 502; one that kept it from running at all is 500.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway-errors.html
 */
function responseTo(error: LambdaError): GatewayResponse {
  return error.kind === 'throttled' || error.kind === 'stopped'
    ? 'integrationFailure'
    : 'badGateway';
}

function refuse(response: ServerResponse, kind: GatewayResponse, api: ApiDefinition): void {
  const [status, message, errorType] = GATEWAY_RESPONSES[kind];
  const body = JSON.stringify({ message });
  response.writeHead(status, {
    ...api.gatewayResponseHeaders,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-amzn-errortype': errorType,
  });
  response.end(body);
}
