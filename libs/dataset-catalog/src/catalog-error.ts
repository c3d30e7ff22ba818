/** One thing that is wrong with a dataset file. */
export interface CatalogProblem {
  /** The file, as it was given. */
  readonly file: string;
  /** Where in the file, as a JSON Pointer; empty for the whole file. */
  readonly path: string;
  readonly reason: string;
}

/** Dataset files that cannot be used; the message lists each problem with file, path and reason. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';

  constructor(readonly problems: readonly CatalogProblem[]) {
    super(
      problems
        .map(({ file, path, reason }) => `${file}${path && ` at ${path}`}: ${reason}`)
        .join('\n'),
    );
  }
}
