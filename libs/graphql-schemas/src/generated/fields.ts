// Generated from the dataset files by “npx nx sync”. Do not edit.
import type { DatasetField, LegacyField } from '../graphql-fields.js';

export const datasets: readonly DatasetField[] = [
  {
    "field": "auction904Authorized",
    "type": "Auction904Authorized",
    "table": "auction_904_authorized",
    "path": "/bcat/auction_904_authorized",
    "id": "geoid_bl",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid_bl",
    "properties": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state",
      "tier": "tier",
      "latency": "latency",
      "frn": "frn",
      "sac": "sac",
      "daNumbers": "da_numbers",
      "winningBidder": "winning_bidder",
      "winningBidTotalInState": "winning_bid_total_in_state",
      "numberOfLocationsInState": "number_of_locations_in_state"
    },
    "filters": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state"
    }
  },
  {
    "field": "auction904Defaults",
    "type": "Auction904Defaults",
    "table": "auction_904_defaults",
    "path": "/bcat/auction_904_defaults",
    "id": "geoid_bl",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid_bl",
    "properties": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state",
      "daNumbers": "da_numbers"
    },
    "filters": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state"
    }
  },
  {
    "field": "auction904Ready",
    "type": "Auction904Ready",
    "table": "auction_904_ready",
    "path": "/bcat/auction_904_ready",
    "id": "geoid_bl",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid_bl",
    "properties": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state",
      "frn": "frn",
      "sac": "sac"
    },
    "filters": {
      "geoidBl": "geoid_bl",
      "geoidCo": "geoid_co",
      "applicant": "applicant",
      "county": "county",
      "state": "state"
    }
  },
  {
    "field": "auction904SubsidyAwards",
    "type": "Auction904SubsidyAwards",
    "table": "auction_904_subsidy_awards",
    "path": "/bcat/auction_904_subsidy_awards",
    "id": "geoid",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid",
    "properties": {
      "geoid": "geoid",
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr",
      "nameCo": "name_co",
      "subsidyRecipient": "subsidy_recipient",
      "tier": "tier",
      "validRaw": "valid_raw"
    },
    "filters": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "broadbandUnservedBlocks",
    "type": "BroadbandUnservedBlocks",
    "table": "broadband_unserved_blocks",
    "path": "/bcat/broadband_unserved_blocks",
    "id": "fid",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid_co",
    "properties": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr"
    },
    "filters": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countyAdjacencyCrosswalk",
    "type": "CountyAdjacencyCrosswalk",
    "table": "county_adjacency_crosswalk",
    "path": "/bcat/county_adjacency_crosswalk",
    "id": "fid",
    "rows": {
      "default": 2500,
      "maximum": 25000
    },
    "cheapest": "geoid_co",
    "properties": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr",
      "nameCo": "name_co",
      "geoidCoNeighbor": "geoid_co_neighbor",
      "nameCoNeighbor": "name_co_neighbor",
      "stateAbbrNeighbor": "state_abbr_neighbor"
    },
    "filters": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countyBroadbandFarmBillEligibility",
    "type": "CountyBroadbandFarmBillEligibility",
    "table": "county_broadband_farm_bill_eligibility",
    "path": "/bcat/county_broadband_farm_bill_eligibility",
    "id": "fid",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "state_abbr",
    "properties": {
      "stateAbbr": "state_abbr",
      "validRaw": "valid_raw"
    },
    "filters": {
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countyBroadbandPendingRuralDev",
    "type": "CountyBroadbandPendingRuralDev",
    "table": "county_broadband_pending_rural_dev",
    "path": "/bcat/county_broadband_pending_rural_dev",
    "id": "fid",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "state_abbr",
    "properties": {
      "stateAbbr": "state_abbr",
      "applicantName": "applicant_name",
      "program": "program",
      "applicationStatus": "application_status",
      "validRaw": "valid_raw"
    },
    "filters": {
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countyIlecsGeo",
    "type": "CountyIlecsGeo",
    "table": "county_ilecs_geo",
    "path": "/bcat/county_ilecs_geo",
    "id": "fid",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "state_abbr",
    "properties": {
      "stateAbbr": "state_abbr",
      "ilecName": "ilec_name",
      "ilecHocoName": "ilec_hoco_name"
    },
    "filters": {
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countyRuralDevBroadbandProtectedBorrowers",
    "type": "CountyRuralDevBroadbandProtectedBorrowers",
    "table": "county_rural_dev_broadband_protected_borrowers",
    "path": "/bcat/county_rural_dev_broadband_protected_borrowers",
    "id": "fid",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "state_abbr",
    "properties": {
      "stateAbbr": "state_abbr",
      "geoid": "geoid",
      "landSqmi": "land_sqmi",
      "waterSqmi": "water_sqmi",
      "validRaw": "valid_raw",
      "geoidSt": "geoid_st",
      "statens": "statens",
      "affgeoid": "affgeoid",
      "lsad": "lsad",
      "region": "region",
      "division": "division",
      "mtfcc": "mtfcc",
      "funcstat": "funcstat",
      "lat": "lat",
      "lon": "lon"
    },
    "filters": {
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "countySummary",
    "type": "CountySummary",
    "table": "county_summary",
    "path": "/bcat/county_summary",
    "id": "geoid_co",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "geoid_co",
    "properties": {
      "geoidCo": "geoid_co",
      "nameCo": "name_co",
      "geoidSt": "geoid_st",
      "stateAbbr": "state_abbr",
      "stateName": "state_name",
      "broadband100_20PctBlocksServed": "broadband_100_20_pct_blocks_served",
      "cablePctBlocksServed": "cable_pct_blocks_served",
      "fiberPctBlocksServed": "fiber_pct_blocks_served",
      "coFiberPctBlocksServed": "co_fiber_pct_blocks_served",
      "fiberProviders": "fiber_providers",
      "cableProviders": "cable_providers",
      "totalHouseholds": "total_households",
      "hhServedFiberCable": "hh_served_fiber_cable",
      "hhNoFiberCable": "hh_no_fiber_cable",
      "hhServedCable": "hh_served_cable",
      "hhServedFiber": "hh_served_fiber",
      "pctHhServedFiberCable": "pct_hh_served_fiber_cable",
      "pctHhNoFiberCable": "pct_hh_no_fiber_cable",
      "pctHhServedCable": "pct_hh_served_cable",
      "pctHhServedFiber": "pct_hh_served_fiber",
      "lat": "lat",
      "lon": "lon"
    },
    "filters": {
      "geoidCo": "geoid_co",
      "nameCo": "name_co",
      "geoidSt": "geoid_st",
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "fiberCableUnservedBlocks",
    "type": "FiberCableUnservedBlocks",
    "table": "fiber_cable_unserved_blocks",
    "path": "/bcat/fiber_cable_unserved_blocks",
    "id": "fid",
    "rows": {
      "default": 2500,
      "maximum": 10000
    },
    "cheapest": "geoid_co",
    "properties": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr",
      "ur10": "ur10"
    },
    "filters": {
      "geoidCo": "geoid_co",
      "stateAbbr": "state_abbr"
    }
  },
  {
    "field": "incumbentElectricProvidersGeo",
    "type": "IncumbentElectricProvidersGeo",
    "table": "incumbent_electric_providers_geo",
    "path": "/bcat/incumbent_electric_providers_geo",
    "id": "fid",
    "rows": {
      "default": 500,
      "maximum": 10000
    },
    "cheapest": "state_abbr",
    "properties": {
      "stateAbbr": "state_abbr",
      "city": "city",
      "zipCode": "zip_code",
      "utilityName": "utility_name",
      "states": "states",
      "utilityType": "utility_type",
      "utilityHoldingCompany": "utility_holding_company"
    },
    "filters": {
      "stateAbbr": "state_abbr"
    }
  }
];

export const legacy: readonly LegacyField[] = [
  {
    "field": "auction_904_authorized",
    "table": "auction_904_authorized",
    "geometry": false,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": false
      }
    ],
    "needsArgument": false,
    "paging": true,
    "limit": {}
  },
  {
    "field": "auction_904_authorized_geojson",
    "table": "auction_904_authorized",
    "geometry": true,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": false,
        "required": false,
        "whole": false
      },
      {
        "name": "geoid_bl",
        "column": "geoid_bl",
        "list": true,
        "required": false,
        "whole": false
      },
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      }
    ],
    "needsArgument": true,
    "paging": true,
    "limit": {}
  },
  {
    "table": "auction_904_authorized",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "auction_904_authorized_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "field": "auction_904_defaults",
    "table": "auction_904_defaults",
    "geometry": false,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": false
      }
    ],
    "needsArgument": false,
    "paging": true,
    "limit": {}
  },
  {
    "field": "auction_904_defaults_geojson",
    "table": "auction_904_defaults",
    "geometry": true,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": false,
        "required": false,
        "whole": false
      },
      {
        "name": "geoid_bl",
        "column": "geoid_bl",
        "list": true,
        "required": false,
        "whole": false
      },
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      }
    ],
    "needsArgument": true,
    "paging": true,
    "limit": {}
  },
  {
    "table": "auction_904_defaults",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "auction_904_defaults_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "field": "auction_904_ready",
    "table": "auction_904_ready",
    "geometry": false,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": false
      }
    ],
    "needsArgument": false,
    "paging": true,
    "limit": {}
  },
  {
    "field": "auction_904_ready_geojson",
    "table": "auction_904_ready",
    "geometry": true,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": false,
        "required": false,
        "whole": false
      },
      {
        "name": "geoid_bl",
        "column": "geoid_bl",
        "list": true,
        "required": false,
        "whole": false
      },
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      }
    ],
    "needsArgument": true,
    "paging": true,
    "limit": {}
  },
  {
    "table": "auction_904_ready",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "auction_904_ready_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "field": "auction_904_subsidy_awards_geojson",
    "table": "auction_904_subsidy_awards",
    "geometry": true,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": false,
        "required": false,
        "whole": false
      },
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      },
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": false,
        "whole": true
      }
    ],
    "needsArgument": true,
    "paging": true,
    "limit": {}
  },
  {
    "table": "auction_904_subsidy_awards",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "auction_904_subsidy_awards_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "broadband_unserved_blocks",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "broadband_unserved_blocks_geojson",
    "arguments": [
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      },
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": false,
        "whole": true
      }
    ]
  },
  {
    "table": "broadband_unserved_blocks",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "broadband_unserved_blocks_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "county_adjacency_crosswalk",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_adjacency_crosswalk_geojson",
    "arguments": [
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      },
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": false,
        "whole": true
      }
    ]
  },
  {
    "table": "county_adjacency_crosswalk",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_adjacency_crosswalk_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "county_broadband_farm_bill_eligibility",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_broadband_farm_bill_eligibility_geojson",
    "arguments": [
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "county_broadband_pending_rural_dev",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_broadband_pending_rural_dev_geojson",
    "arguments": [
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "county_ilecs_geo",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_ilecs_geo_geojson",
    "arguments": [
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "county_rural_dev_broadband_protected_borrowers",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_rural_dev_broadband_protected_borrowers_geojson",
    "arguments": [
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "field": "county_summary",
    "table": "county_summary",
    "geometry": false,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": false
      }
    ],
    "needsArgument": false,
    "paging": true,
    "limit": {
      "filtered": 10,
      "unfiltered": 0
    }
  },
  {
    "field": "county_summary_geojson",
    "table": "county_summary",
    "geometry": true,
    "arguments": [
      {
        "name": "geoid_co",
        "column": "geoid_co",
        "list": false,
        "required": false,
        "whole": false
      },
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      },
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": false,
        "whole": true
      }
    ],
    "needsArgument": true,
    "paging": false,
    "limit": {}
  },
  {
    "table": "county_summary",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "county_summary_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "fiber_cable_unserved_blocks",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "fiber_cable_unserved_blocks_geojson",
    "arguments": [
      {
        "name": "counties",
        "column": "geoid_co",
        "list": true,
        "required": false,
        "whole": true
      },
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": false,
        "whole": true
      }
    ]
  },
  {
    "table": "fiber_cable_unserved_blocks",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "fiber_cable_unserved_blocks_county_geojson",
    "arguments": [
      {
        "name": "county",
        "column": "geoid_co",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  },
  {
    "table": "incumbent_electric_providers_geo",
    "geometry": true,
    "needsArgument": true,
    "paging": false,
    "limit": {},
    "field": "incumbent_electric_providers_geo_geojson",
    "arguments": [
      {
        "name": "state_abbr",
        "column": "state_abbr",
        "list": false,
        "required": true,
        "whole": true
      }
    ]
  }
];
