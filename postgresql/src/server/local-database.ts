/** A database that this process may use until it stops it. */
export interface LocalDatabase {
  /** Connects as `read_only_user`; a URI of libpq. */
  readonly dsn: string;
  /** Connects as the owner of the tables. */
  readonly adminDsn?: string;
  /** Where the server comes from. */
  readonly engine: 'DATABASE_URL' | 'installed' | 'unpacked';
  /** Stops what was started, waits for its end and removes what is thrown away. */
  readonly stop: () => Promise<void>;
}
