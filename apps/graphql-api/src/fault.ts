/**
 * What the log tells of an error: its code where it has one, because the message of a system's or a
 * server's error holds host names; else its name and message.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  const cause = error.cause === undefined ? '' : ` (${faultOf(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}
