import { isDeepStrictEqual } from 'node:util';

/** Something that the rehearsal expects and does not find. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';
}

/**
 * Holds what was seen against what is expected.
 *
 * @throws ExpectationError
 */
export function expectEqual(what: string, seen: unknown, expected: unknown): void {
  if (isDeepStrictEqual(seen, expected)) return;
  throw new ExpectationError(
    `${what}\n  seen:     ${JSON.stringify(seen)}\n  expected: ${JSON.stringify(expected)}`,
  );
}

/**
 * Says what does not hold.
 *
 * @throws ExpectationError
 */
export function expectThat(what: string, holds: boolean): void {
  if (!holds) throw new ExpectationError(what);
}
