import type { SampleGenerator } from '../generator.js';
import { companyName } from '../names.js';
import { digits, pick, random } from '../random.js';

const dataset = 'incumbent_electric_providers_geo';

/** The service area of an electric utility: one a county, its whole area. */
export const incumbentElectricProvidersGeo: SampleGenerator = {
  dataset,
  rows: (counties) => {
    const stateOf = new Map(counties.map(({ geoid, state }) => [geoid, state.abbreviation]));
    return counties.map(({ geoid, name, state, neighbors }) => {
      const served = [state.abbreviation, ...neighbors.map((other) => stateOf.get(other) ?? '')];
      const hasHolding = random(geoid, dataset, 'holding') < 0.4;
      return {
        values: {
          state_abbr: state.abbreviation,
          city: name,
          zip_code: digits(5, geoid, 'zip'),
          utility_name: companyName(['Electric Cooperative', 'Power & Light'], geoid, dataset),
          states: [...new Set(served)].sort().join(', '),
          utility_type: pick(
            ['Cooperative', 'Investor Owned', 'Municipal', 'Political Subdivision'],
            geoid,
            dataset,
            'type',
          ),
          utility_holding_company: hasHolding
            ? companyName(['Energy Holdings'], state.geoid, dataset)
            : null,
        },
        shape: { county: geoid },
      };
    });
  },
};
