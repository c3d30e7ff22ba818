import type { County } from '../county.js';
import type { SampleGenerator, Value } from '../generator.js';
import { companyName } from '../names.js';
import { hundredths, random, randomInteger } from '../random.js';

const COORDINATE_DECIMALS = 6;
const FEWEST_HOUSEHOLDS = 200;
const MOST_HOUSEHOLDS = 400_000;
// A county that is smaller than this is mostly a city.
const CITY_SQUARE_MILES = 100;
const SMALLEST_SHARE = 3;

/**
 * Households that fit the county's area: 2 to 100 a square mile, or 100 to 2,000 in a city. Few
 * counties are dense: the logarithm of the density is even.
 */
function totalHouseholds({ geoid, areaSquareMiles }: County): number {
  const [low, decades] = areaSquareMiles < CITY_SQUARE_MILES ? [100, 1.3] : [2, 1.7];
  const density = low * 10 ** (random(geoid, 'total_households') * decades);
  const households = Math.round(density * areaSquareMiles);
  return Math.min(Math.max(households, FEWEST_HOUSEHOLDS), MOST_HOUSEHOLDS);
}

/** A percentage: zero in some counties, elsewhere neither tiny nor quite everything. */
function share(geoid: string, column: string, absent: number): number {
  if (random(geoid, column, 'absent') < absent) return 0;
  return hundredths(SMALLEST_SHARE + random(geoid, column) * (96 - SMALLEST_SHARE));
}

/** Those whom one or the other serves: some have both. */
function union(geoid: string, one: number, other: number): number {
  const [low, high] = [Math.max(one, other), Math.min(one + other, 100)];
  return hundredths(low + (high - low) * (0.3 + 0.4 * random(geoid, 'overlap')));
}

function providers(geoid: string, kind: string, percentage: number): string | null {
  if (percentage === 0) return null;
  const count = randomInteger(1, 3, geoid, kind, 'providers');
  const names = Array.from({ length: count }, (_, index) =>
    companyName([kind, `${kind} Networks`], geoid, kind, index),
  );
  return [...new Set(names)].sort().join(', ');
}

function coverage(county: County): Readonly<Record<string, Value>> {
  const { geoid } = county;
  const households = totalHouseholds(county);
  const fiber = share(geoid, 'fiber', 0.15);
  const cable = share(geoid, 'cable', 0.1);
  const either = union(geoid, fiber, cable);
  const count = (percentage: number): number => Math.round((households * percentage) / 100);
  // Blocks are fewer where few live, and so less often served than households.
  const fiberBlocks = hundredths(fiber * (0.5 + 0.4 * random(geoid, 'fiber blocks')));
  const cableBlocks = hundredths(cable * (0.5 + 0.4 * random(geoid, 'cable blocks')));
  return {
    broadband_100_20_pct_blocks_served: union(geoid, fiberBlocks, cableBlocks),
    cable_pct_blocks_served: cableBlocks,
    fiber_pct_blocks_served: fiberBlocks,
    co_fiber_pct_blocks_served: hundredths(fiberBlocks * random(geoid, 'local fiber')),
    fiber_providers: providers(geoid, 'Fiber', fiber),
    cable_providers: providers(geoid, 'Cable', cable),
    total_households: households,
    hh_served_fiber_cable: count(either),
    hh_no_fiber_cable: households - count(either),
    hh_served_cable: count(cable),
    hh_served_fiber: count(fiber),
    pct_hh_served_fiber_cable: either,
    pct_hh_no_fiber_cable: hundredths(100 - either),
    pct_hh_served_cable: cable,
    pct_hh_served_fiber: fiber,
  };
}

function values(county: County): Readonly<Record<string, Value>> {
  const [lon = 0, lat = 0] = county.center;
  return {
    geoid_co: county.geoid,
    name_co: county.name,
    geoid_st: county.state.geoid,
    state_abbr: county.state.abbreviation,
    state_name: county.state.name,
    ...coverage(county),
    lat: Number(lat.toFixed(COORDINATE_DECIMALS)),
    lon: Number(lon.toFixed(COORDINATE_DECIMALS)),
  };
}

/** Every county: real codes, name, point and outline; made coverage. */
export const countySummary: SampleGenerator = {
  dataset: 'county_summary',
  rows: (counties) =>
    counties.map((county) => ({ values: values(county), shape: { county: county.geoid } })),
};
