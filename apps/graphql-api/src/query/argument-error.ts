import type { Problem } from '../rest/rest-error.js';

/** An argument that is missing or has a value that cannot be. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  readonly problem: Problem;

  /**
   * @param code - as in REST's problem documents
   * @param argument - as the query names it, e.g. `filter.geoidCo`
   * @param allowed - what to give instead
   */
  constructor(code: string, argument: string, reason: string, allowed: string) {
    super(`Argument ${argument}: ${reason}. Allowed: ${allowed}.`);
    this.problem = { code, parameter: argument, reason, allowed };
  }
}
