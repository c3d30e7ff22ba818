import type { Position } from 'geojson';
import type { County } from '../county.js';
import type { SampleGenerator } from '../generator.js';
import { companyName } from '../names.js';
import { pick } from '../random.js';
import { someCounties } from '../selection.js';

const dataset = 'county_broadband_pending_rural_dev';
const CORNERS = 16;

/** A proposed service area: a polygon in the largest circle inside the county. */
function serviceArea({ center: [x = 0, y = 0], radius }: County): readonly Position[] {
  const corners = Array.from({ length: CORNERS }, (_, index): Position => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    return [x + Math.cos(angle) * radius * 0.8, y + Math.sin(angle) * radius * 0.8];
  });
  return [...corners, ...corners.slice(0, 1)];
}

/** Applications to Rural Development that are not decided, in about a fifth of the counties. */
export const countyBroadbandPendingRuralDev: SampleGenerator = {
  dataset,
  rows: (counties) =>
    someCounties(counties, 0.2, dataset).map((county) => ({
      values: {
        state_abbr: county.state.abbreviation,
        applicant_name: companyName(
          ['Telephone Company', 'Fiber Cooperative'],
          county.geoid,
          dataset,
        ),
        program: pick(['ReConnect', 'Community Connect', 'Farm Bill'], county.geoid, 'program'),
        application_status: pick(['Pending', 'Under Review'], county.geoid, 'status'),
        valid_raw: true,
      },
      shape: { ring: serviceArea(county) },
    })),
};
