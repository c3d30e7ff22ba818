import type { ServerResponse } from 'node:http';
import type { GatewayResponseDefinition } from '../assembly/assembly.js';

interface Kind {
  /** The type by which a template changes the answer. */
  readonly type: string;
  readonly status: number;
  readonly message: string;
  readonly errorType: string;
}

/**
 * The answers that API Gateway makes by itself.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 */
const KINDS = {
  missingToken: {
    type: 'MISSING_AUTHENTICATION_TOKEN',
    status: 403,
    message: 'Missing Authentication Token',
    errorType: 'MissingAuthenticationTokenException',
  },
  unauthorized: {
    type: 'UNAUTHORIZED',
    status: 401,
    message: 'Unauthorized',
    errorType: 'UnauthorizedException',
  },
  expiredToken: {
    type: 'EXPIRED_TOKEN',
    status: 403,
    message: 'The incoming token has expired',
    errorType: 'UnauthorizedException',
  },
  requestTooLarge: {
    type: 'REQUEST_TOO_LARGE',
    status: 413,
    message: 'Request Too Long',
    errorType: 'RequestEntityTooLargeException',
  },
  integrationFailure: {
    type: 'API_CONFIGURATION_ERROR',
    status: 500,
    message: 'Internal server error',
    errorType: 'InternalServerErrorException',
  },
  badGateway: {
    type: 'INTEGRATION_FAILURE',
    status: 502,
    message: 'Internal server error',
    errorType: 'InternalServerErrorException',
  },
  timeout: {
    type: 'INTEGRATION_TIMEOUT',
    status: 504,
    message: 'Endpoint request timed out',
    errorType: 'EndpointRequestTimedOutException',
  },
} as const satisfies Record<string, Kind>;

/** One of them. */
export type GatewayResponse = keyof typeof KINDS;

/** A request that API Gateway answers by itself. */
export class Refusal extends Error {
  constructor(readonly response: GatewayResponse) {
    super(response);
  }

  /** Whether it was for the token that it was refused. */
  get byAuthorizer(): boolean {
    return this.response === 'unauthorized' || this.response === 'expiredToken';
  }
}

/** Gives such an answer, as the API's definitions have it. */
export function refuse(
  response: ServerResponse,
  kind: GatewayResponse,
  definitions: readonly GatewayResponseDefinition[],
): void {
  const { type, status, message, errorType } = KINDS[kind];
  const named = (name: string): GatewayResponseDefinition | undefined =>
    definitions.find((definition) => definition.type === name);
  const specific = named(type);
  const definition = specific ?? named(status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX');
  const body = (definition?.body ?? '{"message":$context.error.messageString}').replaceAll(
    '$context.error.messageString',
    JSON.stringify(message),
  );
  response.writeHead(definition?.status ?? status, {
    ...definition?.headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-amzn-errortype': errorType,
  });
  response.end(body);
}
