/** The middle of some measurements, and how far they spread around it. */
export interface Summary {
  readonly count: number;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
}

/**
 * Summarises measurements.
 *
 * @throws RangeError where there are none
 */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    minimum: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
  };
}

/**
 * The ratio of what was measured in the same rounds: the median of the rounds' ratios, so that a
 * machine that grows slower or faster between two rounds does not count.
 */
export function ratioOf(values: readonly number[], floor: readonly number[]): Summary {
  const rounds = Math.min(values.length, floor.length);
  return summarise(
    values.slice(0, rounds).map((value, round) => value / (floor[round] ?? Number.NaN)),
  );
}

/** The value below which a share of the sorted ones lies, interpolated between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('There is no measurement');
  return below + (above - below) * (position - Math.floor(position));
}
