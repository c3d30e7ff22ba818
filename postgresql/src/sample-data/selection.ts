import type { County } from './county.js';
import { random } from './random.js';

/**
 * A share of the counties, and of every state at least one.
 *
 * @param share - from 0 to 1
 * @param dataset - makes the selection another one for each dataset
 */
export function someCounties(
  counties: readonly County[],
  share: number,
  dataset: string,
): readonly County[] {
  const states = new Set<string>();
  return counties.filter(({ geoid, state }) => {
    const firstOfState = !states.has(state.geoid);
    states.add(state.geoid);
    return firstOfState || random(geoid, dataset, 'selected') < share;
  });
}
