import type { APIGatewayProxyResult } from 'aws-lambda';
import { contextOf, type SharedParts } from '../context.js';
import { faultOf } from '../fault.js';
import { createServer } from '../server.js';
import { BodyError, failureOf, requestOf, resultOf } from './api-gateway.js';
import type { ProxyEvent } from './proxy-event.js';

/** A Lambda handler of API Gateway's REST proxy events. */
export type ApiHandler = (event: ProxyEvent) => Promise<APIGatewayProxyResult>;

/**
 * Makes the handler and starts the server in the background.
 *
 * The npm package `@as-integrations/aws-lambda` would do this too, but it decodes query parameters
 * that API Gateway has decoded already, so that a `%` in a query fails, tells clients the text of
 * any exception, and brings Apollo Server's CommonJS copy into the bundle.
 */
export function createHandler(parts: SharedParts): ApiHandler {
  const server = createServer(parts);
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return async (event) => {
    try {
      const httpGraphQLRequest = requestOf(event);
      const context = () => Promise.resolve(contextOf(event, parts));
      return resultOf(await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
    } catch (error) {
      if (error instanceof BodyError) return failureOf(400, 'BAD_REQUEST', error.message);
      parts.logger.error('The request failed', {
        requestId: event.requestContext?.requestId,
        fault: faultOf(error),
      });
      return failureOf(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.');
    }
  };
}
