import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiDefinition, LambdaIntegration, MockIntegration } from '../assembly/assembly.js';
import { LambdaError } from '../lambda/lambda-error.js';
import { MAXIMUM_BODY_BYTES, MAXIMUM_EVENT_BYTES } from '../lambda/limits.js';
import type { Authorize } from './authorizer.js';
import { readBody } from '../read-body.js';
import { proxyEvent } from './event.js';
import { refuse, Refusal, type GatewayResponse } from './gateway-response.js';
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

/** What an API needs from the rest of the stack. */
export interface ApiOptions {
  readonly invoke: Invoke;
  readonly authorize: Authorize;
  /** Called with the reason of each answer that hides one from the client. */
  readonly onError?: (message: string) => void;
}

/** Answers one request; the result names who answered, for the log. */
export type Handler = (incoming: Incoming, response: ServerResponse) => Promise<string>;

/**
 * A REST API of API Gateway with Lambda proxy and mock integrations.
 *
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
        answerMock(integration, request, response);
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
          body: await bodyOf(request),
        },
        { ...match, api, now: new Date(), ...(authorizer ? { authorizer } : {}) },
      );
      const output = await invoke(integration, event, options.invoke);
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
      refuse(
        response,
        error instanceof Refusal ? error.response : responseTo(error),
        api.gatewayResponses,
      );
      if (error instanceof Refusal && error.byAuthorizer) return 'authorizer';
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
  const header = request.headers[authorizer.header];
  const verdict = await options.authorize(authorizer, Array.isArray(header) ? header[0] : header);
  switch (verdict.outcome) {
    case 'allowed':
      return { claims: verdict.claims };
    case 'unauthorized':
      throw new Refusal('unauthorized');
    case 'expired':
      throw new Refusal('expiredToken');
  }
}

/** A preflight's answer; where it depends on the origin, it allows the one that asks or none. */
function answerMock(
  { status, headers, allowedOrigins }: MockIntegration,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { origin } = request.headers;
  const allowed = origin !== undefined && allowedOrigins?.includes(origin);
  response.writeHead(status, {
    ...headers,
    ...(allowed && { 'access-control-allow-origin': origin }),
  });
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const { content } = await readBody(request, MAXIMUM_BODY_BYTES);
  if (!content) throw new Refusal('requestTooLarge');
  return content;
}

async function invoke(
  integration: LambdaIntegration,
  event: object,
  invokeFunction: Invoke,
): Promise<Buffer> {
  const payload = Buffer.from(JSON.stringify(event));
  if (payload.length > MAXIMUM_EVENT_BYTES) throw new Refusal('requestTooLarge');
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal('timeout'));
    }, integration.timeoutMilliseconds);
  });
  try {
    return await Promise.race([invokeFunction(integration.function, payload), timeout]);
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
