import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { ANY_ORIGIN, type CorsOptions } from './cors.js';

/**
 * Makes the answers that API Gateway gives by itself readable for pages of other origins, and gives
 * them the status that says what happened: 401 for a token that has expired, with the challenge
 * that RFC 9110 asks for, and 404 for a path that does not exist.
 *
 * These answers hold no data and their headers cannot be computed, so that with several origins
 * any page may read them.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
 */
export function addGatewayResponses(api: RestApi, cors: Required<CorsOptions>): void {
  const [origin = ANY_ORIGIN] = cors.origins.length === 1 ? cors.origins : [];
  const readable = { 'Access-Control-Allow-Origin': `'${origin}'` };
  const challenge = { ...readable, 'WWW-Authenticate': "'Bearer'" };

  api.addGatewayResponse('ClientError', {
    type: ResponseType.DEFAULT_4XX,
    responseHeaders: readable,
  });
  api.addGatewayResponse('ServerError', {
    type: ResponseType.DEFAULT_5XX,
    responseHeaders: readable,
  });
  api.addGatewayResponse('Unauthorized', {
    type: ResponseType.UNAUTHORIZED,
    statusCode: '401',
    responseHeaders: challenge,
  });
  api.addGatewayResponse('ExpiredToken', {
    type: ResponseType.EXPIRED_TOKEN,
    statusCode: '401',
    responseHeaders: challenge,
  });
  api.addGatewayResponse('UnknownPath', {
    type: ResponseType.MISSING_AUTHENTICATION_TOKEN,
    statusCode: '404',
    responseHeaders: readable,
    templates: { 'application/json': '{"message":"Not Found"}' },
  });
}
