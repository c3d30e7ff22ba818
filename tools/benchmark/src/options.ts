import { parseArgs } from 'node:util';
import { BenchmarkError } from './benchmark-error.js';

/** What the command line asks for. */
export interface Options {
  /** Parts of the names of the suites that run; none: all but those on request. */
  readonly only: readonly string[];
  /** By how much the usual number of rounds is multiplied. */
  readonly scale: number;
  readonly format: 'text' | 'markdown' | 'json';
  /** The document whose part between the marks the table of Markdown replaces. */
  readonly into?: string;
  /** Whether Nx is timed too, which takes minutes. */
  readonly nx: boolean;
}

/** The answer to `--help`. */
export const HELP = `npm run bench -- [options]

  Times the data API on the sample data and compares it with PostgreSQL's own time, in one run.

  --only NAME    only the suites whose name holds NAME; can be repeated
  --scale N      N times as many rounds: 0.1 for a glance, 3 on a noisy machine
  --nx           also nx run-many of all targets, cold and cached, which takes minutes
  --markdown     the table as Markdown
  --into FILE    the table as Markdown, written between the marks of FILE: docs/performance.md
  --json         all figures as JSON
  --help         this text
`;

/**
 * Reads the command line.
 *
 * @returns the options, or `help`
 * @throws BenchmarkError for what it does not know
 */
export function readOptions(argv: readonly string[]): Options | 'help' {
  const values = parse(argv);
  if (values.help) return 'help';
  const scale = Number(values.scale ?? '1');
  if (!(scale > 0 && scale <= 100)) {
    throw new BenchmarkError(
      `--scale is a number above 0 and at most 100, not “${values.scale ?? ''}”.`,
    );
  }
  return {
    only: values.only ?? [],
    scale,
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
    ...(values.into !== undefined && { into: values.into }),
    nx: values.nx ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string', multiple: true },
        scale: { type: 'string' },
        nx: { type: 'boolean' },
        markdown: { type: 'boolean' },
        into: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new BenchmarkError(
      `${error instanceof Error ? error.message : String(error)}\n\n${HELP}`,
    );
  }
}
