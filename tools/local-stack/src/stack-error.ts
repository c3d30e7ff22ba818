import { LocalDatabaseError } from '@cori/postgresql';

/** A fault that the person at the keyboard can mend: the message says how, and no stack is shown. */
export class StackError extends Error {
  override readonly name = 'StackError';
}

/** Whether a fault's message is all that the person at the keyboard needs. */
export function isMendable(error: unknown): error is Error {
  return error instanceof StackError || error instanceof LocalDatabaseError;
}
