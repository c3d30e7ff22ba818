/** An environment variable that is missing or has a value that cannot be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(variable: string, reason: string) {
    super(`The environment variable ${variable} ${reason}`);
  }
}

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The text of a variable without outer blanks; undefined where nothing is left. */
export function text(environment: Environment, variable: string): string | undefined {
  return environment[variable]?.trim() || undefined;
}

/**
 * The text of a variable that must be there.
 *
 * @throws SettingsError
 */
export function required(environment: Environment, variable: string): string {
  const value = text(environment, variable);
  if (value === undefined) throw new SettingsError(variable, 'is missing');
  return value;
}

/**
 * The value of a variable that is `true` or `false`.
 *
 * @param fallback - the value where the variable is missing
 * @throws SettingsError
 */
export function flag(environment: Environment, variable: string, fallback: boolean): boolean {
  const value = text(environment, variable)?.toLowerCase() ?? String(fallback);
  if (value !== 'true' && value !== 'false') {
    throw new SettingsError(variable, 'must be true or false');
  }
  return value === 'true';
}

/**
 * The value of a variable that is a whole number.
 *
 * @throws SettingsError
 */
export function wholeNumber(environment: Environment, variable: string): number | undefined {
  const value = text(environment, variable);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new SettingsError(variable, 'must be a whole number');
  return Number(value);
}
