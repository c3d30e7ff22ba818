import { summarise } from './statistics.js';

/** Something that is timed. */
export interface Contestant {
  readonly name: string;
  /** Runs so many times, one after the other, and says how many milliseconds each took. */
  readonly run: (count: number) => Promise<readonly number[]>;
}

/** How often contestants run. */
export interface Repetitions {
  readonly rounds: number;
  /** Runs of each contestant in a round, of which the median counts. */
  readonly runs: number;
}

/** The measurements by contestant: one a round, in the order of the rounds. */
export type Measured = ReadonlyMap<string, readonly number[]>;

/**
 * Times contestants in rounds, in each of which all of them run in a random order: so what the
 * machine does besides hits all alike. In a round, each runs once before it is timed.
 *
 * @param onRound - called after each round
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, runs }: Repetitions,
  onRound: (round: number) => void,
): Promise<Measured> {
  const measured = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, run } of shuffled(contestants)) {
      const [, ...timed] = await run(runs + 1);
      measured.get(name)?.push(summarise(timed).median);
    }
    onRound(round);
  }
  return measured;
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const order = items.map((item) => ({ item, key: Math.random() }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
