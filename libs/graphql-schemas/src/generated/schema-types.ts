// Generated from the dataset files by “npx nx sync”. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of up to 53 bits, as a JSON number. */
  BigInt: { input: number; output: number; }
  /** A date as ISO 8601 text, e.g. 2024-12-31. */
  Date: { input: string; output: string; }
  /** A point in time as ISO 8601 text, e.g. 2024-12-31T23:59:59Z. */
  DateTime: { input: string; output: string; }
  /** Coordinates of a GeoJSON geometry: a position, or lists of positions, in longitude and latitude (EPSG:4326). */
  GeoJSONCoordinates: { input: readonly unknown[]; output: readonly unknown[]; }
  /** A JSON object. */
  JSONObject: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>>; }
};

/** A page of “Auction 904: authorized blocks”. */
export type Auction904AuthorizedCollection = {
  readonly features: ReadonlyArray<Auction904AuthorizedFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Auction 904: authorized blocks” as a GeoJSON feature. */
export type Auction904AuthorizedFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: Auction904AuthorizedProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Auction 904: authorized blocks”: a row has one of the values of each filter that is given. */
export type Auction904AuthorizedFilter = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the county. */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks for which the FCC has authorized support from the Rural Digital Opportunity Fund, with the winning bid's terms. */
export type Auction904AuthorizedProperties = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: Maybe<Scalars['String']['output']>;
  /** Name of the county. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Numbers of the FCC's public notices (DA), separated by commas. */
  readonly daNumbers?: Maybe<Scalars['String']['output']>;
  /**
   * FCC registration number of the applicant.
   *
   * Pattern: `^[0-9]{10}$`
   */
  readonly frn?: Maybe<Scalars['String']['output']>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl: Scalars['String']['output'];
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /** Latency class of the bid: Low or High. */
  readonly latency?: Maybe<Scalars['String']['output']>;
  /**
   * Locations that the bidder must serve in the state.
   *
   * Unit: locations
   */
  readonly numberOfLocationsInState?: Maybe<Scalars['Int']['output']>;
  /**
   * Study area code that the Universal Service Administrative Company assigns.
   *
   * Pattern: `^[0-9]{6}$`
   */
  readonly sac?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: Maybe<Scalars['String']['output']>;
  /** Performance tier of the bid: Minimum, Baseline, Above Baseline or Gigabit. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /**
   * Support that the bidder won in the state over ten years.
   *
   * Unit: USD
   */
  readonly winningBidTotalInState?: Maybe<Scalars['Float']['output']>;
  /** Winning bidder, which may be a consortium of the applicant. */
  readonly winningBidder?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Auction 904: authorized blocks”. The id breaks ties. */
export type Auction904AuthorizedSort =
  | 'APPLICANT_ASC'
  | 'APPLICANT_DESC'
  | 'COUNTY_ASC'
  | 'COUNTY_DESC'
  | 'DA_NUMBERS_ASC'
  | 'DA_NUMBERS_DESC'
  | 'FRN_ASC'
  | 'FRN_DESC'
  | 'GEOID_BL_ASC'
  | 'GEOID_BL_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'LATENCY_ASC'
  | 'LATENCY_DESC'
  | 'NUMBER_OF_LOCATIONS_IN_STATE_ASC'
  | 'NUMBER_OF_LOCATIONS_IN_STATE_DESC'
  | 'SAC_ASC'
  | 'SAC_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC'
  | 'TIER_ASC'
  | 'TIER_DESC'
  | 'WINNING_BIDDER_ASC'
  | 'WINNING_BIDDER_DESC'
  | 'WINNING_BID_TOTAL_IN_STATE_ASC'
  | 'WINNING_BID_TOTAL_IN_STATE_DESC';

/** A page of “Auction 904: defaulted and denied blocks”. */
export type Auction904DefaultsCollection = {
  readonly features: ReadonlyArray<Auction904DefaultsFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Auction 904: defaulted and denied blocks” as a GeoJSON feature. */
export type Auction904DefaultsFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: Auction904DefaultsProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Auction 904: defaulted and denied blocks”: a row has one of the values of each filter that is given. */
export type Auction904DefaultsFilter = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the county. */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks whose winning bids in the Rural Digital Opportunity Fund auction were defaulted on by the bidder or denied by the FCC. */
export type Auction904DefaultsProperties = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: Maybe<Scalars['String']['output']>;
  /** Name of the county. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Numbers of the FCC's public notices (DA), separated by commas. */
  readonly daNumbers?: Maybe<Scalars['String']['output']>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl: Scalars['String']['output'];
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Auction 904: defaulted and denied blocks”. The id breaks ties. */
export type Auction904DefaultsSort =
  | 'APPLICANT_ASC'
  | 'APPLICANT_DESC'
  | 'COUNTY_ASC'
  | 'COUNTY_DESC'
  | 'DA_NUMBERS_ASC'
  | 'DA_NUMBERS_DESC'
  | 'GEOID_BL_ASC'
  | 'GEOID_BL_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC';

/** A page of “Auction 904: blocks ready to authorize”. */
export type Auction904ReadyCollection = {
  readonly features: ReadonlyArray<Auction904ReadyFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Auction 904: blocks ready to authorize” as a GeoJSON feature. */
export type Auction904ReadyFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: Auction904ReadyProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Auction 904: blocks ready to authorize”: a row has one of the values of each filter that is given. */
export type Auction904ReadyFilter = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the county. */
  readonly county?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks for which the FCC has announced that it is ready to authorize support from the Rural Digital Opportunity Fund. */
export type Auction904ReadyProperties = {
  /** Applicant in the auction, as the FCC names it. */
  readonly applicant?: Maybe<Scalars['String']['output']>;
  /** Name of the county. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /**
   * FCC registration number of the applicant.
   *
   * Pattern: `^[0-9]{10}$`
   */
  readonly frn?: Maybe<Scalars['String']['output']>;
  /**
   * Census block FIPS code: state (2), county (3), tract (6), block (4).
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoidBl: Scalars['String']['output'];
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * Study area code that the Universal Service Administrative Company assigns.
   *
   * Pattern: `^[0-9]{6}$`
   */
  readonly sac?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Auction 904: blocks ready to authorize”. The id breaks ties. */
export type Auction904ReadySort =
  | 'APPLICANT_ASC'
  | 'APPLICANT_DESC'
  | 'COUNTY_ASC'
  | 'COUNTY_DESC'
  | 'FRN_ASC'
  | 'FRN_DESC'
  | 'GEOID_BL_ASC'
  | 'GEOID_BL_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'SAC_ASC'
  | 'SAC_DESC'
  | 'STATE_ASC'
  | 'STATE_DESC';

/** A page of “Auction 904: subsidy awards”. */
export type Auction904SubsidyAwardsCollection = {
  readonly features: ReadonlyArray<Auction904SubsidyAwardsFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Auction 904: subsidy awards” as a GeoJSON feature. */
export type Auction904SubsidyAwardsFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: Auction904SubsidyAwardsProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Auction 904: subsidy awards”: a row has one of the values of each filter that is given. */
export type Auction904SubsidyAwardsFilter = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks with a subsidy award of the Rural Digital Opportunity Fund, one recipient and tier a block. */
export type Auction904SubsidyAwardsProperties = {
  /**
   * Census block FIPS code.
   *
   * Pattern: `^[0-9]{15}$`
   */
  readonly geoid: Scalars['String']['output'];
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /** Name of the county, without “County” or “Parish”. */
  readonly nameCo?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /** Provider that receives the subsidy. */
  readonly subsidyRecipient?: Maybe<Scalars['String']['output']>;
  /** Performance tier of the bid: Minimum, Baseline, Above Baseline or Gigabit. */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /** Whether the geometry was valid as published, before it was repaired. */
  readonly validRaw?: Maybe<Scalars['Boolean']['output']>;
};

/** What orders the rows of “Auction 904: subsidy awards”. The id breaks ties. */
export type Auction904SubsidyAwardsSort =
  | 'GEOID_ASC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'GEOID_DESC'
  | 'NAME_CO_ASC'
  | 'NAME_CO_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'SUBSIDY_RECIPIENT_ASC'
  | 'SUBSIDY_RECIPIENT_DESC'
  | 'TIER_ASC'
  | 'TIER_DESC'
  | 'VALID_RAW_ASC'
  | 'VALID_RAW_DESC';

/** A page of “Blocks without broadband”. */
export type BroadbandUnservedBlocksCollection = {
  readonly features: ReadonlyArray<BroadbandUnservedBlocksFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Blocks without broadband” as a GeoJSON feature. */
export type BroadbandUnservedBlocksFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: BroadbandUnservedBlocksProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Blocks without broadband”: a row has one of the values of each filter that is given. */
export type BroadbandUnservedBlocksFilter = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks where no provider offers fixed terrestrial service of at least 25/3 Mbps. */
export type BroadbandUnservedBlocksProperties = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Blocks without broadband”. The id breaks ties. */
export type BroadbandUnservedBlocksSort =
  | 'FID_ASC'
  | 'FID_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC';

/** A page of “County adjacency”. */
export type CountyAdjacencyCrosswalkCollection = {
  readonly features: ReadonlyArray<CountyAdjacencyCrosswalkFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “County adjacency” as a GeoJSON feature. */
export type CountyAdjacencyCrosswalkFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountyAdjacencyCrosswalkProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “County adjacency”: a row has one of the values of each filter that is given. */
export type CountyAdjacencyCrosswalkFilter = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Pairs of counties that share a border, with each county also paired with itself, as in the Census Bureau's county adjacency file. */
export type CountyAdjacencyCrosswalkProperties = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * County FIPS code of the neighbor.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCoNeighbor?: Maybe<Scalars['String']['output']>;
  /** Name of the county, without “County” or “Parish”. */
  readonly nameCo?: Maybe<Scalars['String']['output']>;
  /** Name of the neighbor. */
  readonly nameCoNeighbor?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the neighbor's state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbrNeighbor?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “County adjacency”. The id breaks ties. */
export type CountyAdjacencyCrosswalkSort =
  | 'FID_ASC'
  | 'FID_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'GEOID_CO_NEIGHBOR_ASC'
  | 'GEOID_CO_NEIGHBOR_DESC'
  | 'NAME_CO_ASC'
  | 'NAME_CO_DESC'
  | 'NAME_CO_NEIGHBOR_ASC'
  | 'NAME_CO_NEIGHBOR_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'STATE_ABBR_NEIGHBOR_ASC'
  | 'STATE_ABBR_NEIGHBOR_DESC';

/** A page of “Farm Bill broadband eligibility”. */
export type CountyBroadbandFarmBillEligibilityCollection = {
  readonly features: ReadonlyArray<CountyBroadbandFarmBillEligibilityFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Farm Bill broadband eligibility” as a GeoJSON feature. */
export type CountyBroadbandFarmBillEligibilityFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountyBroadbandFarmBillEligibilityProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Farm Bill broadband eligibility”: a row has one of the values of each filter that is given. */
export type CountyBroadbandFarmBillEligibilityFilter = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Areas that are eligible for the broadband programs of the Farm Bill, cut at county lines. */
export type CountyBroadbandFarmBillEligibilityProperties = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /** Whether the geometry was valid as published, before it was repaired. */
  readonly validRaw?: Maybe<Scalars['Boolean']['output']>;
};

/** What orders the rows of “Farm Bill broadband eligibility”. The id breaks ties. */
export type CountyBroadbandFarmBillEligibilitySort =
  | 'FID_ASC'
  | 'FID_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'VALID_RAW_ASC'
  | 'VALID_RAW_DESC';

/** A page of “Pending Rural Development applications”. */
export type CountyBroadbandPendingRuralDevCollection = {
  readonly features: ReadonlyArray<CountyBroadbandPendingRuralDevFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Pending Rural Development applications” as a GeoJSON feature. */
export type CountyBroadbandPendingRuralDevFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountyBroadbandPendingRuralDevProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Pending Rural Development applications”: a row has one of the values of each filter that is given. */
export type CountyBroadbandPendingRuralDevFilter = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Areas of broadband applications that are pending at USDA Rural Development, cut at county lines. */
export type CountyBroadbandPendingRuralDevProperties = {
  /** Applicant, as the application names it. */
  readonly applicantName?: Maybe<Scalars['String']['output']>;
  /** Status of the application, e.g. Pending or Under Review. */
  readonly applicationStatus?: Maybe<Scalars['String']['output']>;
  /** Program of Rural Development: ReConnect, Community Connect or Farm Bill. */
  readonly program?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /** Whether the geometry was valid as published, before it was repaired. */
  readonly validRaw?: Maybe<Scalars['Boolean']['output']>;
};

/** What orders the rows of “Pending Rural Development applications”. The id breaks ties. */
export type CountyBroadbandPendingRuralDevSort =
  | 'APPLICANT_NAME_ASC'
  | 'APPLICANT_NAME_DESC'
  | 'APPLICATION_STATUS_ASC'
  | 'APPLICATION_STATUS_DESC'
  | 'FID_ASC'
  | 'FID_DESC'
  | 'PROGRAM_ASC'
  | 'PROGRAM_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'VALID_RAW_ASC'
  | 'VALID_RAW_DESC';

/** A page of “Incumbent local exchange carriers”. */
export type CountyIlecsGeoCollection = {
  readonly features: ReadonlyArray<CountyIlecsGeoFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Incumbent local exchange carriers” as a GeoJSON feature. */
export type CountyIlecsGeoFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountyIlecsGeoProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Incumbent local exchange carriers”: a row has one of the values of each filter that is given. */
export type CountyIlecsGeoFilter = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Territories of the incumbent local exchange carriers (telephone companies), cut at county lines. */
export type CountyIlecsGeoProperties = {
  /** Holding company of the carrier. */
  readonly ilecHocoName?: Maybe<Scalars['String']['output']>;
  /** Incumbent local exchange carrier. */
  readonly ilecName?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Incumbent local exchange carriers”. The id breaks ties. */
export type CountyIlecsGeoSort =
  | 'FID_ASC'
  | 'FID_DESC'
  | 'ILEC_HOCO_NAME_ASC'
  | 'ILEC_HOCO_NAME_DESC'
  | 'ILEC_NAME_ASC'
  | 'ILEC_NAME_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC';

/** A page of “Protected borrowers of Rural Development”. */
export type CountyRuralDevBroadbandProtectedBorrowersCollection = {
  readonly features: ReadonlyArray<CountyRuralDevBroadbandProtectedBorrowersFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Protected borrowers of Rural Development” as a GeoJSON feature. */
export type CountyRuralDevBroadbandProtectedBorrowersFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountyRuralDevBroadbandProtectedBorrowersProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Protected borrowers of Rural Development”: a row has one of the values of each filter that is given. */
export type CountyRuralDevBroadbandProtectedBorrowersFilter = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Service areas that are protected since a borrower of USDA Rural Development serves them, with the Census attributes of the county they lie in. */
export type CountyRuralDevBroadbandProtectedBorrowersProperties = {
  /**
   * American FactFinder summary level code and geoid.
   *
   * Pattern: `^0500000US[0-9]{5}$`
   */
  readonly affgeoid?: Maybe<Scalars['String']['output']>;
  /** Census division, 0 to 9. */
  readonly division?: Maybe<Scalars['String']['output']>;
  /** Functional status code, e.g. A for an active government. */
  readonly funcstat?: Maybe<Scalars['String']['output']>;
  /**
   * County FIPS code.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoid?: Maybe<Scalars['String']['output']>;
  /**
   * State FIPS code.
   *
   * Pattern: `^[0-9]{2}$`
   */
  readonly geoidSt?: Maybe<Scalars['String']['output']>;
  /**
   * Land area.
   *
   * Unit: [smi_us]2
   */
  readonly landSqmi?: Maybe<Scalars['Float']['output']>;
  /**
   * Latitude of a point inside the area, EPSG:4326.
   *
   * Unit: deg
   */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /**
   * Longitude of a point inside the area, EPSG:4326.
   *
   * Unit: deg
   */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Legal or statistical area description code, e.g. 06 for a county. */
  readonly lsad?: Maybe<Scalars['String']['output']>;
  /** MAF/TIGER feature class code, e.g. G4020 for a county. */
  readonly mtfcc?: Maybe<Scalars['String']['output']>;
  /** Census region: 1 Northeast, 2 Midwest, 3 South, 4 West, 9 territory. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /**
   * State code of the Geographic Names Information System.
   *
   * Pattern: `^[0-9]{8}$`
   */
  readonly statens?: Maybe<Scalars['String']['output']>;
  /** Whether the geometry was valid as published, before it was repaired. */
  readonly validRaw?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Water area.
   *
   * Unit: [smi_us]2
   */
  readonly waterSqmi?: Maybe<Scalars['Float']['output']>;
};

/** What orders the rows of “Protected borrowers of Rural Development”. The id breaks ties. */
export type CountyRuralDevBroadbandProtectedBorrowersSort =
  | 'AFFGEOID_ASC'
  | 'AFFGEOID_DESC'
  | 'DIVISION_ASC'
  | 'DIVISION_DESC'
  | 'FID_ASC'
  | 'FID_DESC'
  | 'FUNCSTAT_ASC'
  | 'FUNCSTAT_DESC'
  | 'GEOID_ASC'
  | 'GEOID_DESC'
  | 'GEOID_ST_ASC'
  | 'GEOID_ST_DESC'
  | 'LAND_SQMI_ASC'
  | 'LAND_SQMI_DESC'
  | 'LAT_ASC'
  | 'LAT_DESC'
  | 'LON_ASC'
  | 'LON_DESC'
  | 'LSAD_ASC'
  | 'LSAD_DESC'
  | 'MTFCC_ASC'
  | 'MTFCC_DESC'
  | 'REGION_ASC'
  | 'REGION_DESC'
  | 'STATENS_ASC'
  | 'STATENS_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'VALID_RAW_ASC'
  | 'VALID_RAW_DESC'
  | 'WATER_SQMI_ASC'
  | 'WATER_SQMI_DESC';

/** A page of “County broadband summary”. */
export type CountySummaryCollection = {
  readonly features: ReadonlyArray<CountySummaryFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “County broadband summary” as a GeoJSON feature. */
export type CountySummaryFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: CountySummaryProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “County broadband summary”: a row has one of the values of each filter that is given. */
export type CountySummaryFilter = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * State FIPS code.
   *
   * Pattern: `^[0-9]{2}$`
   */
  readonly geoidSt?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name of the county, without “County” or “Parish”. */
  readonly nameCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One row a county or county equivalent: how many of its households and census blocks are served by fiber or cable, and which providers serve them. */
export type CountySummaryProperties = {
  /**
   * Share of the county's census blocks where 100/20 Mbps service is offered.
   *
   * Unit: %
   */
  readonly broadband100_20PctBlocksServed?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the county's census blocks where cable service is offered.
   *
   * Unit: %
   */
  readonly cablePctBlocksServed?: Maybe<Scalars['Float']['output']>;
  /** Names of the cable providers, separated by commas. */
  readonly cableProviders?: Maybe<Scalars['String']['output']>;
  /**
   * Share of the county's census blocks where fiber reaches the customer's premises from a provider based in the county.
   *
   * Unit: %
   */
  readonly coFiberPctBlocksServed?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the county's census blocks where fiber service is offered.
   *
   * Unit: %
   */
  readonly fiberPctBlocksServed?: Maybe<Scalars['Float']['output']>;
  /** Names of the fiber providers, separated by commas. */
  readonly fiberProviders?: Maybe<Scalars['String']['output']>;
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * State FIPS code.
   *
   * Pattern: `^[0-9]{2}$`
   */
  readonly geoidSt?: Maybe<Scalars['String']['output']>;
  /**
   * Households that neither fiber nor cable serves.
   *
   * Unit: households
   */
  readonly hhNoFiberCable?: Maybe<Scalars['Int']['output']>;
  /**
   * Households that cable serves.
   *
   * Unit: households
   */
  readonly hhServedCable?: Maybe<Scalars['Int']['output']>;
  /**
   * Households that fiber serves.
   *
   * Unit: households
   */
  readonly hhServedFiber?: Maybe<Scalars['Int']['output']>;
  /**
   * Households that fiber or cable serves.
   *
   * Unit: households
   */
  readonly hhServedFiberCable?: Maybe<Scalars['Int']['output']>;
  /**
   * Latitude of a point inside the county, EPSG:4326.
   *
   * Unit: deg
   */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /**
   * Longitude of a point inside the county, EPSG:4326.
   *
   * Unit: deg
   */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Name of the county, without “County” or “Parish”. */
  readonly nameCo?: Maybe<Scalars['String']['output']>;
  /**
   * Share of the county's households that neither fiber nor cable serves.
   *
   * Unit: %
   */
  readonly pctHhNoFiberCable?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the county's households that cable serves.
   *
   * Unit: %
   */
  readonly pctHhServedCable?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the county's households that fiber serves.
   *
   * Unit: %
   */
  readonly pctHhServedFiber?: Maybe<Scalars['Float']['output']>;
  /**
   * Share of the county's households that fiber or cable serves.
   *
   * Unit: %
   */
  readonly pctHhServedFiberCable?: Maybe<Scalars['Float']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /** Name of the state or territory. */
  readonly stateName?: Maybe<Scalars['String']['output']>;
  /**
   * Households in the county.
   *
   * Unit: households
   */
  readonly totalHouseholds?: Maybe<Scalars['Int']['output']>;
};

/** What orders the rows of “County broadband summary”. The id breaks ties. */
export type CountySummarySort =
  | 'BROADBAND_100_20_PCT_BLOCKS_SERVED_ASC'
  | 'BROADBAND_100_20_PCT_BLOCKS_SERVED_DESC'
  | 'CABLE_PCT_BLOCKS_SERVED_ASC'
  | 'CABLE_PCT_BLOCKS_SERVED_DESC'
  | 'CABLE_PROVIDERS_ASC'
  | 'CABLE_PROVIDERS_DESC'
  | 'CO_FIBER_PCT_BLOCKS_SERVED_ASC'
  | 'CO_FIBER_PCT_BLOCKS_SERVED_DESC'
  | 'FIBER_PCT_BLOCKS_SERVED_ASC'
  | 'FIBER_PCT_BLOCKS_SERVED_DESC'
  | 'FIBER_PROVIDERS_ASC'
  | 'FIBER_PROVIDERS_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'GEOID_ST_ASC'
  | 'GEOID_ST_DESC'
  | 'HH_NO_FIBER_CABLE_ASC'
  | 'HH_NO_FIBER_CABLE_DESC'
  | 'HH_SERVED_CABLE_ASC'
  | 'HH_SERVED_CABLE_DESC'
  | 'HH_SERVED_FIBER_ASC'
  | 'HH_SERVED_FIBER_CABLE_ASC'
  | 'HH_SERVED_FIBER_CABLE_DESC'
  | 'HH_SERVED_FIBER_DESC'
  | 'LAT_ASC'
  | 'LAT_DESC'
  | 'LON_ASC'
  | 'LON_DESC'
  | 'NAME_CO_ASC'
  | 'NAME_CO_DESC'
  | 'PCT_HH_NO_FIBER_CABLE_ASC'
  | 'PCT_HH_NO_FIBER_CABLE_DESC'
  | 'PCT_HH_SERVED_CABLE_ASC'
  | 'PCT_HH_SERVED_CABLE_DESC'
  | 'PCT_HH_SERVED_FIBER_ASC'
  | 'PCT_HH_SERVED_FIBER_CABLE_ASC'
  | 'PCT_HH_SERVED_FIBER_CABLE_DESC'
  | 'PCT_HH_SERVED_FIBER_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'STATE_NAME_ASC'
  | 'STATE_NAME_DESC'
  | 'TOTAL_HOUSEHOLDS_ASC'
  | 'TOTAL_HOUSEHOLDS_DESC';

/** A page of “Blocks without fiber or cable”. */
export type FiberCableUnservedBlocksCollection = {
  readonly features: ReadonlyArray<FiberCableUnservedBlocksFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Blocks without fiber or cable” as a GeoJSON feature. */
export type FiberCableUnservedBlocksFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: FiberCableUnservedBlocksProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Blocks without fiber or cable”: a row has one of the values of each filter that is given. */
export type FiberCableUnservedBlocksFilter = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Census blocks that neither fiber nor cable serves, marked as urban or rural. */
export type FiberCableUnservedBlocksProperties = {
  /**
   * County FIPS code: two digits of the state, three of the county.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly geoidCo: Scalars['String']['output'];
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /**
   * Urban (U) or rural (R) in the 2010 Census.
   *
   * Pattern: `^[UR]$`
   */
  readonly ur10?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Blocks without fiber or cable”. The id breaks ties. */
export type FiberCableUnservedBlocksSort =
  | 'FID_ASC'
  | 'FID_DESC'
  | 'GEOID_CO_ASC'
  | 'GEOID_CO_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'UR10_ASC'
  | 'UR10_DESC';

/** A GeoJSON feature whose properties are named as in REST. */
export type GeoJSONFeature = {
  /** Null where the field answers without geometries. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly properties?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

/** A GeoJSON feature collection whose features have the properties of REST. */
export type GeoJSONFeatureCollection = {
  readonly features: ReadonlyArray<GeoJSONFeature>;
  readonly type: Scalars['String']['output'];
};

/** A GeoJSON geometry. Its type is one of the seven of RFC 7946. */
export type GeoJSONGeometry = {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Null for a GeometryCollection. */
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  /** Always null: coordinates are in EPSG:4326. */
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONGeometryCollection = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Null: the members have the coordinates. */
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly geometries: ReadonlyArray<GeoJSONGeometry>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONLineString = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONMultiLineString = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONMultiPoint = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONMultiPolygon = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONPoint = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

export type GeoJSONPolygon = GeoJSONGeometry & {
  readonly bbox?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  readonly coordinates?: Maybe<Scalars['GeoJSONCoordinates']['output']>;
  readonly crs?: Maybe<Scalars['JSONObject']['output']>;
  readonly type: Scalars['String']['output'];
};

/** A page of “Incumbent electric providers”. */
export type IncumbentElectricProvidersGeoCollection = {
  readonly features: ReadonlyArray<IncumbentElectricProvidersGeoFeature>;
  /** How many features the page holds. */
  readonly numberReturned: Scalars['Int']['output'];
  /** How many rows the filters select, on all pages. It is counted only where a query selects it. */
  readonly totalCount: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};

/** A row of “Incumbent electric providers” as a GeoJSON feature. */
export type IncumbentElectricProvidersGeoFeature = {
  /** It is read only where a query selects it; a dataset without geometry answers an empty Polygon. */
  readonly geometry?: Maybe<GeoJSONGeometry>;
  readonly id: Scalars['ID']['output'];
  readonly properties: IncumbentElectricProvidersGeoProperties;
  readonly type: Scalars['String']['output'];
};

/** Selects rows of “Incumbent electric providers”: a row has one of the values of each filter that is given. */
export type IncumbentElectricProvidersGeoFilter = {
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Service territories of the incumbent electric utilities, cut at state lines. */
export type IncumbentElectricProvidersGeoProperties = {
  /** City of the utility's office. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /**
   * Postal abbreviation of the state or territory.
   *
   * Pattern: `^[A-Z]{2}$`
   */
  readonly stateAbbr?: Maybe<Scalars['String']['output']>;
  /** Postal abbreviations of the states it serves, separated by commas. */
  readonly states?: Maybe<Scalars['String']['output']>;
  /** Holding company of the utility, where it has one. */
  readonly utilityHoldingCompany?: Maybe<Scalars['String']['output']>;
  /** Name of the utility. */
  readonly utilityName?: Maybe<Scalars['String']['output']>;
  /** Kind of utility: Cooperative, Investor Owned, Municipal or Political Subdivision. */
  readonly utilityType?: Maybe<Scalars['String']['output']>;
  /**
   * ZIP code of the utility's office.
   *
   * Pattern: `^[0-9]{5}$`
   */
  readonly zipCode?: Maybe<Scalars['String']['output']>;
};

/** What orders the rows of “Incumbent electric providers”. The id breaks ties. */
export type IncumbentElectricProvidersGeoSort =
  | 'CITY_ASC'
  | 'CITY_DESC'
  | 'FID_ASC'
  | 'FID_DESC'
  | 'STATES_ASC'
  | 'STATES_DESC'
  | 'STATE_ABBR_ASC'
  | 'STATE_ABBR_DESC'
  | 'UTILITY_HOLDING_COMPANY_ASC'
  | 'UTILITY_HOLDING_COMPANY_DESC'
  | 'UTILITY_NAME_ASC'
  | 'UTILITY_NAME_DESC'
  | 'UTILITY_TYPE_ASC'
  | 'UTILITY_TYPE_DESC'
  | 'ZIP_CODE_ASC'
  | 'ZIP_CODE_DESC';

export type Query = {
  /**
   * Auction 904: authorized blocks
   *
   * Census blocks for which the FCC has authorized support from the Rural Digital Opportunity Fund, with the winning bid's terms.
   *
   * Source: FCC Auction 904 (Rural Digital Opportunity Fund). Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly auction904Authorized?: Maybe<Auction904AuthorizedCollection>;
  /**
   * Auction 904: defaulted and denied blocks
   *
   * Census blocks whose winning bids in the Rural Digital Opportunity Fund auction were defaulted on by the bidder or denied by the FCC.
   *
   * Source: FCC Auction 904 (Rural Digital Opportunity Fund). Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly auction904Defaults?: Maybe<Auction904DefaultsCollection>;
  /**
   * Auction 904: blocks ready to authorize
   *
   * Census blocks for which the FCC has announced that it is ready to authorize support from the Rural Digital Opportunity Fund.
   *
   * Source: FCC Auction 904 (Rural Digital Opportunity Fund). Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly auction904Ready?: Maybe<Auction904ReadyCollection>;
  /**
   * Auction 904: subsidy awards
   *
   * Census blocks with a subsidy award of the Rural Digital Opportunity Fund, one recipient and tier a block.
   *
   * Source: FCC Auction 904 (Rural Digital Opportunity Fund). Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly auction904SubsidyAwards?: Maybe<Auction904SubsidyAwardsCollection>;
  /**
   * “auction_904_authorized” without geometries, for existing consumers.
   * @deprecated Use auction904Authorized: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_authorized?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_authorized” with geometries, for existing consumers.
   * @deprecated Use auction904Authorized: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_authorized_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_authorized” with geometries, for existing consumers.
   *
   * Give `geoid_co` or `geoid_bl` or `counties`.
   * @deprecated Use auction904Authorized: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_authorized_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_defaults” without geometries, for existing consumers.
   * @deprecated Use auction904Defaults: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_defaults?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_defaults” with geometries, for existing consumers.
   * @deprecated Use auction904Defaults: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_defaults_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_defaults” with geometries, for existing consumers.
   *
   * Give `geoid_co` or `geoid_bl` or `counties`.
   * @deprecated Use auction904Defaults: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_defaults_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_ready” without geometries, for existing consumers.
   * @deprecated Use auction904Ready: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_ready?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_ready” with geometries, for existing consumers.
   * @deprecated Use auction904Ready: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_ready_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_ready” with geometries, for existing consumers.
   *
   * Give `geoid_co` or `geoid_bl` or `counties`.
   * @deprecated Use auction904Ready: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_ready_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_subsidy_awards” with geometries, for existing consumers.
   * @deprecated Use auction904SubsidyAwards: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_subsidy_awards_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “auction_904_subsidy_awards” with geometries, for existing consumers.
   *
   * Give `geoid_co` or `counties` or `state_abbr`.
   * @deprecated Use auction904SubsidyAwards: its properties are typed, and only what is selected is read.
   */
  readonly auction_904_subsidy_awards_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * Blocks without broadband
   *
   * Census blocks where no provider offers fixed terrestrial service of at least 25/3 Mbps.
   *
   * Source: FCC Form 477 fixed broadband deployment. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly broadbandUnservedBlocks?: Maybe<BroadbandUnservedBlocksCollection>;
  /**
   * “broadband_unserved_blocks” with geometries, for existing consumers.
   * @deprecated Use broadbandUnservedBlocks: its properties are typed, and only what is selected is read.
   */
  readonly broadband_unserved_blocks_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “broadband_unserved_blocks” with geometries, for existing consumers.
   *
   * Give `counties` or `state_abbr`.
   * @deprecated Use broadbandUnservedBlocks: its properties are typed, and only what is selected is read.
   */
  readonly broadband_unserved_blocks_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * County adjacency
   *
   * Pairs of counties that share a border, with each county also paired with itself, as in the Census Bureau's county adjacency file.
   *
   * Source: US Census Bureau cartographic boundaries, by us-atlas. Licence: Public domain (US Government work). The local database holds real values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 25000, the most.
   */
  readonly countyAdjacencyCrosswalk?: Maybe<CountyAdjacencyCrosswalkCollection>;
  /**
   * Farm Bill broadband eligibility
   *
   * Areas that are eligible for the broadband programs of the Farm Bill, cut at county lines.
   *
   * Source: USDA Rural Development. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly countyBroadbandFarmBillEligibility?: Maybe<CountyBroadbandFarmBillEligibilityCollection>;
  /**
   * Pending Rural Development applications
   *
   * Areas of broadband applications that are pending at USDA Rural Development, cut at county lines.
   *
   * Source: USDA Rural Development. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly countyBroadbandPendingRuralDev?: Maybe<CountyBroadbandPendingRuralDevCollection>;
  /**
   * Incumbent local exchange carriers
   *
   * Territories of the incumbent local exchange carriers (telephone companies), cut at county lines.
   *
   * Source: FCC study area boundaries. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly countyIlecsGeo?: Maybe<CountyIlecsGeoCollection>;
  /**
   * Protected borrowers of Rural Development
   *
   * Service areas that are protected since a borrower of USDA Rural Development serves them, with the Census attributes of the county they lie in.
   *
   * Source: USDA Rural Development. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly countyRuralDevBroadbandProtectedBorrowers?: Maybe<CountyRuralDevBroadbandProtectedBorrowersCollection>;
  /**
   * County broadband summary
   *
   * One row a county or county equivalent: how many of its households and census blocks are served by fiber or cable, and which providers serve them.
   *
   * Source: CORI Broadband County Assessment Tool, from FCC Form 477 and American Community Survey data. Licence: CC BY 4.0. The local database holds partly sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly countySummary?: Maybe<CountySummaryCollection>;
  /**
   * “county_adjacency_crosswalk” with geometries, for existing consumers.
   * @deprecated Use countyAdjacencyCrosswalk: its properties are typed, and only what is selected is read.
   */
  readonly county_adjacency_crosswalk_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_adjacency_crosswalk” with geometries, for existing consumers.
   *
   * Give `counties` or `state_abbr`.
   * @deprecated Use countyAdjacencyCrosswalk: its properties are typed, and only what is selected is read.
   */
  readonly county_adjacency_crosswalk_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_broadband_farm_bill_eligibility” with geometries, for existing consumers.
   * @deprecated Use countyBroadbandFarmBillEligibility: its properties are typed, and only what is selected is read.
   */
  readonly county_broadband_farm_bill_eligibility_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_broadband_pending_rural_dev” with geometries, for existing consumers.
   * @deprecated Use countyBroadbandPendingRuralDev: its properties are typed, and only what is selected is read.
   */
  readonly county_broadband_pending_rural_dev_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * The rows of one county, with geometries. `table` is the dataset's name in REST.
   * @deprecated Use the field of the dataset.
   */
  readonly county_feature?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_ilecs_geo” with geometries, for existing consumers.
   * @deprecated Use countyIlecsGeo: its properties are typed, and only what is selected is read.
   */
  readonly county_ilecs_geo_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_rural_dev_broadband_protected_borrowers” with geometries, for existing consumers.
   * @deprecated Use countyRuralDevBroadbandProtectedBorrowers: its properties are typed, and only what is selected is read.
   */
  readonly county_rural_dev_broadband_protected_borrowers_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_summary” without geometries, for existing consumers.
   * @deprecated Use countySummary: its properties are typed, and only what is selected is read.
   */
  readonly county_summary?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_summary” with geometries, for existing consumers.
   * @deprecated Use countySummary: its properties are typed, and only what is selected is read.
   */
  readonly county_summary_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “county_summary” with geometries, for existing consumers.
   *
   * Give `geoid_co` or `counties` or `state_abbr`.
   * @deprecated Use countySummary: its properties are typed, and only what is selected is read.
   */
  readonly county_summary_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * All rows of a dataset, or those of some counties, with geometries. `table` is the dataset's name in REST.
   * @deprecated Use the field of the dataset.
   */
  readonly feature_collection?: Maybe<GeoJSONFeatureCollection>;
  /**
   * Blocks without fiber or cable
   *
   * Census blocks that neither fiber nor cable serves, marked as urban or rural.
   *
   * Source: FCC Form 477 fixed broadband deployment. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 2500 features; `limit: 0` means 10000, the most.
   */
  readonly fiberCableUnservedBlocks?: Maybe<FiberCableUnservedBlocksCollection>;
  /**
   * “fiber_cable_unserved_blocks” with geometries, for existing consumers.
   * @deprecated Use fiberCableUnservedBlocks: its properties are typed, and only what is selected is read.
   */
  readonly fiber_cable_unserved_blocks_county_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * “fiber_cable_unserved_blocks” with geometries, for existing consumers.
   *
   * Give `counties` or `state_abbr`.
   * @deprecated Use fiberCableUnservedBlocks: its properties are typed, and only what is selected is read.
   */
  readonly fiber_cable_unserved_blocks_geojson?: Maybe<GeoJSONFeatureCollection>;
  /**
   * Incumbent electric providers
   *
   * Service territories of the incumbent electric utilities, cut at state lines.
   *
   * Source: HIFLD electric retail service territories. Licence: Public domain (US Government work). The local database holds sample values.
   *
   * Without `limit` a page holds 500 features; `limit: 0` means 10000, the most.
   */
  readonly incumbentElectricProvidersGeo?: Maybe<IncumbentElectricProvidersGeoCollection>;
  /**
   * “incumbent_electric_providers_geo” with geometries, for existing consumers.
   * @deprecated Use incumbentElectricProvidersGeo: its properties are typed, and only what is selected is read.
   */
  readonly incumbent_electric_providers_geo_geojson?: Maybe<GeoJSONFeatureCollection>;
};


export type Queryauction904AuthorizedArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<Auction904AuthorizedFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<Auction904AuthorizedSort>>;
};


export type Queryauction904DefaultsArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<Auction904DefaultsFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<Auction904DefaultsSort>>;
};


export type Queryauction904ReadyArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<Auction904ReadyFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<Auction904ReadySort>>;
};


export type Queryauction904SubsidyAwardsArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<Auction904SubsidyAwardsFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<Auction904SubsidyAwardsSort>>;
};


export type Queryauction_904_authorizedArgs = {
  geoid_co?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_authorized_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_authorized_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_bl?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_co?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_defaultsArgs = {
  geoid_co?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_defaults_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_defaults_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_bl?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_co?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_readyArgs = {
  geoid_co?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_ready_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_ready_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_bl?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_co?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_subsidy_awards_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryauction_904_subsidy_awards_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_co?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr?: InputMaybe<Scalars['String']['input']>;
};


export type QuerybroadbandUnservedBlocksArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<BroadbandUnservedBlocksFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<BroadbandUnservedBlocksSort>>;
};


export type Querybroadband_unserved_blocks_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Querybroadband_unserved_blocks_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycountyAdjacencyCrosswalkArgs = {
  filter?: InputMaybe<CountyAdjacencyCrosswalkFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountyAdjacencyCrosswalkSort>>;
};


export type QuerycountyBroadbandFarmBillEligibilityArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<CountyBroadbandFarmBillEligibilityFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountyBroadbandFarmBillEligibilitySort>>;
};


export type QuerycountyBroadbandPendingRuralDevArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<CountyBroadbandPendingRuralDevFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountyBroadbandPendingRuralDevSort>>;
};


export type QuerycountyIlecsGeoArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<CountyIlecsGeoFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountyIlecsGeoSort>>;
};


export type QuerycountyRuralDevBroadbandProtectedBorrowersArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<CountyRuralDevBroadbandProtectedBorrowersFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountyRuralDevBroadbandProtectedBorrowersSort>>;
};


export type QuerycountySummaryArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<CountySummaryFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<CountySummarySort>>;
};


export type Querycounty_adjacency_crosswalk_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Querycounty_adjacency_crosswalk_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr?: InputMaybe<Scalars['String']['input']>;
};


export type Querycounty_broadband_farm_bill_eligibility_geojsonArgs = {
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr: Scalars['String']['input'];
};


export type Querycounty_broadband_pending_rural_dev_geojsonArgs = {
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr: Scalars['String']['input'];
};


export type Querycounty_featureArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  table: Scalars['String']['input'];
};


export type Querycounty_ilecs_geo_geojsonArgs = {
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr: Scalars['String']['input'];
};


export type Querycounty_rural_dev_broadband_protected_borrowers_geojsonArgs = {
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr: Scalars['String']['input'];
};


export type Querycounty_summaryArgs = {
  geoid_co?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Querycounty_summary_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Querycounty_summary_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  geoid_co?: InputMaybe<Scalars['String']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr?: InputMaybe<Scalars['String']['input']>;
};


export type Queryfeature_collectionArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  table: Scalars['String']['input'];
};


export type QueryfiberCableUnservedBlocksArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<FiberCableUnservedBlocksFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<FiberCableUnservedBlocksSort>>;
};


export type Queryfiber_cable_unserved_blocks_county_geojsonArgs = {
  county: Scalars['String']['input'];
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Queryfiber_cable_unserved_blocks_geojsonArgs = {
  counties?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr?: InputMaybe<Scalars['String']['input']>;
};


export type QueryincumbentElectricProvidersGeoArgs = {
  bbox?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  filter?: InputMaybe<IncumbentElectricProvidersGeoFilter>;
  intersects?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  sortBy?: InputMaybe<ReadonlyArray<IncumbentElectricProvidersGeoSort>>;
};


export type Queryincumbent_electric_providers_geo_geojsonArgs = {
  skipCache?: InputMaybe<Scalars['Boolean']['input']>;
  state_abbr: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  GeoJSONGeometry:
    | ( Omit<GeoJSONGeometryCollection, 'geometries'> & { geometries: ReadonlyArray<_RefType['GeoJSONGeometry']> } )
    | ( GeoJSONLineString )
    | ( GeoJSONMultiLineString )
    | ( GeoJSONMultiPoint )
    | ( GeoJSONMultiPolygon )
    | ( GeoJSONPoint )
    | ( GeoJSONPolygon )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Auction904AuthorizedCollection: ResolverTypeWrapper<Omit<Auction904AuthorizedCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['Auction904AuthorizedFeature']> }>;
  Auction904AuthorizedFeature: ResolverTypeWrapper<Omit<Auction904AuthorizedFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  Auction904AuthorizedFilter: Auction904AuthorizedFilter;
  Auction904AuthorizedProperties: ResolverTypeWrapper<Auction904AuthorizedProperties>;
  Auction904AuthorizedSort: Auction904AuthorizedSort;
  Auction904DefaultsCollection: ResolverTypeWrapper<Omit<Auction904DefaultsCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['Auction904DefaultsFeature']> }>;
  Auction904DefaultsFeature: ResolverTypeWrapper<Omit<Auction904DefaultsFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  Auction904DefaultsFilter: Auction904DefaultsFilter;
  Auction904DefaultsProperties: ResolverTypeWrapper<Auction904DefaultsProperties>;
  Auction904DefaultsSort: Auction904DefaultsSort;
  Auction904ReadyCollection: ResolverTypeWrapper<Omit<Auction904ReadyCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['Auction904ReadyFeature']> }>;
  Auction904ReadyFeature: ResolverTypeWrapper<Omit<Auction904ReadyFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  Auction904ReadyFilter: Auction904ReadyFilter;
  Auction904ReadyProperties: ResolverTypeWrapper<Auction904ReadyProperties>;
  Auction904ReadySort: Auction904ReadySort;
  Auction904SubsidyAwardsCollection: ResolverTypeWrapper<Omit<Auction904SubsidyAwardsCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['Auction904SubsidyAwardsFeature']> }>;
  Auction904SubsidyAwardsFeature: ResolverTypeWrapper<Omit<Auction904SubsidyAwardsFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  Auction904SubsidyAwardsFilter: Auction904SubsidyAwardsFilter;
  Auction904SubsidyAwardsProperties: ResolverTypeWrapper<Auction904SubsidyAwardsProperties>;
  Auction904SubsidyAwardsSort: Auction904SubsidyAwardsSort;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BroadbandUnservedBlocksCollection: ResolverTypeWrapper<Omit<BroadbandUnservedBlocksCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['BroadbandUnservedBlocksFeature']> }>;
  BroadbandUnservedBlocksFeature: ResolverTypeWrapper<Omit<BroadbandUnservedBlocksFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  BroadbandUnservedBlocksFilter: BroadbandUnservedBlocksFilter;
  BroadbandUnservedBlocksProperties: ResolverTypeWrapper<BroadbandUnservedBlocksProperties>;
  BroadbandUnservedBlocksSort: BroadbandUnservedBlocksSort;
  CountyAdjacencyCrosswalkCollection: ResolverTypeWrapper<Omit<CountyAdjacencyCrosswalkCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountyAdjacencyCrosswalkFeature']> }>;
  CountyAdjacencyCrosswalkFeature: ResolverTypeWrapper<Omit<CountyAdjacencyCrosswalkFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountyAdjacencyCrosswalkFilter: CountyAdjacencyCrosswalkFilter;
  CountyAdjacencyCrosswalkProperties: ResolverTypeWrapper<CountyAdjacencyCrosswalkProperties>;
  CountyAdjacencyCrosswalkSort: CountyAdjacencyCrosswalkSort;
  CountyBroadbandFarmBillEligibilityCollection: ResolverTypeWrapper<Omit<CountyBroadbandFarmBillEligibilityCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountyBroadbandFarmBillEligibilityFeature']> }>;
  CountyBroadbandFarmBillEligibilityFeature: ResolverTypeWrapper<Omit<CountyBroadbandFarmBillEligibilityFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountyBroadbandFarmBillEligibilityFilter: CountyBroadbandFarmBillEligibilityFilter;
  CountyBroadbandFarmBillEligibilityProperties: ResolverTypeWrapper<CountyBroadbandFarmBillEligibilityProperties>;
  CountyBroadbandFarmBillEligibilitySort: CountyBroadbandFarmBillEligibilitySort;
  CountyBroadbandPendingRuralDevCollection: ResolverTypeWrapper<Omit<CountyBroadbandPendingRuralDevCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountyBroadbandPendingRuralDevFeature']> }>;
  CountyBroadbandPendingRuralDevFeature: ResolverTypeWrapper<Omit<CountyBroadbandPendingRuralDevFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountyBroadbandPendingRuralDevFilter: CountyBroadbandPendingRuralDevFilter;
  CountyBroadbandPendingRuralDevProperties: ResolverTypeWrapper<CountyBroadbandPendingRuralDevProperties>;
  CountyBroadbandPendingRuralDevSort: CountyBroadbandPendingRuralDevSort;
  CountyIlecsGeoCollection: ResolverTypeWrapper<Omit<CountyIlecsGeoCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountyIlecsGeoFeature']> }>;
  CountyIlecsGeoFeature: ResolverTypeWrapper<Omit<CountyIlecsGeoFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountyIlecsGeoFilter: CountyIlecsGeoFilter;
  CountyIlecsGeoProperties: ResolverTypeWrapper<CountyIlecsGeoProperties>;
  CountyIlecsGeoSort: CountyIlecsGeoSort;
  CountyRuralDevBroadbandProtectedBorrowersCollection: ResolverTypeWrapper<Omit<CountyRuralDevBroadbandProtectedBorrowersCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountyRuralDevBroadbandProtectedBorrowersFeature']> }>;
  CountyRuralDevBroadbandProtectedBorrowersFeature: ResolverTypeWrapper<Omit<CountyRuralDevBroadbandProtectedBorrowersFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountyRuralDevBroadbandProtectedBorrowersFilter: CountyRuralDevBroadbandProtectedBorrowersFilter;
  CountyRuralDevBroadbandProtectedBorrowersProperties: ResolverTypeWrapper<CountyRuralDevBroadbandProtectedBorrowersProperties>;
  CountyRuralDevBroadbandProtectedBorrowersSort: CountyRuralDevBroadbandProtectedBorrowersSort;
  CountySummaryCollection: ResolverTypeWrapper<Omit<CountySummaryCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['CountySummaryFeature']> }>;
  CountySummaryFeature: ResolverTypeWrapper<Omit<CountySummaryFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  CountySummaryFilter: CountySummaryFilter;
  CountySummaryProperties: ResolverTypeWrapper<CountySummaryProperties>;
  CountySummarySort: CountySummarySort;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FiberCableUnservedBlocksCollection: ResolverTypeWrapper<Omit<FiberCableUnservedBlocksCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['FiberCableUnservedBlocksFeature']> }>;
  FiberCableUnservedBlocksFeature: ResolverTypeWrapper<Omit<FiberCableUnservedBlocksFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  FiberCableUnservedBlocksFilter: FiberCableUnservedBlocksFilter;
  FiberCableUnservedBlocksProperties: ResolverTypeWrapper<FiberCableUnservedBlocksProperties>;
  FiberCableUnservedBlocksSort: FiberCableUnservedBlocksSort;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoJSONCoordinates: ResolverTypeWrapper<Scalars['GeoJSONCoordinates']['output']>;
  GeoJSONFeature: ResolverTypeWrapper<Omit<GeoJSONFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  GeoJSONFeatureCollection: ResolverTypeWrapper<Omit<GeoJSONFeatureCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['GeoJSONFeature']> }>;
  GeoJSONGeometry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GeoJSONGeometry']>;
  GeoJSONGeometryCollection: ResolverTypeWrapper<Omit<GeoJSONGeometryCollection, 'geometries'> & { geometries: ReadonlyArray<ResolversTypes['GeoJSONGeometry']> }>;
  GeoJSONLineString: ResolverTypeWrapper<GeoJSONLineString>;
  GeoJSONMultiLineString: ResolverTypeWrapper<GeoJSONMultiLineString>;
  GeoJSONMultiPoint: ResolverTypeWrapper<GeoJSONMultiPoint>;
  GeoJSONMultiPolygon: ResolverTypeWrapper<GeoJSONMultiPolygon>;
  GeoJSONPoint: ResolverTypeWrapper<GeoJSONPoint>;
  GeoJSONPolygon: ResolverTypeWrapper<GeoJSONPolygon>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IncumbentElectricProvidersGeoCollection: ResolverTypeWrapper<Omit<IncumbentElectricProvidersGeoCollection, 'features'> & { features: ReadonlyArray<ResolversTypes['IncumbentElectricProvidersGeoFeature']> }>;
  IncumbentElectricProvidersGeoFeature: ResolverTypeWrapper<Omit<IncumbentElectricProvidersGeoFeature, 'geometry'> & { geometry?: Maybe<ResolversTypes['GeoJSONGeometry']> }>;
  IncumbentElectricProvidersGeoFilter: IncumbentElectricProvidersGeoFilter;
  IncumbentElectricProvidersGeoProperties: ResolverTypeWrapper<IncumbentElectricProvidersGeoProperties>;
  IncumbentElectricProvidersGeoSort: IncumbentElectricProvidersGeoSort;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Auction904AuthorizedCollection: Omit<Auction904AuthorizedCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['Auction904AuthorizedFeature']> };
  Auction904AuthorizedFeature: Omit<Auction904AuthorizedFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  Auction904AuthorizedFilter: Auction904AuthorizedFilter;
  Auction904AuthorizedProperties: Auction904AuthorizedProperties;
  Auction904DefaultsCollection: Omit<Auction904DefaultsCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['Auction904DefaultsFeature']> };
  Auction904DefaultsFeature: Omit<Auction904DefaultsFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  Auction904DefaultsFilter: Auction904DefaultsFilter;
  Auction904DefaultsProperties: Auction904DefaultsProperties;
  Auction904ReadyCollection: Omit<Auction904ReadyCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['Auction904ReadyFeature']> };
  Auction904ReadyFeature: Omit<Auction904ReadyFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  Auction904ReadyFilter: Auction904ReadyFilter;
  Auction904ReadyProperties: Auction904ReadyProperties;
  Auction904SubsidyAwardsCollection: Omit<Auction904SubsidyAwardsCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['Auction904SubsidyAwardsFeature']> };
  Auction904SubsidyAwardsFeature: Omit<Auction904SubsidyAwardsFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  Auction904SubsidyAwardsFilter: Auction904SubsidyAwardsFilter;
  Auction904SubsidyAwardsProperties: Auction904SubsidyAwardsProperties;
  BigInt: Scalars['BigInt']['output'];
  Boolean: Scalars['Boolean']['output'];
  BroadbandUnservedBlocksCollection: Omit<BroadbandUnservedBlocksCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['BroadbandUnservedBlocksFeature']> };
  BroadbandUnservedBlocksFeature: Omit<BroadbandUnservedBlocksFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  BroadbandUnservedBlocksFilter: BroadbandUnservedBlocksFilter;
  BroadbandUnservedBlocksProperties: BroadbandUnservedBlocksProperties;
  CountyAdjacencyCrosswalkCollection: Omit<CountyAdjacencyCrosswalkCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountyAdjacencyCrosswalkFeature']> };
  CountyAdjacencyCrosswalkFeature: Omit<CountyAdjacencyCrosswalkFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountyAdjacencyCrosswalkFilter: CountyAdjacencyCrosswalkFilter;
  CountyAdjacencyCrosswalkProperties: CountyAdjacencyCrosswalkProperties;
  CountyBroadbandFarmBillEligibilityCollection: Omit<CountyBroadbandFarmBillEligibilityCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountyBroadbandFarmBillEligibilityFeature']> };
  CountyBroadbandFarmBillEligibilityFeature: Omit<CountyBroadbandFarmBillEligibilityFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountyBroadbandFarmBillEligibilityFilter: CountyBroadbandFarmBillEligibilityFilter;
  CountyBroadbandFarmBillEligibilityProperties: CountyBroadbandFarmBillEligibilityProperties;
  CountyBroadbandPendingRuralDevCollection: Omit<CountyBroadbandPendingRuralDevCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountyBroadbandPendingRuralDevFeature']> };
  CountyBroadbandPendingRuralDevFeature: Omit<CountyBroadbandPendingRuralDevFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountyBroadbandPendingRuralDevFilter: CountyBroadbandPendingRuralDevFilter;
  CountyBroadbandPendingRuralDevProperties: CountyBroadbandPendingRuralDevProperties;
  CountyIlecsGeoCollection: Omit<CountyIlecsGeoCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountyIlecsGeoFeature']> };
  CountyIlecsGeoFeature: Omit<CountyIlecsGeoFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountyIlecsGeoFilter: CountyIlecsGeoFilter;
  CountyIlecsGeoProperties: CountyIlecsGeoProperties;
  CountyRuralDevBroadbandProtectedBorrowersCollection: Omit<CountyRuralDevBroadbandProtectedBorrowersCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersFeature']> };
  CountyRuralDevBroadbandProtectedBorrowersFeature: Omit<CountyRuralDevBroadbandProtectedBorrowersFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountyRuralDevBroadbandProtectedBorrowersFilter: CountyRuralDevBroadbandProtectedBorrowersFilter;
  CountyRuralDevBroadbandProtectedBorrowersProperties: CountyRuralDevBroadbandProtectedBorrowersProperties;
  CountySummaryCollection: Omit<CountySummaryCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['CountySummaryFeature']> };
  CountySummaryFeature: Omit<CountySummaryFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  CountySummaryFilter: CountySummaryFilter;
  CountySummaryProperties: CountySummaryProperties;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FiberCableUnservedBlocksCollection: Omit<FiberCableUnservedBlocksCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['FiberCableUnservedBlocksFeature']> };
  FiberCableUnservedBlocksFeature: Omit<FiberCableUnservedBlocksFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  FiberCableUnservedBlocksFilter: FiberCableUnservedBlocksFilter;
  FiberCableUnservedBlocksProperties: FiberCableUnservedBlocksProperties;
  Float: Scalars['Float']['output'];
  GeoJSONCoordinates: Scalars['GeoJSONCoordinates']['output'];
  GeoJSONFeature: Omit<GeoJSONFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  GeoJSONFeatureCollection: Omit<GeoJSONFeatureCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['GeoJSONFeature']> };
  GeoJSONGeometry: ResolversInterfaceTypes<ResolversParentTypes>['GeoJSONGeometry'];
  GeoJSONGeometryCollection: Omit<GeoJSONGeometryCollection, 'geometries'> & { geometries: ReadonlyArray<ResolversParentTypes['GeoJSONGeometry']> };
  GeoJSONLineString: GeoJSONLineString;
  GeoJSONMultiLineString: GeoJSONMultiLineString;
  GeoJSONMultiPoint: GeoJSONMultiPoint;
  GeoJSONMultiPolygon: GeoJSONMultiPolygon;
  GeoJSONPoint: GeoJSONPoint;
  GeoJSONPolygon: GeoJSONPolygon;
  ID: Scalars['ID']['output'];
  IncumbentElectricProvidersGeoCollection: Omit<IncumbentElectricProvidersGeoCollection, 'features'> & { features: ReadonlyArray<ResolversParentTypes['IncumbentElectricProvidersGeoFeature']> };
  IncumbentElectricProvidersGeoFeature: Omit<IncumbentElectricProvidersGeoFeature, 'geometry'> & { geometry?: Maybe<ResolversParentTypes['GeoJSONGeometry']> };
  IncumbentElectricProvidersGeoFilter: IncumbentElectricProvidersGeoFilter;
  IncumbentElectricProvidersGeoProperties: IncumbentElectricProvidersGeoProperties;
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type Auction904AuthorizedCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904AuthorizedCollection'] = ResolversParentTypes['Auction904AuthorizedCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['Auction904AuthorizedFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904AuthorizedFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904AuthorizedFeature'] = ResolversParentTypes['Auction904AuthorizedFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Auction904AuthorizedProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904AuthorizedPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904AuthorizedProperties'] = ResolversParentTypes['Auction904AuthorizedProperties']> = {
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daNumbers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoidBl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberOfLocationsInState?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  winningBidTotalInState?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  winningBidder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auction904DefaultsCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904DefaultsCollection'] = ResolversParentTypes['Auction904DefaultsCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['Auction904DefaultsFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904DefaultsFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904DefaultsFeature'] = ResolversParentTypes['Auction904DefaultsFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Auction904DefaultsProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904DefaultsPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904DefaultsProperties'] = ResolversParentTypes['Auction904DefaultsProperties']> = {
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daNumbers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoidBl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auction904ReadyCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904ReadyCollection'] = ResolversParentTypes['Auction904ReadyCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['Auction904ReadyFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904ReadyFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904ReadyFeature'] = ResolversParentTypes['Auction904ReadyFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Auction904ReadyProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904ReadyPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904ReadyProperties'] = ResolversParentTypes['Auction904ReadyProperties']> = {
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoidBl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sac?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Auction904SubsidyAwardsCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904SubsidyAwardsCollection'] = ResolversParentTypes['Auction904SubsidyAwardsCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['Auction904SubsidyAwardsFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904SubsidyAwardsFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904SubsidyAwardsFeature'] = ResolversParentTypes['Auction904SubsidyAwardsFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Auction904SubsidyAwardsProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Auction904SubsidyAwardsPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Auction904SubsidyAwardsProperties'] = ResolversParentTypes['Auction904SubsidyAwardsProperties']> = {
  geoid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subsidyRecipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validRaw?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BroadbandUnservedBlocksCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BroadbandUnservedBlocksCollection'] = ResolversParentTypes['BroadbandUnservedBlocksCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['BroadbandUnservedBlocksFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BroadbandUnservedBlocksFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BroadbandUnservedBlocksFeature'] = ResolversParentTypes['BroadbandUnservedBlocksFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['BroadbandUnservedBlocksProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BroadbandUnservedBlocksPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BroadbandUnservedBlocksProperties'] = ResolversParentTypes['BroadbandUnservedBlocksProperties']> = {
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountyAdjacencyCrosswalkCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyAdjacencyCrosswalkCollection'] = ResolversParentTypes['CountyAdjacencyCrosswalkCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountyAdjacencyCrosswalkFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyAdjacencyCrosswalkFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyAdjacencyCrosswalkFeature'] = ResolversParentTypes['CountyAdjacencyCrosswalkFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountyAdjacencyCrosswalkProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyAdjacencyCrosswalkPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyAdjacencyCrosswalkProperties'] = ResolversParentTypes['CountyAdjacencyCrosswalkProperties']> = {
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidCoNeighbor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameCo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameCoNeighbor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbrNeighbor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountyBroadbandFarmBillEligibilityCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandFarmBillEligibilityCollection'] = ResolversParentTypes['CountyBroadbandFarmBillEligibilityCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountyBroadbandFarmBillEligibilityFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyBroadbandFarmBillEligibilityFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandFarmBillEligibilityFeature'] = ResolversParentTypes['CountyBroadbandFarmBillEligibilityFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountyBroadbandFarmBillEligibilityProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyBroadbandFarmBillEligibilityPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandFarmBillEligibilityProperties'] = ResolversParentTypes['CountyBroadbandFarmBillEligibilityProperties']> = {
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validRaw?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountyBroadbandPendingRuralDevCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandPendingRuralDevCollection'] = ResolversParentTypes['CountyBroadbandPendingRuralDevCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountyBroadbandPendingRuralDevFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyBroadbandPendingRuralDevFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandPendingRuralDevFeature'] = ResolversParentTypes['CountyBroadbandPendingRuralDevFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountyBroadbandPendingRuralDevProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyBroadbandPendingRuralDevPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyBroadbandPendingRuralDevProperties'] = ResolversParentTypes['CountyBroadbandPendingRuralDevProperties']> = {
  applicantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validRaw?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CountyIlecsGeoCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyIlecsGeoCollection'] = ResolversParentTypes['CountyIlecsGeoCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountyIlecsGeoFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyIlecsGeoFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyIlecsGeoFeature'] = ResolversParentTypes['CountyIlecsGeoFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountyIlecsGeoProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyIlecsGeoPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyIlecsGeoProperties'] = ResolversParentTypes['CountyIlecsGeoProperties']> = {
  ilecHocoName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ilecName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountyRuralDevBroadbandProtectedBorrowersCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersCollection'] = ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountyRuralDevBroadbandProtectedBorrowersFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyRuralDevBroadbandProtectedBorrowersFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersFeature'] = ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountyRuralDevBroadbandProtectedBorrowersProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountyRuralDevBroadbandProtectedBorrowersPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersProperties'] = ResolversParentTypes['CountyRuralDevBroadbandProtectedBorrowersProperties']> = {
  affgeoid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funcstat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoidSt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  landSqmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lsad?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mtfcc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validRaw?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  waterSqmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CountySummaryCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountySummaryCollection'] = ResolversParentTypes['CountySummaryCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CountySummaryFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountySummaryFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountySummaryFeature'] = ResolversParentTypes['CountySummaryFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['CountySummaryProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountySummaryPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CountySummaryProperties'] = ResolversParentTypes['CountySummaryProperties']> = {
  broadband100_20PctBlocksServed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cablePctBlocksServed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cableProviders?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coFiberPctBlocksServed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fiberPctBlocksServed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fiberProviders?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoidSt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hhNoFiberCable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hhServedCable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hhServedFiber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hhServedFiberCable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nameCo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pctHhNoFiberCable?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pctHhServedCable?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pctHhServedFiber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pctHhServedFiberCable?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalHouseholds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FiberCableUnservedBlocksCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FiberCableUnservedBlocksCollection'] = ResolversParentTypes['FiberCableUnservedBlocksCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['FiberCableUnservedBlocksFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiberCableUnservedBlocksFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FiberCableUnservedBlocksFeature'] = ResolversParentTypes['FiberCableUnservedBlocksFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['FiberCableUnservedBlocksProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FiberCableUnservedBlocksPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FiberCableUnservedBlocksProperties'] = ResolversParentTypes['FiberCableUnservedBlocksProperties']> = {
  geoidCo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ur10?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface GeoJSONCoordinatesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSONCoordinates'], any> {
  name: 'GeoJSONCoordinates';
}

export type GeoJSONFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONFeature'] = ResolversParentTypes['GeoJSONFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  properties?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoJSONFeatureCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONFeatureCollection'] = ResolversParentTypes['GeoJSONFeatureCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['GeoJSONFeature']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GeoJSONGeometryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONGeometry'] = ResolversParentTypes['GeoJSONGeometry']> = {
  __resolveType: TypeResolveFn<'GeoJSONGeometryCollection' | 'GeoJSONLineString' | 'GeoJSONMultiLineString' | 'GeoJSONMultiPoint' | 'GeoJSONMultiPolygon' | 'GeoJSONPoint' | 'GeoJSONPolygon', ParentType, ContextType>;
};

export type GeoJSONGeometryCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONGeometryCollection'] = ResolversParentTypes['GeoJSONGeometryCollection']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  geometries?: Resolver<ReadonlyArray<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONLineStringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONLineString'] = ResolversParentTypes['GeoJSONLineString']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONMultiLineStringResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONMultiLineString'] = ResolversParentTypes['GeoJSONMultiLineString']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONMultiPointResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONMultiPoint'] = ResolversParentTypes['GeoJSONMultiPoint']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONMultiPolygonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONMultiPolygon'] = ResolversParentTypes['GeoJSONMultiPolygon']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONPointResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONPoint'] = ResolversParentTypes['GeoJSONPoint']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoJSONPolygonResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GeoJSONPolygon'] = ResolversParentTypes['GeoJSONPolygon']> = {
  bbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['GeoJSONCoordinates']>, ParentType, ContextType>;
  crs?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncumbentElectricProvidersGeoCollectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IncumbentElectricProvidersGeoCollection'] = ResolversParentTypes['IncumbentElectricProvidersGeoCollection']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['IncumbentElectricProvidersGeoFeature']>, ParentType, ContextType>;
  numberReturned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncumbentElectricProvidersGeoFeatureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IncumbentElectricProvidersGeoFeature'] = ResolversParentTypes['IncumbentElectricProvidersGeoFeature']> = {
  geometry?: Resolver<Maybe<ResolversTypes['GeoJSONGeometry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['IncumbentElectricProvidersGeoProperties'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncumbentElectricProvidersGeoPropertiesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IncumbentElectricProvidersGeoProperties'] = ResolversParentTypes['IncumbentElectricProvidersGeoProperties']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateAbbr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utilityHoldingCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utilityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utilityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JSONObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auction904Authorized?: Resolver<Maybe<ResolversTypes['Auction904AuthorizedCollection']>, ParentType, ContextType, Partial<Queryauction904AuthorizedArgs>>;
  auction904Defaults?: Resolver<Maybe<ResolversTypes['Auction904DefaultsCollection']>, ParentType, ContextType, Partial<Queryauction904DefaultsArgs>>;
  auction904Ready?: Resolver<Maybe<ResolversTypes['Auction904ReadyCollection']>, ParentType, ContextType, Partial<Queryauction904ReadyArgs>>;
  auction904SubsidyAwards?: Resolver<Maybe<ResolversTypes['Auction904SubsidyAwardsCollection']>, ParentType, ContextType, Partial<Queryauction904SubsidyAwardsArgs>>;
  auction_904_authorized?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_authorizedArgs>>;
  auction_904_authorized_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryauction_904_authorized_county_geojsonArgs, 'county'>>;
  auction_904_authorized_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_authorized_geojsonArgs>>;
  auction_904_defaults?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_defaultsArgs>>;
  auction_904_defaults_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryauction_904_defaults_county_geojsonArgs, 'county'>>;
  auction_904_defaults_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_defaults_geojsonArgs>>;
  auction_904_ready?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_readyArgs>>;
  auction_904_ready_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryauction_904_ready_county_geojsonArgs, 'county'>>;
  auction_904_ready_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_ready_geojsonArgs>>;
  auction_904_subsidy_awards_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryauction_904_subsidy_awards_county_geojsonArgs, 'county'>>;
  auction_904_subsidy_awards_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryauction_904_subsidy_awards_geojsonArgs>>;
  broadbandUnservedBlocks?: Resolver<Maybe<ResolversTypes['BroadbandUnservedBlocksCollection']>, ParentType, ContextType, Partial<QuerybroadbandUnservedBlocksArgs>>;
  broadband_unserved_blocks_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querybroadband_unserved_blocks_county_geojsonArgs, 'county'>>;
  broadband_unserved_blocks_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Querybroadband_unserved_blocks_geojsonArgs>>;
  countyAdjacencyCrosswalk?: Resolver<Maybe<ResolversTypes['CountyAdjacencyCrosswalkCollection']>, ParentType, ContextType, Partial<QuerycountyAdjacencyCrosswalkArgs>>;
  countyBroadbandFarmBillEligibility?: Resolver<Maybe<ResolversTypes['CountyBroadbandFarmBillEligibilityCollection']>, ParentType, ContextType, Partial<QuerycountyBroadbandFarmBillEligibilityArgs>>;
  countyBroadbandPendingRuralDev?: Resolver<Maybe<ResolversTypes['CountyBroadbandPendingRuralDevCollection']>, ParentType, ContextType, Partial<QuerycountyBroadbandPendingRuralDevArgs>>;
  countyIlecsGeo?: Resolver<Maybe<ResolversTypes['CountyIlecsGeoCollection']>, ParentType, ContextType, Partial<QuerycountyIlecsGeoArgs>>;
  countyRuralDevBroadbandProtectedBorrowers?: Resolver<Maybe<ResolversTypes['CountyRuralDevBroadbandProtectedBorrowersCollection']>, ParentType, ContextType, Partial<QuerycountyRuralDevBroadbandProtectedBorrowersArgs>>;
  countySummary?: Resolver<Maybe<ResolversTypes['CountySummaryCollection']>, ParentType, ContextType, Partial<QuerycountySummaryArgs>>;
  county_adjacency_crosswalk_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_adjacency_crosswalk_county_geojsonArgs, 'county'>>;
  county_adjacency_crosswalk_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Querycounty_adjacency_crosswalk_geojsonArgs>>;
  county_broadband_farm_bill_eligibility_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_broadband_farm_bill_eligibility_geojsonArgs, 'state_abbr'>>;
  county_broadband_pending_rural_dev_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_broadband_pending_rural_dev_geojsonArgs, 'state_abbr'>>;
  county_feature?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_featureArgs, 'county' | 'table'>>;
  county_ilecs_geo_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_ilecs_geo_geojsonArgs, 'state_abbr'>>;
  county_rural_dev_broadband_protected_borrowers_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_rural_dev_broadband_protected_borrowers_geojsonArgs, 'state_abbr'>>;
  county_summary?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Querycounty_summaryArgs>>;
  county_summary_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Querycounty_summary_county_geojsonArgs, 'county'>>;
  county_summary_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Querycounty_summary_geojsonArgs>>;
  feature_collection?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryfeature_collectionArgs, 'table'>>;
  fiberCableUnservedBlocks?: Resolver<Maybe<ResolversTypes['FiberCableUnservedBlocksCollection']>, ParentType, ContextType, Partial<QueryfiberCableUnservedBlocksArgs>>;
  fiber_cable_unserved_blocks_county_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryfiber_cable_unserved_blocks_county_geojsonArgs, 'county'>>;
  fiber_cable_unserved_blocks_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, Partial<Queryfiber_cable_unserved_blocks_geojsonArgs>>;
  incumbentElectricProvidersGeo?: Resolver<Maybe<ResolversTypes['IncumbentElectricProvidersGeoCollection']>, ParentType, ContextType, Partial<QueryincumbentElectricProvidersGeoArgs>>;
  incumbent_electric_providers_geo_geojson?: Resolver<Maybe<ResolversTypes['GeoJSONFeatureCollection']>, ParentType, ContextType, RequireFields<Queryincumbent_electric_providers_geo_geojsonArgs, 'state_abbr'>>;
};

