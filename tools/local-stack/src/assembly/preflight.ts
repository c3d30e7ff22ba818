import type { RouteDefinition } from './assembly.js';

/**
 * The `OPTIONS` method of a resource: a mock integration that lets any page of any origin ask, with
 * any header. `*` stands for every header but `Authorization`, which has to be named.
 *
 * The data is public and callers send tokens, never cookies: any origin may ask, without credentials.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
 * @see https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name
 */
export function preflight(resource: string, methods: readonly string[]): RouteDefinition {
  return {
    method: 'OPTIONS',
    resource,
    integration: {
      type: 'mock',
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'Content-Type,Authorization,*',
        'access-control-allow-methods': methods.join(','),
        'access-control-max-age': '7200',
      },
    },
  };
}
