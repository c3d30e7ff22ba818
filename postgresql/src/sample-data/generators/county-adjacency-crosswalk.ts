import type { SampleGenerator } from '../generator.js';

/**
 * Each county with its neighbors in the topology and, as in the file of the Census Bureau, with
 * itself: so an island has a row too.
 */
export const countyAdjacencyCrosswalk: SampleGenerator = {
  dataset: 'county_adjacency_crosswalk',
  rows: (counties) => {
    const byGeoid = new Map(counties.map((county) => [county.geoid, county]));
    return counties.flatMap((county) =>
      [county.geoid, ...county.neighbors].sort().map((geoid) => {
        const neighbor = byGeoid.get(geoid);
        if (neighbor === undefined) throw new Error(`${geoid} is no county`);
        return {
          values: {
            geoid_co: county.geoid,
            state_abbr: county.state.abbreviation,
            name_co: county.name,
            geoid_co_neighbor: neighbor.geoid,
            name_co_neighbor: neighbor.name,
            state_abbr_neighbor: neighbor.state.abbreviation,
          },
        };
      }),
    );
  },
};
