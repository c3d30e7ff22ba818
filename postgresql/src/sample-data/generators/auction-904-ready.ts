import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';
import { stateBidder } from '../names.js';

const dataset = 'auction_904_ready';

/** Blocks whose support is ready to be authorized. */
export const auction904Ready: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) => {
      const { applicant, frn, sac } = stateBidder(county.state, county.geoid, dataset);
      return selectedBlocks(county, dataset).map(({ geoid, ring }) => ({
        values: {
          geoid_bl: geoid,
          geoid_co: county.geoid,
          applicant,
          county: county.name,
          state: county.state.abbreviation,
          frn,
          sac,
        },
        shape: { ring },
      }));
    }),
};
