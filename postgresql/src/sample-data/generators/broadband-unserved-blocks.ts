import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';

const dataset = 'broadband_unserved_blocks';

/** Blocks without broadband. */
export const broadbandUnservedBlocks: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) =>
      selectedBlocks(county, dataset).map(({ ring }) => ({
        values: { geoid_co: county.geoid, state_abbr: county.state.abbreviation },
        shape: { ring },
      })),
    ),
};