export type Resolvers<ContextType = unknown> = {
  Auction904AuthorizedCollection?: Auction904AuthorizedCollectionResolvers<ContextType>;
  Auction904AuthorizedFeature?: Auction904AuthorizedFeatureResolvers<ContextType>;
  Auction904AuthorizedProperties?: Auction904AuthorizedPropertiesResolvers<ContextType>;
  Auction904DefaultsCollection?: Auction904DefaultsCollectionResolvers<ContextType>;
  Auction904DefaultsFeature?: Auction904DefaultsFeatureResolvers<ContextType>;
  Auction904DefaultsProperties?: Auction904DefaultsPropertiesResolvers<ContextType>;
  Auction904ReadyCollection?: Auction904ReadyCollectionResolvers<ContextType>;
  Auction904ReadyFeature?: Auction904ReadyFeatureResolvers<ContextType>;
  Auction904ReadyProperties?: Auction904ReadyPropertiesResolvers<ContextType>;
  Auction904SubsidyAwardsCollection?: Auction904SubsidyAwardsCollectionResolvers<ContextType>;
  Auction904SubsidyAwardsFeature?: Auction904SubsidyAwardsFeatureResolvers<ContextType>;
  Auction904SubsidyAwardsProperties?: Auction904SubsidyAwardsPropertiesResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BroadbandUnservedBlocksCollection?: BroadbandUnservedBlocksCollectionResolvers<ContextType>;
  BroadbandUnservedBlocksFeature?: BroadbandUnservedBlocksFeatureResolvers<ContextType>;
  BroadbandUnservedBlocksProperties?: BroadbandUnservedBlocksPropertiesResolvers<ContextType>;
  CountyAdjacencyCrosswalkCollection?: CountyAdjacencyCrosswalkCollectionResolvers<ContextType>;
  CountyAdjacencyCrosswalkFeature?: CountyAdjacencyCrosswalkFeatureResolvers<ContextType>;
  CountyAdjacencyCrosswalkProperties?: CountyAdjacencyCrosswalkPropertiesResolvers<ContextType>;
  CountyBroadbandFarmBillEligibilityCollection?: CountyBroadbandFarmBillEligibilityCollectionResolvers<ContextType>;
  CountyBroadbandFarmBillEligibilityFeature?: CountyBroadbandFarmBillEligibilityFeatureResolvers<ContextType>;
  CountyBroadbandFarmBillEligibilityProperties?: CountyBroadbandFarmBillEligibilityPropertiesResolvers<ContextType>;
  CountyBroadbandPendingRuralDevCollection?: CountyBroadbandPendingRuralDevCollectionResolvers<ContextType>;
  CountyBroadbandPendingRuralDevFeature?: CountyBroadbandPendingRuralDevFeatureResolvers<ContextType>;
  CountyBroadbandPendingRuralDevProperties?: CountyBroadbandPendingRuralDevPropertiesResolvers<ContextType>;
  CountyIlecsGeoCollection?: CountyIlecsGeoCollectionResolvers<ContextType>;
  CountyIlecsGeoFeature?: CountyIlecsGeoFeatureResolvers<ContextType>;
  CountyIlecsGeoProperties?: CountyIlecsGeoPropertiesResolvers<ContextType>;
  CountyRuralDevBroadbandProtectedBorrowersCollection?: CountyRuralDevBroadbandProtectedBorrowersCollectionResolvers<ContextType>;
  CountyRuralDevBroadbandProtectedBorrowersFeature?: CountyRuralDevBroadbandProtectedBorrowersFeatureResolvers<ContextType>;
  CountyRuralDevBroadbandProtectedBorrowersProperties?: CountyRuralDevBroadbandProtectedBorrowersPropertiesResolvers<ContextType>;
  CountySummaryCollection?: CountySummaryCollectionResolvers<ContextType>;
  CountySummaryFeature?: CountySummaryFeatureResolvers<ContextType>;
  CountySummaryProperties?: CountySummaryPropertiesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FiberCableUnservedBlocksCollection?: FiberCableUnservedBlocksCollectionResolvers<ContextType>;
  FiberCableUnservedBlocksFeature?: FiberCableUnservedBlocksFeatureResolvers<ContextType>;
  FiberCableUnservedBlocksProperties?: FiberCableUnservedBlocksPropertiesResolvers<ContextType>;
  GeoJSONCoordinates?: GraphQLScalarType;
  GeoJSONFeature?: GeoJSONFeatureResolvers<ContextType>;
  GeoJSONFeatureCollection?: GeoJSONFeatureCollectionResolvers<ContextType>;
  GeoJSONGeometry?: GeoJSONGeometryResolvers<ContextType>;
  GeoJSONGeometryCollection?: GeoJSONGeometryCollectionResolvers<ContextType>;
  GeoJSONLineString?: GeoJSONLineStringResolvers<ContextType>;
  GeoJSONMultiLineString?: GeoJSONMultiLineStringResolvers<ContextType>;
  GeoJSONMultiPoint?: GeoJSONMultiPointResolvers<ContextType>;
  GeoJSONMultiPolygon?: GeoJSONMultiPolygonResolvers<ContextType>;
  GeoJSONPoint?: GeoJSONPointResolvers<ContextType>;
  GeoJSONPolygon?: GeoJSONPolygonResolvers<ContextType>;
  IncumbentElectricProvidersGeoCollection?: IncumbentElectricProvidersGeoCollectionResolvers<ContextType>;
  IncumbentElectricProvidersGeoFeature?: IncumbentElectricProvidersGeoFeatureResolvers<ContextType>;
  IncumbentElectricProvidersGeoProperties?: IncumbentElectricProvidersGeoPropertiesResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
};

