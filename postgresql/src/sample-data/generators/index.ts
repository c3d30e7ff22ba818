import type { SampleGenerator } from '../generator.js';
import { auction904Authorized } from './auction-904-authorized.js';
import { auction904Defaults } from './auction-904-defaults.js';
import { auction904Ready } from './auction-904-ready.js';
import { auction904SubsidyAwards } from './auction-904-subsidy-awards.js';
import { broadbandUnservedBlocks } from './broadband-unserved-blocks.js';
import { countyAdjacencyCrosswalk } from './county-adjacency-crosswalk.js';
import { countyBroadbandFarmBillEligibility } from './county-broadband-farm-bill-eligibility.js';
import { countyBroadbandPendingRuralDev } from './county-broadband-pending-rural-dev.js';
import { countyIlecsGeo } from './county-ilecs-geo.js';
import { countyRuralDevBroadbandProtectedBorrowers } from './county-rural-dev-broadband-protected-borrowers.js';
import { countySummary } from './county-summary.js';
import { fiberCableUnservedBlocks } from './fiber-cable-unserved-blocks.js';
import { incumbentElectricProvidersGeo } from './incumbent-electric-providers-geo.js';

/** The generators of all datasets. */
export const generators: readonly SampleGenerator[] = [
  auction904Authorized,
  auction904Defaults,
  auction904Ready,
  auction904SubsidyAwards,
  broadbandUnservedBlocks,
  countyAdjacencyCrosswalk,
  countyBroadbandFarmBillEligibility,
  countyBroadbandPendingRuralDev,
  countyIlecsGeo,
  countyRuralDevBroadbandProtectedBorrowers,
  countySummary,
  fiberCableUnservedBlocks,
  incumbentElectricProvidersGeo,
];
