import type { SampleGenerator } from '../generator.js';
import { someCounties } from '../selection.js';

const dataset = 'county_broadband_farm_bill_eligibility';

/** Areas that may apply under the Farm Bill: whole counties, about half of them. */
export const countyBroadbandFarmBillEligibility: SampleGenerator = {
  dataset,
  rows: (counties) =>
    someCounties(counties, 0.5, dataset).map(({ geoid, state, validRaw }) => ({
      values: { state_abbr: state.abbreviation, valid_raw: validRaw },
      shape: { county: geoid },
    })),
};
