import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { contextOf, type SharedParts } from '../context.js';
import { faultOf } from '../fault.js';
import { checkTokens } from '../limits/check-tokens.js';
import { correlationId } from '../log/correlation-id.js';
import { embeddedMetrics, requestLine } from '../log/request-line.js';
import { RequestRecord } from '../log/request-record.js';
import { OPENAPI_PATH, type OpenApiDocument } from '../openapi/openapi-document.js';
import { createServer } from '../server.js';
import { acceptsGzip } from './accept-encoding.js';
import { answerOf, BodyError, failure, refusal, requestOf } from './api-gateway.js';
import { headerOf, type ProxyEvent } from './proxy-event.js';
import { type HttpAnswer, proxyResult, type SizedResult } from './proxy-result.js';
import { tooLarge } from './too-large.js';

/** What is read of Lambda's context. */
export interface InvocationContext {
  readonly awsRequestId?: string;
  readonly getRemainingTimeInMillis?: () => number;
}

/** A Lambda handler of API Gateway's REST proxy events. */
export type ApiHandler = (
  event: ProxyEvent,
  invocation?: InvocationContext,
) => Promise<APIGatewayProxyResult>;

const CORRELATION_ID = 'x-correlation-id';
const PATH_LOGGED = 100;
/** Milliseconds of an invocation that are kept for its answer. */
const ANSWERING_MS = 2000;

function recordOf(event: ProxyEvent, invocation: InvocationContext, cold: boolean): RequestRecord {
  const ofGateway = event.requestContext?.requestId;
  const requestId = invocation.awsRequestId ?? ofGateway ?? randomUUID();
  const sent = headerOf(event, CORRELATION_ID);
  return new RequestRecord(requestId, correlationId(sent, requestId), cold);
}

/** The moment from which REST is waited for no longer, so that the client is told before Lambda ends. */
function deadlineOf({ getRemainingTimeInMillis }: InvocationContext): AbortSignal | undefined {
  const left = getRemainingTimeInMillis?.();
  return left === undefined ? undefined : AbortSignal.timeout(Math.max(0, left - ANSWERING_MS));
}

function withCommonHeaders(answer: HttpAnswer, record: RequestRecord): HttpAnswer {
  return {
    ...answer,
    headers: {
      'cache-control': 'no-store',
      ...answer.headers,
      // The data are public and the token is no cookie, so every origin may read an answer.
      'access-control-allow-origin': '*',
      'access-control-expose-headers': CORRELATION_ID,
      [CORRELATION_ID]: record.correlationId,
    },
  };
}

/** The answer as the client takes it and Lambda can carry it. */
async function sized(
  event: ProxyEvent,
  answer: HttpAnswer,
  record: RequestRecord,
  maximum: number,
): Promise<SizedResult> {
  const gzip = acceptsGzip(headerOf(event, 'accept-encoding'));
  const made = await proxyResult(withCommonHeaders(answer, record), gzip, maximum);
  if (made.carried <= maximum) return made;
  const error = tooLarge(made.carried, maximum, record.rows, gzip);
  return proxyResult(withCommonHeaders(refusal(error), record), gzip, maximum);
}

/**
 * Makes the handler and starts the server in the background.
 * Why `@as-integrations/aws-lambda` does not: docs/decisions/0011-own-lambda-integration.md.
 */
export function createHandler(parts: SharedParts, openapi: OpenApiDocument): ApiHandler {
  const { settings, logger, cache } = parts;
  const { limits, metricsNamespace } = settings;
  const server = createServer(parts);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  async function answered(
    event: ProxyEvent,
    record: RequestRecord,
    deadline: AbortSignal | undefined,
  ): Promise<HttpAnswer> {
    try {
      if (event.path === OPENAPI_PATH) return openapi.answer(event);
      const httpGraphQLRequest = requestOf(event, limits.requestBytes);
      checkTokens(httpGraphQLRequest, limits.tokens);
      const context = () => Promise.resolve(contextOf(event, record, deadline, parts));
      return answerOf(await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
    } catch (error) {
      if (error instanceof BodyError) return failure(400, 'BAD_REQUEST', error.message);
      if (error instanceof GraphQLError) return refusal(error);
      const { requestId: request_id, correlationId: correlation_id } = record;
      logger.error('The request failed', { request_id, correlation_id, fault: faultOf(error) });
      return failure(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.');
    }
  }

  let cold = true;
  return async (event, invocation = {}) => {
    const record = recordOf(event, invocation, cold);
    cold = false;
    const deadline = deadlineOf(invocation);
    const work = () => answered(event, record, deadline);
    const answer = await (cache
      ? cache.inRequest(work, (milliseconds) => (record.cacheMilliseconds = milliseconds))
      : work());
    const { result, bytes } = await sized(event, answer, record, limits.responseBytes);
    const { httpMethod: method, path = '' } = event;
    const outcome = {
      method,
      path: path.slice(0, PATH_LOGGED),
      status: result.statusCode,
      bytes,
      compressed: result.isBase64Encoded ?? false,
    };
    logger.info('request', {
      ...requestLine(record, outcome),
      ...(metricsNamespace !== undefined && embeddedMetrics(record, outcome, metricsNamespace)),
    });
    return result;
  };
}
