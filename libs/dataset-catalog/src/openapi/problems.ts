import { pascalCase } from './names.js';
import type { JsonObject } from './json.js';

/** A kind of problem that the service tells its clients. */
interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  /** Members of its own, which it always has. */
  readonly members: readonly (keyof typeof MEMBERS)[];
  /** Schemas of members that it may have too. */
  readonly optional?: JsonObject;
}

const MEMBERS = {
  parameter: 'The parameter that is meant.',
  reason: 'What is wrong with it.',
  allowed: 'What is allowed.',
} as const;

const ALL_MEMBERS = ['parameter', 'reason', 'allowed'] as const;

/** Every kind of problem, by its code. */
const PROBLEMS = {
  'unknown-dataset': {
    status: 400,
    title: 'The dataset is unknown',
    description: 'The service has no dataset of this name (any more).',
    members: ALL_MEMBERS,
  },
  'unknown-parameter': {
    status: 400,
    title: 'A parameter is unknown',
    description: 'A parameter that does not exist here: a typo never answers all rows.',
    members: ALL_MEMBERS,
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter has an invalid value',
    description: 'A parameter with a value that it cannot have.',
    members: ALL_MEMBERS,
  },
  'unknown-feature': {
    status: 404,
    title: 'The feature is unknown',
    description: 'No row has this id.',
    members: [],
  },
  'not-found': {
    status: 404,
    title: 'Nothing is found at this path',
    description: 'Nothing is served at this path.',
    members: [],
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed',
    description: 'Any method but GET and HEAD.',
    members: ['allowed'],
  },
  'response-too-large': {
    status: 413,
    title: 'The answer is too large',
    description:
      'More than one response can carry: ask for less, or accept gzip. `limit` says how many features would fit, where that is known.',
    members: ['reason', 'allowed'],
    optional: { parameter: { type: 'string' }, limit: { type: 'integer', minimum: 1 } },
  },
  'query-too-long': {
    status: 414,
    title: 'The query is too long',
    description: 'The query is longer than it may be.',
    members: ['reason', 'allowed'],
  },
  'internal-error': {
    status: 500,
    title: 'The service failed',
    description: 'A fault of the service itself, which it has recorded.',
    members: [],
  },
  'database-unavailable': {
    status: 503,
    title: 'The database is unavailable',
    description: 'The database is away: try again after `Retry-After` seconds.',
    members: [],
  },
  'query-timeout': {
    status: 504,
    title: 'The query took too long',
    description: 'The query took longer than a request may take: ask for less.',
    members: [],
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** The code of a kind of problem. */
export type ProblemCode = keyof typeof PROBLEMS;

/** The name of a problem's schema, e.g. `UnknownDatasetProblem`. */
export function problemSchemaName(code: ProblemCode): string {
  return `${pascalCase(code)}Problem`;
}

function problemSchema(code: string, problem: ProblemKind): JsonObject {
  return {
    type: 'object',
    description: problem.description,
    required: ['type', 'title', 'status', 'detail', 'code', ...problem.members],
    properties: {
      type: { type: 'string', const: `urn:cori:problem:${code}` },
      title: { type: 'string', const: problem.title },
      status: { type: 'integer', const: problem.status },
      detail: { type: 'string', description: 'A sentence that says what to do about it.' },
      code: { type: 'string', const: code },
      ...Object.fromEntries(
        problem.members.map((name) => [name, { type: 'string', description: MEMBERS[name] }]),
      ),
      ...problem.optional,
    },
  };
}

/**
 * The schema of each kind of problem (RFC 9457), by its name. Members may be added, so clients ignore
 * those that they do not know.
 */
export function problemSchemas(): JsonObject {
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([code, problem]) => [
      problemSchemaName(code as ProblemCode),
      problemSchema(code, problem),
    ]),
  );
}
