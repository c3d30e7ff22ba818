import { parseArgs } from 'node:util';
import { ConfigError } from '@cori/config';

/** What a command was asked for. */
export interface CommandArguments {
  readonly environment: string;
  /** The stack to begin with, without its environment, e.g. `data-api`; absent: all. */
  readonly from: string | undefined;
  /** Everything else, which CDK is told. */
  readonly rest: readonly string[];
}

/**
 * Reads `--environment` and `--from`, and keeps everything else in its order.
 *
 * @throws ConfigError where one of them has no value
 */
export function parseArguments(argv: readonly string[]): CommandArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { environment: { type: 'string' }, from: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const own = new Map<string, string>();
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !['environment', 'from'].includes(token.name)) continue;
    if (!token.value) throw new ConfigError(`--${token.name} needs a value`);
    own.set(token.name, token.value);
    taken.add(token.index);
    if (!token.inlineValue) taken.add(token.index + 1);
  }
  return {
    environment: own.get('environment') ?? 'dev',
    from: own.get('from'),
    rest: argv.filter((_, index) => !taken.has(index)),
  };
}
