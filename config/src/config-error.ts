/** A configuration that cannot be used; the message says what to set and where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
