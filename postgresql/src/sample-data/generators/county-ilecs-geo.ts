import type { SampleGenerator } from '../generator.js';
import { companyName } from '../names.js';

const dataset = 'county_ilecs_geo';

/** The study area of an incumbent telephone company: one a county, its whole area. */
export const countyIlecsGeo: SampleGenerator = {
  dataset,
  rows: (counties) =>
    counties.map(({ geoid, state }) => ({
      values: {
        state_abbr: state.abbreviation,
        ilec_name: companyName(
          ['Telephone Company', 'Telecom', 'Telephone Cooperative'],
          geoid,
          dataset,
        ),
        ilec_hoco_name: companyName(['Holdings', 'Communications Group'], state.geoid, dataset),
      },
      shape: { county: geoid },
    })),
};
