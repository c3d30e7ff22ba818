/**
 * The limits of AWS Lambda and API Gateway that the stack keeps.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 */

/** Bytes of an event that is invoked synchronously. */
export const MAXIMUM_EVENT_BYTES = 6 * 1024 * 1024;

/** Bytes of a response: 6 MB and the little that Lambda grants beyond. */
export const MAXIMUM_RESPONSE_BYTES = 6_291_556;

/** Milliseconds that the code outside the handler may take. */
export const INIT_TIMEOUT_MILLISECONDS = 10_000;

/** Bytes of a request's body at API Gateway. */
export const MAXIMUM_BODY_BYTES = 10 * 1024 * 1024;
