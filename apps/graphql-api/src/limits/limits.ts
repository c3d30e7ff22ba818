import { type Environment, SettingsError, wholeNumber } from '../environment.js';

/** What one request may ask and get. */
export interface Limits {
  /** Bytes of the request's body, or of its query string. */
  readonly requestBytes: number;
  /** Tokens of the query's text: names, punctuation and values. */
  readonly tokens: number;
  /** Fields inside each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of `Query`, each of which is a question to REST. */
  readonly rootFields: number;
  /** Rows × fields, where a geometry counts as several fields. */
  readonly cost: number;
  /** Bytes of what the Lambda returns; Lambda itself refuses more than 6 MB. */
  readonly responseBytes: number;
}

/** The limits where the environment says nothing else. */
export const DEFAULT_LIMITS: Limits = {
  requestBytes: 262_144,
  tokens: 5000,
  depth: 10,
  aliases: 50,
  directives: 50,
  rootFields: 30,
  cost: 10_000_000,
  responseBytes: 6_291_456,
};

/** Which environment variable sets a limit. */
const VARIABLES: Readonly<Record<keyof Limits, string>> = {
  requestBytes: 'LIMIT_REQUEST_BYTES',
  tokens: 'LIMIT_TOKENS',
  depth: 'LIMIT_DEPTH',
  aliases: 'LIMIT_ALIASES',
  directives: 'LIMIT_DIRECTIVES',
  rootFields: 'LIMIT_ROOT_FIELDS',
  cost: 'LIMIT_COST',
  responseBytes: 'LIMIT_RESPONSE_BYTES',
};

/**
 * Reads the limits of an environment.
 *
 * @throws SettingsError naming the variable
 */
export function limitsFrom(environment: Environment): Limits {
  const names = Object.keys(VARIABLES) as (keyof Limits)[];
  const entries = names.map((name) => [
    name,
    wholeNumber(environment, VARIABLES[name]) ?? DEFAULT_LIMITS[name],
  ]);
  const limits = Object.fromEntries(entries) as unknown as Limits;
  if (limits.responseBytes > DEFAULT_LIMITS.responseBytes) {
    const reason = `must be at most ${DEFAULT_LIMITS.responseBytes}, which is Lambda's own limit`;
    throw new SettingsError(VARIABLES.responseBytes, reason);
  }
  return limits;
}
