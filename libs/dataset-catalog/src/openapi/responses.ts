import { CACHED_HEADERS, PROBLEM_HEADERS, problemHeaders } from './headers.js';
import { componentReference, schemaReference, type JsonObject } from './json.js';
import { problemSchemaName, type ProblemCode } from './problems.js';

const PROBLEM = 'application/problem+json';
const JSON_TYPE = 'application/json';

function problems(codes: readonly ProblemCode[]): JsonObject {
  const schemas = codes.map((code) => schemaReference(problemSchemaName(code)));
  const [only] = schemas;
  return { [PROBLEM]: { schema: schemas.length === 1 && only ? only : { oneOf: schemas } } };
}

const GATEWAY = { [JSON_TYPE]: { schema: schemaReference('GatewayMessage') } };

/** The answers that are no success, by the names of their components. */
export const RESPONSES: JsonObject = {
  NotModified: {
    description: 'The answer is still the one that `If-None-Match` names.',
    headers: CACHED_HEADERS,
  },
  BadRequest: {
    description: 'The request is not right; it says what is allowed.',
    headers: PROBLEM_HEADERS,
    content: problems(['invalid-parameter', 'unknown-parameter', 'unknown-dataset']),
  },
  Unauthorized: {
    description: 'A deployed environment wants a valid token.',
    content: GATEWAY,
  },
  Forbidden: {
    description: 'The gateway refuses the request, or has no such path.',
    content: GATEWAY,
  },
  NotFound: {
    description: 'There is no such feature, or nothing at this path.',
    headers: PROBLEM_HEADERS,
    content: problems(['unknown-feature', 'not-found']),
  },
  MethodNotAllowed: {
    description: 'The path has no such method.',
    headers: problemHeaders('Allow', 'Allow'),
    content: problems(['method-not-allowed']),
  },
  TooLarge: {
    description:
      'The answer is larger than one response can be (the problem says the limit that would fit), or the URL is longer than 8,192 bytes (plain text).',
    content: {
      ...problems(['response-too-large']),
      'text/plain': { schema: { type: 'string' } },
    },
  },
  QueryTooLong: {
    description: 'The query is longer than it may be: 8,192 characters.',
    headers: PROBLEM_HEADERS,
    content: problems(['query-too-long']),
  },
  TooManyRequests: {
    description: 'The gateway wants fewer requests a second.',
    content: GATEWAY,
  },
  InternalError: {
    description: 'A fault of the service.',
    headers: PROBLEM_HEADERS,
    content: problems(['internal-error']),
  },
  BadGateway: {
    description: 'The service broke off.',
    content: GATEWAY,
  },
  Unavailable: {
    description: 'The database is away; try again.',
    headers: problemHeaders('Retry-After', 'RetryAfter'),
    content: problems(['database-unavailable']),
  },
  Timeout: {
    description: 'The query, or the service, took too long.',
    content: { ...problems(['query-timeout']), ...GATEWAY },
  },
};

/** The problems of which the document has recorded examples, by response. */
export const PROBLEMS_OF_RESPONSES: Readonly<Record<string, readonly ProblemCode[]>> = {
  BadRequest: ['invalid-parameter', 'unknown-parameter', 'unknown-dataset'],
  NotFound: ['unknown-feature', 'not-found'],
};

const EVERYWHERE: Readonly<Record<string, string>> = {
  '304': 'NotModified',
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '405': 'MethodNotAllowed',
  '413': 'TooLarge',
  '414': 'QueryTooLong',
  '429': 'TooManyRequests',
  '500': 'InternalError',
  '502': 'BadGateway',
  '503': 'Unavailable',
  '504': 'Timeout',
};

/**
 * The responses of an operation: its success, and everything that can be wrong.
 *
 * @param success - the response with status 200
 * @param others - components of further statuses, or `undefined` for a status that it has not
 */
export function responses(
  success: JsonObject,
  others: Readonly<Record<string, string | undefined>> = {},
): JsonObject {
  const named = Object.entries({ ...EVERYWHERE, ...others })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([status, name]) => [status, componentReference('responses', name)]);
  return { '200': success, ...(Object.fromEntries(named) as JsonObject) };
}
