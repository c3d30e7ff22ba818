import { digits, pick, random, randomInteger } from './random.js';
import type { State } from './states.js';

const REGIONAL = [
  'Prairie',
  'Ridgeline',
  'Blue River',
  'Lakeshore',
  'Pioneer',
  'Heartland',
  'Cedar Creek',
  'Highland',
  'Granite',
  'Valley',
  'Northern Pine',
  'Coastal',
] as const;

/** A made bidder in a state, with the numbers that belong to it there. */
export interface Bidder {
  readonly applicant: string;
  readonly winningBidder: string;
  /** FCC registration number, 10 digits. */
  readonly frn: string;
  /** Study area code, 6 digits. */
  readonly sac: string;
  readonly tier: string;
  readonly latency: string;
  readonly supportInState: number;
  readonly locationsInState: number;
}

const BIDDERS_PER_STATE = 3;

/**
 * A made company name that no real one is meant by.
 *
 * @param kinds - what such a company is called, e.g. `Fiber Cooperative`
 */
export function companyName(
  kinds: readonly [string, ...string[]],
  ...parts: readonly (string | number)[]
): string {
  return `Sample ${pick(REGIONAL, ...parts, 'region')} ${pick(kinds, ...parts, 'kind')}`;
}

/**
 * One of the bidders of a state. Everything about it is the same wherever it appears.
 */
export function stateBidder(state: State, ...parts: readonly (string | number)[]): Bidder {
  const number = randomInteger(1, BIDDERS_PER_STATE, ...parts, 'bidder');
  const key = [state.geoid, 'bidder', number] as const;
  const applicant = companyName(
    ['Fiber Cooperative', 'Broadband', 'Telephone Company', 'Rural Networks'],
    ...key,
  );
  const locationsInState = randomInteger(200, 40_000, ...key, 'locations');
  return {
    applicant,
    winningBidder: random(...key, 'consortium') < 0.3 ? `${applicant} Consortium` : applicant,
    frn: `00${digits(8, ...key, 'frn')}`,
    sac: `${state.geoid}${digits(4, ...key, 'sac')}`,
    tier: pick(['Minimum', 'Baseline', 'Above Baseline', 'Gigabit'], ...key, 'tier'),
    latency: random(...key, 'latency') < 0.15 ? 'High' : 'Low',
    supportInState: locationsInState * randomInteger(400, 3_000, ...key, 'support'),
    locationsInState,
  };
}

/**
 * Numbers of FCC public notices, of 2020 to 2023.
 */
export function noticeNumbers(...parts: readonly (string | number)[]): string {
  const count = randomInteger(1, 2, ...parts, 'notices');
  return Array.from({ length: count }, (_, index) => {
    const year = randomInteger(20, 23, ...parts, 'year', index);
    return `DA ${year}-${randomInteger(100, 1500, ...parts, 'notice', index)}`;
  }).join(', ');
}
