import { selectedBlocks } from '../blocks.js';
import type { SampleGenerator } from '../generator.js';
import { noticeNumbers, stateBidder } from '../names.js';

const dataset = 'auction_904_authorized';

/** Blocks whose support is authorized. */
export const auction904Authorized: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.flatMap((county) => {
      const bidder = stateBidder(county.state, county.geoid, dataset);
      return selectedBlocks(county, dataset).map(({ geoid, ring }) => ({
        values: {
          geoid_bl: geoid,
          geoid_co: county.geoid,
          applicant: bidder.applicant,
          county: county.name,
          state: county.state.abbreviation,
          tier: bidder.tier,
          latency: bidder.latency,
          frn: bidder.frn,
          sac: bidder.sac,
          da_numbers: noticeNumbers(county.geoid, dataset),
          winning_bidder: bidder.winningBidder,
          winning_bid_total_in_state: bidder.supportInState,
          number_of_locations_in_state: bidder.locationsInState,
        },
        shape: { ring },
      }));
    }),
};
