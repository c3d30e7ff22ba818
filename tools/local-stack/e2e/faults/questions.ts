import type { Answer, Question } from '../load.js';

/** A feature without geometry, by REST. */
export const COUNTY: Question = { path: '/bcat/county_summary?geoid_co=13121' };
/** Features with geometry, by REST. */
export const STATE: Question = { path: '/bcat/county_summary/geojson?state_abbr=VT' };
/** A GraphQL query whose answer may come from Redis. */
export const CACHED: Question = {
  path: '/graphql',
  query: '{ countySummary(filter: {stateAbbr: ["VT"]}) { features { id } } }',
};
/** One whose answer comes from REST, always. */
export const FRESH: Question = {
  path: '/graphql',
  query: '{ countySummary(filter: {geoidCo: ["13121"]}, skipCache: true) { features { id } } }',
};

/** Whether a question goes to GraphQL. */
export function isGraphql({ question }: Answer): boolean {
  return question.query !== undefined;
}

/** The body of a GraphQL answer, or a problem document of REST, as far as tests look into it. */
export interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly retryAfter?: number };
  }[];
  readonly code?: string;
  readonly features?: readonly unknown[];
}

/** The parsed body of an answer. */
export function bodyOf({ body }: Answer): Body {
  return JSON.parse(body) as Body;
}

/**
 * How an answer went, in one word that a test can compare: `data`, or the status and code of what
 * went wrong, e.g. `503 database-unavailable` or `200 SERVICE_UNAVAILABLE`.
 */
export function outcomeOf(answer: Answer): string {
  if (answer.status === 0) return answer.body;
  const { data, errors, code, features } = bodyOf(answer);
  const [error] = errors ?? [];
  if (error) return `${answer.status} ${error.extensions.code}`;
  if (answer.status === 200 && (data ?? features)) return 'data';
  return `${answer.status} ${code ?? answer.body}`;
}

/** The different outcomes of answers, sorted. */
export function outcomesOf(answers: readonly Answer[]): readonly string[] {
  return [...new Set(answers.map(outcomeOf))].sort();
}

/** What no answer may hold: SQL, a driver's text, a stack, a host. */
export const PRIVATE = /select |psycopg|traceback|stacktrace|node_modules|127\.0\.0\.1|localhost/i;
