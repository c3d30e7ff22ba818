/** A fault that the message alone explains. */
export class BenchmarkError extends Error {
  override readonly name = 'BenchmarkError';
}
