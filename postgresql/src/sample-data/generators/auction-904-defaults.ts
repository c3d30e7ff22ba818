import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';
import { noticeNumbers, stateBidder } from '../names.js';

const dataset = 'auction_904_defaults';

/** Blocks whose bids were defaulted or denied. */
export const auction904Defaults: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) => {
      const { applicant } = stateBidder(county.state, county.geoid, dataset);
      return selectedBlocks(county, dataset).map(({ geoid, ring }) => ({
        values: {
          geoid_bl: geoid,
          geoid_co: county.geoid,
          applicant,
          county: county.name,
          state: county.state.abbreviation,
          da_numbers: noticeNumbers(county.geoid, dataset),
        },
        shape: { ring },
      }));
    }),
};
