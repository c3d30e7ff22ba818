/** A generator that cannot do what it was asked for; the message says why, and what can be done. */
export class GeneratorError extends Error {
  override readonly name = 'GeneratorError';
}
