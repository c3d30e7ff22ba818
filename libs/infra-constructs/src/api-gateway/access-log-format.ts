import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/**
 * One line of JSON a request. It says where time went and why a request was refused, and holds
 * neither the query nor anything of the token.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
export function accessLogFormat(): AccessLogFormat {
  return AccessLogFormat.custom(
    JSON.stringify({
      requestId: '$context.requestId',
      extendedRequestId: '$context.extendedRequestId',
      traceId: '$context.xrayTraceId',
      time: '$context.requestTime',
      ip: '$context.identity.sourceIp',
      userAgent: '$context.identity.userAgent',
      method: '$context.httpMethod',
      path: '$context.path',
      resource: '$context.resourcePath',
      status: '$context.status',
      bytes: '$context.responseLength',
      milliseconds: '$context.responseLatency',
      integrationStatus: '$context.integration.status',
      integrationMilliseconds: '$context.integration.latency',
      integrationError: '$context.integration.error',
      authorizerError: '$context.authorizer.error',
      wafStatus: '$context.waf.status',
      error: '$context.error.responseType',
    }),
  );
}
