import type { County } from '../county.js';
import type { SampleGenerator, Value } from '../generator.js';
import { digits, hundredths, random } from '../random.js';
import { someCounties } from '../selection.js';

const dataset = 'county_rural_dev_broadband_protected_borrowers';
const COORDINATE_DECIMALS = 6;

/** Census code of what a county is called in its state: parish, municipio, independent city, … */
function legalDescription({ geoid, state }: County): string {
  const independentCity = state.abbreviation === 'VA' && Number(geoid.slice(2)) >= 500;
  if (independentCity) return '25';
  return { AK: '04', LA: '15', PR: '13' }[state.abbreviation] ?? '06';
}

function values(county: County): Readonly<Record<string, Value>> {
  const { geoid, state, areaSquareMiles, center } = county;
  const [lon = 0, lat = 0] = center;
  const water = hundredths(areaSquareMiles * 0.1 * random(geoid, 'water'));
  return {
    state_abbr: state.abbreviation,
    geoid,
    land_sqmi: hundredths(areaSquareMiles - water),
    water_sqmi: water,
    valid_raw: county.validRaw,
    geoid_st: state.geoid,
    statens: digits(8, state.geoid, 'statens'),
    affgeoid: `0500000US${geoid}`,
    lsad: legalDescription(county),
    region: state.region,
    division: state.division,
    mtfcc: 'G4020',
    funcstat: 'A',
    lat: Number(lat.toFixed(COORDINATE_DECIMALS)),
    lon: Number(lon.toFixed(COORDINATE_DECIMALS)),
  };
}

/** Areas whose borrowers of Rural Development are protected: whole counties, about a quarter. */
export const countyRuralDevBroadbandProtectedBorrowers: SampleGenerator = {
  dataset,
  rows: (counties) =>
    someCounties(counties, 0.25, dataset).map((county) => ({
      values: values(county),
      shape: { county: county.geoid },
    })),
};
