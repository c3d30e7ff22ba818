/** A committed file that is derived from the catalog. */
export interface GeneratedFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly content: string;
}
