import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';
import { random } from '../random.js';

const dataset = 'fiber_cable_unserved_blocks';
const URBAN_SHARE = 0.2;

/** Blocks without fiber or cable. */
export const fiberCableUnservedBlocks: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) =>
      selectedBlocks(county, dataset).map(({ geoid, ring }) => ({
        values: {
          geoid_co: county.geoid,
          state_abbr: county.state.abbreviation,
          ur10: random(geoid, 'ur10') < URBAN_SHARE ? 'U' : 'R',
        },
        shape: { ring },
      })),
    ),
};
