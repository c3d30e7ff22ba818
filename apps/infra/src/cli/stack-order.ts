import { ConfigError } from '@cori/config';

/** The stacks of an environment: each stands after those whose outputs it reads. */
export const STACKS = ['auth', 'data-api', 'graphql', 'hosting'] as const;

/**
 * A stack and those that read its outputs, of which each reads those of all before it.
 *
 * @param from - the stack; absent: all
 * @throws ConfigError where there is no such stack
 */
export function stacksFrom(from: string | undefined): readonly string[] {
  if (from === undefined) return STACKS;
  const index = (STACKS as readonly string[]).indexOf(from);
  if (index < 0) throw new ConfigError(`There is no stack "${from}": choose ${STACKS.join(', ')}`);
  return STACKS.slice(index);
}
