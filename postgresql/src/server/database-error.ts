/** Why there is no local database; the message says what to do. */
export class LocalDatabaseError extends Error {
  override readonly name = 'LocalDatabaseError';
}

/** A PostGIS whose files are there but which does not work. */
export class PostgisUnusableError extends Error {
  override readonly name = 'PostgisUnusableError';
}
