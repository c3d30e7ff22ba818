import { ratioOf, summarise, type Summary } from './statistics.js';
import { targets } from './targets.js';

/** A line of the benchmark's table. */
export interface Row {
  readonly suite: string;
  readonly name: string;
  readonly unit: 'ms' | 'bytes';
  readonly measured: Summary;
  /** What it is compared with, and by how much it is more. */
  readonly comparison?: { readonly with: string; readonly ratio: Summary };
  /** What the ratio may be at most, and whether it is. */
  readonly target?: { readonly ratio: number; readonly holds: boolean };
}

/** A name and its measurements, one a round. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** Makes the line of what was timed, and compares it with what was timed in the same rounds. */
export function timed(suite: string, series: Series, floor?: Series): Row {
  const row = { suite, name: series.name, unit: 'ms', measured: summarise(series.values) } as const;
  return floor ? compared(row, floor.name, ratioOf(series.values, floor.values)) : row;
}

/** Makes the line of a size, and compares it with another. */
export function sized(suite: string, name: string, bytes: number, floor?: Row): Row {
  const row = { suite, name, unit: 'bytes', measured: summarise([bytes]) } as const;
  return floor ? compared(row, floor.name, summarise([bytes / floor.measured.median])) : row;
}

function compared(row: Row, floor: string, ratio: Summary): Row {
  const target = targets[`${row.suite}: ${row.name}`];
  return {
    ...row,
    comparison: { with: floor, ratio },
    ...(target !== undefined && {
      target: { ratio: target, holds: ratio.median <= target },
    }),
  };
}
