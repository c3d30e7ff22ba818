import type { PythonProcess } from './python-process.js';
import type { Row } from './row.js';
import type { Repetitions } from './rounds.js';
import type { Stack } from './stack.js';

/** What a suite runs with. */
export interface Run {
  readonly stack: Stack;
  readonly python: PythonProcess;
  /** Scales how often something is repeated. */
  readonly repeated: (often: Repetitions) => Repetitions;
  /** Called with what has been done of a suite, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** A part of the benchmark. */
export interface Suite {
  readonly name: string;
  /** Whether it runs only where it is asked for, since it takes long. */
  readonly onRequest?: boolean;
  readonly measure: (run: Run) => Promise<readonly Row[]>;
}
