import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';
import { stateBidder } from '../names.js';

const dataset = 'auction_904_subsidy_awards';

/** Blocks for which a provider receives a subsidy. */
export const auction904SubsidyAwards: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) => {
      const { winningBidder, tier } = stateBidder(county.state, county.geoid, dataset);
      return selectedBlocks(county, dataset).map(({ geoid, ring }) => ({
        values: {
          geoid,
          geoid_co: county.geoid,
          state_abbr: county.state.abbreviation,
          name_co: county.name,
          subsidy_recipient: winningBidder,
          tier,
          valid_raw: true,
        },
        shape: { ring },
      }));
    }),
};
