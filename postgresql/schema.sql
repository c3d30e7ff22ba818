-- Derived from the dataset catalog: do not edit. Refresh with: npx nx sync
-- Apply with psql as the owner of the tables; applying it again changes nothing.
--   psql -v ON_ERROR_STOP=1 -1 -f schema.sql

set client_min_messages = warning;
set standard_conforming_strings = on;

do $do$ begin
  if not exists (select from pg_extension where extname = 'postgis') then
    create schema if not exists postgis;
    create extension postgis with schema postgis;
  end if;
end $do$;
-- PostGIS is found wherever an earlier administrator has installed it.
set search_path = postgis, public;

create schema if not exists "bcat";
comment on schema "bcat" is 'Tables of the CORI Data API.';

create table if not exists "bcat"."bcat_auction_904_authorized" ();
alter table "bcat"."bcat_auction_904_authorized"
  add column if not exists "geoid_bl" text not null,
  add column if not exists "geoid_co" text not null,
  add column if not exists "applicant" text,
  add column if not exists "county" text,
  add column if not exists "state" text,
  add column if not exists "tier" text,
  add column if not exists "latency" text,
  add column if not exists "frn" text,
  add column if not exists "sac" text,
  add column if not exists "da_numbers" text,
  add column if not exists "winning_bidder" text,
  add column if not exists "winning_bid_total_in_state" double precision,
  add column if not exists "number_of_locations_in_state" integer,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_auction_904_authorized"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_auction_904_authorized" add primary key ("geoid_bl");
  end if;
end $do$;
create index if not exists "bcat_auction_904_authorized_geoid_co_idx"
  on "bcat"."bcat_auction_904_authorized" using btree ("geoid_co");
create index if not exists "bcat_auction_904_authorized_applicant_idx"
  on "bcat"."bcat_auction_904_authorized" using btree ("applicant");
create index if not exists "bcat_auction_904_authorized_county_idx"
  on "bcat"."bcat_auction_904_authorized" using btree ("county");
create index if not exists "bcat_auction_904_authorized_state_idx"
  on "bcat"."bcat_auction_904_authorized" using btree ("state");
create index if not exists "bcat_auction_904_authorized_geom_idx"
  on "bcat"."bcat_auction_904_authorized" using gist ("geom");
comment on table "bcat"."bcat_auction_904_authorized" is
  'Auction 904: authorized blocks. Census blocks for which the FCC has authorized support from the Rural Digital Opportunity Fund, with the winning bid''s terms.';
comment on column "bcat"."bcat_auction_904_authorized"."geoid_bl" is
  'Census block FIPS code: state (2), county (3), tract (6), block (4).';
comment on column "bcat"."bcat_auction_904_authorized"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_auction_904_authorized"."applicant" is
  'Applicant in the auction, as the FCC names it.';
comment on column "bcat"."bcat_auction_904_authorized"."county" is
  'Name of the county.';
comment on column "bcat"."bcat_auction_904_authorized"."state" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_auction_904_authorized"."tier" is
  'Performance tier of the bid: Minimum, Baseline, Above Baseline or Gigabit.';
comment on column "bcat"."bcat_auction_904_authorized"."latency" is
  'Latency class of the bid: Low or High.';
comment on column "bcat"."bcat_auction_904_authorized"."frn" is
  'FCC registration number of the applicant.';
comment on column "bcat"."bcat_auction_904_authorized"."sac" is
  'Study area code that the Universal Service Administrative Company assigns.';
comment on column "bcat"."bcat_auction_904_authorized"."da_numbers" is
  'Numbers of the FCC''s public notices (DA), separated by commas.';
comment on column "bcat"."bcat_auction_904_authorized"."winning_bidder" is
  'Winning bidder, which may be a consortium of the applicant.';
comment on column "bcat"."bcat_auction_904_authorized"."winning_bid_total_in_state" is
  'Support that the bidder won in the state over ten years. Unit: USD.';
comment on column "bcat"."bcat_auction_904_authorized"."number_of_locations_in_state" is
  'Locations that the bidder must serve in the state. Unit: locations.';
comment on column "bcat"."bcat_auction_904_authorized"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_auction_904_defaults_denials" ();
alter table "bcat"."bcat_auction_904_defaults_denials"
  add column if not exists "geoid_bl" text not null,
  add column if not exists "geoid_co" text not null,
  add column if not exists "applicant" text,
  add column if not exists "county" text,
  add column if not exists "state" text,
  add column if not exists "da_numbers" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_auction_904_defaults_denials"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_auction_904_defaults_denials" add primary key ("geoid_bl");
  end if;
end $do$;
create index if not exists "bcat_auction_904_defaults_denials_geoid_co_idx"
  on "bcat"."bcat_auction_904_defaults_denials" using btree ("geoid_co");
create index if not exists "bcat_auction_904_defaults_denials_applicant_idx"
  on "bcat"."bcat_auction_904_defaults_denials" using btree ("applicant");
create index if not exists "bcat_auction_904_defaults_denials_county_idx"
  on "bcat"."bcat_auction_904_defaults_denials" using btree ("county");
create index if not exists "bcat_auction_904_defaults_denials_state_idx"
  on "bcat"."bcat_auction_904_defaults_denials" using btree ("state");
create index if not exists "bcat_auction_904_defaults_denials_geom_idx"
  on "bcat"."bcat_auction_904_defaults_denials" using gist ("geom");
comment on table "bcat"."bcat_auction_904_defaults_denials" is
  'Auction 904: defaulted and denied blocks. Census blocks whose winning bids in the Rural Digital Opportunity Fund auction were defaulted on by the bidder or denied by the FCC.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."geoid_bl" is
  'Census block FIPS code: state (2), county (3), tract (6), block (4).';
comment on column "bcat"."bcat_auction_904_defaults_denials"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."applicant" is
  'Applicant in the auction, as the FCC names it.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."county" is
  'Name of the county.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."state" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."da_numbers" is
  'Numbers of the FCC''s public notices (DA), separated by commas.';
comment on column "bcat"."bcat_auction_904_defaults_denials"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_auction_904_ready_to_authorize" ();
alter table "bcat"."bcat_auction_904_ready_to_authorize"
  add column if not exists "geoid_bl" text not null,
  add column if not exists "geoid_co" text not null,
  add column if not exists "applicant" text,
  add column if not exists "county" text,
  add column if not exists "state" text,
  add column if not exists "frn" text,
  add column if not exists "sac" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_auction_904_ready_to_authorize"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_auction_904_ready_to_authorize" add primary key ("geoid_bl");
  end if;
end $do$;
create index if not exists "bcat_auction_904_ready_to_authorize_geoid_co_idx"
  on "bcat"."bcat_auction_904_ready_to_authorize" using btree ("geoid_co");
create index if not exists "bcat_auction_904_ready_to_authorize_applicant_idx"
  on "bcat"."bcat_auction_904_ready_to_authorize" using btree ("applicant");
create index if not exists "bcat_auction_904_ready_to_authorize_county_idx"
  on "bcat"."bcat_auction_904_ready_to_authorize" using btree ("county");
create index if not exists "bcat_auction_904_ready_to_authorize_state_idx"
  on "bcat"."bcat_auction_904_ready_to_authorize" using btree ("state");
create index if not exists "bcat_auction_904_ready_to_authorize_geom_idx"
  on "bcat"."bcat_auction_904_ready_to_authorize" using gist ("geom");
comment on table "bcat"."bcat_auction_904_ready_to_authorize" is
  'Auction 904: blocks ready to authorize. Census blocks for which the FCC has announced that it is ready to authorize support from the Rural Digital Opportunity Fund.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."geoid_bl" is
  'Census block FIPS code: state (2), county (3), tract (6), block (4).';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."applicant" is
  'Applicant in the auction, as the FCC names it.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."county" is
  'Name of the county.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."state" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."frn" is
  'FCC registration number of the applicant.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."sac" is
  'Study area code that the Universal Service Administrative Company assigns.';
comment on column "bcat"."bcat_auction_904_ready_to_authorize"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_auction_904_subsidy_awards" ();
alter table "bcat"."bcat_auction_904_subsidy_awards"
  add column if not exists "geoid" text not null,
  add column if not exists "geoid_co" text not null,
  add column if not exists "state_abbr" text,
  add column if not exists "name_co" text,
  add column if not exists "subsidy_recipient" text,
  add column if not exists "tier" text,
  add column if not exists "valid_raw" boolean,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_auction_904_subsidy_awards"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_auction_904_subsidy_awards" add primary key ("geoid");
  end if;
end $do$;
create index if not exists "bcat_auction_904_subsidy_awards_geoid_co_idx"
  on "bcat"."bcat_auction_904_subsidy_awards" using btree ("geoid_co");
create index if not exists "bcat_auction_904_subsidy_awards_state_abbr_idx"
  on "bcat"."bcat_auction_904_subsidy_awards" using btree ("state_abbr");
create index if not exists "bcat_auction_904_subsidy_awards_geom_idx"
  on "bcat"."bcat_auction_904_subsidy_awards" using gist ("geom");
comment on table "bcat"."bcat_auction_904_subsidy_awards" is
  'Auction 904: subsidy awards. Census blocks with a subsidy award of the Rural Digital Opportunity Fund, one recipient and tier a block.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."geoid" is
  'Census block FIPS code.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."name_co" is
  'Name of the county, without “County” or “Parish”.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."subsidy_recipient" is
  'Provider that receives the subsidy.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."tier" is
  'Performance tier of the bid: Minimum, Baseline, Above Baseline or Gigabit.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."valid_raw" is
  'Whether the geometry was valid as published, before it was repaired.';
comment on column "bcat"."bcat_auction_904_subsidy_awards"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_broadband_unserved_blocks" ();
alter table "bcat"."bcat_broadband_unserved_blocks"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "geoid_co" text not null,
  add column if not exists "state_abbr" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_broadband_unserved_blocks"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_broadband_unserved_blocks" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_broadband_unserved_blocks_geoid_co_fid_idx"
  on "bcat"."bcat_broadband_unserved_blocks" using btree ("geoid_co", "fid");
create index if not exists "bcat_broadband_unserved_blocks_state_abbr_idx"
  on "bcat"."bcat_broadband_unserved_blocks" using btree ("state_abbr");
create index if not exists "bcat_broadband_unserved_blocks_geom_idx"
  on "bcat"."bcat_broadband_unserved_blocks" using gist ("geom");
comment on table "bcat"."bcat_broadband_unserved_blocks" is
  'Blocks without broadband. Census blocks where no provider offers fixed terrestrial service of at least 25/3 Mbps.';
comment on column "bcat"."bcat_broadband_unserved_blocks"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_broadband_unserved_blocks"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_broadband_unserved_blocks"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_broadband_unserved_blocks"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_county_broadband_farm_bill_eligibility" ();
alter table "bcat"."bcat_county_broadband_farm_bill_eligibility"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "state_abbr" text,
  add column if not exists "valid_raw" boolean,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_county_broadband_farm_bill_eligibility"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_county_broadband_farm_bill_eligibility" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_county_broadband_farm_bill_eligibility_state_abbr_fid_idx"
  on "bcat"."bcat_county_broadband_farm_bill_eligibility" using btree ("state_abbr", "fid");
create index if not exists "bcat_county_broadband_farm_bill_eligibility_geom_idx"
  on "bcat"."bcat_county_broadband_farm_bill_eligibility" using gist ("geom");
comment on table "bcat"."bcat_county_broadband_farm_bill_eligibility" is
  'Farm Bill broadband eligibility. Areas that are eligible for the broadband programs of the Farm Bill, cut at county lines.';
comment on column "bcat"."bcat_county_broadband_farm_bill_eligibility"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_county_broadband_farm_bill_eligibility"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_county_broadband_farm_bill_eligibility"."valid_raw" is
  'Whether the geometry was valid as published, before it was repaired.';
comment on column "bcat"."bcat_county_broadband_farm_bill_eligibility"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_county_broadband_pending_rural_dev" ();
alter table "bcat"."bcat_county_broadband_pending_rural_dev"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "state_abbr" text,
  add column if not exists "applicant_name" text,
  add column if not exists "program" text,
  add column if not exists "application_status" text,
  add column if not exists "valid_raw" boolean,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_county_broadband_pending_rural_dev"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_county_broadband_pending_rural_dev" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_county_broadband_pending_rural_dev_state_abbr_fid_idx"
  on "bcat"."bcat_county_broadband_pending_rural_dev" using btree ("state_abbr", "fid");
create index if not exists "bcat_county_broadband_pending_rural_dev_geom_idx"
  on "bcat"."bcat_county_broadband_pending_rural_dev" using gist ("geom");
comment on table "bcat"."bcat_county_broadband_pending_rural_dev" is
  'Pending Rural Development applications. Areas of broadband applications that are pending at USDA Rural Development, cut at county lines.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."applicant_name" is
  'Applicant, as the application names it.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."program" is
  'Program of Rural Development: ReConnect, Community Connect or Farm Bill.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."application_status" is
  'Status of the application, e.g. Pending or Under Review.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."valid_raw" is
  'Whether the geometry was valid as published, before it was repaired.';
comment on column "bcat"."bcat_county_broadband_pending_rural_dev"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_county_ilecs_geo" ();
alter table "bcat"."bcat_county_ilecs_geo"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "state_abbr" text,
  add column if not exists "ilec_name" text,
  add column if not exists "ilec_hoco_name" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_county_ilecs_geo"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_county_ilecs_geo" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_county_ilecs_geo_state_abbr_fid_idx"
  on "bcat"."bcat_county_ilecs_geo" using btree ("state_abbr", "fid");
create index if not exists "bcat_county_ilecs_geo_geom_idx"
  on "bcat"."bcat_county_ilecs_geo" using gist ("geom");
comment on table "bcat"."bcat_county_ilecs_geo" is
  'Incumbent local exchange carriers. Territories of the incumbent local exchange carriers (telephone companies), cut at county lines.';
comment on column "bcat"."bcat_county_ilecs_geo"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_county_ilecs_geo"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_county_ilecs_geo"."ilec_name" is
  'Incumbent local exchange carrier.';
comment on column "bcat"."bcat_county_ilecs_geo"."ilec_hoco_name" is
  'Holding company of the carrier.';
comment on column "bcat"."bcat_county_ilecs_geo"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_county_rural_dev_broadband_protected_borrowers" ();
alter table "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "state_abbr" text,
  add column if not exists "geoid" text,
  add column if not exists "land_sqmi" double precision,
  add column if not exists "water_sqmi" double precision,
  add column if not exists "valid_raw" boolean,
  add column if not exists "geoid_st" text,
  add column if not exists "statens" text,
  add column if not exists "affgeoid" text,
  add column if not exists "lsad" text,
  add column if not exists "region" text,
  add column if not exists "division" text,
  add column if not exists "mtfcc" text,
  add column if not exists "funcstat" text,
  add column if not exists "lat" double precision,
  add column if not exists "lon" double precision,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_county_rural_dev_broadband_protected_borrowers"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_county_rural_dev_broadband_protected_borrowers" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_county_rural_dev_broadband_protected_borrower_af37358b_idx"
  on "bcat"."bcat_county_rural_dev_broadband_protected_borrowers" using btree ("state_abbr", "geoid", "fid");
create index if not exists "bcat_county_rural_dev_broadband_protected_borrowers_geom_idx"
  on "bcat"."bcat_county_rural_dev_broadband_protected_borrowers" using gist ("geom");
comment on table "bcat"."bcat_county_rural_dev_broadband_protected_borrowers" is
  'Protected borrowers of Rural Development. Service areas that are protected since a borrower of USDA Rural Development serves them, with the Census attributes of the county they lie in.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."geoid" is
  'County FIPS code.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."land_sqmi" is
  'Land area. Unit: [smi_us]2.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."water_sqmi" is
  'Water area. Unit: [smi_us]2.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."valid_raw" is
  'Whether the geometry was valid as published, before it was repaired.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."geoid_st" is
  'State FIPS code.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."statens" is
  'State code of the Geographic Names Information System.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."affgeoid" is
  'American FactFinder summary level code and geoid.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."lsad" is
  'Legal or statistical area description code, e.g. 06 for a county.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."region" is
  'Census region: 1 Northeast, 2 Midwest, 3 South, 4 West, 9 territory.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."division" is
  'Census division, 0 to 9.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."mtfcc" is
  'MAF/TIGER feature class code, e.g. G4020 for a county.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."funcstat" is
  'Functional status code, e.g. A for an active government.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."lat" is
  'Latitude of a point inside the area, EPSG:4326. Unit: deg.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."lon" is
  'Longitude of a point inside the area, EPSG:4326. Unit: deg.';
comment on column "bcat"."bcat_county_rural_dev_broadband_protected_borrowers"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_county_summary" ();
alter table "bcat"."bcat_county_summary"
  add column if not exists "geoid_co" text not null,
  add column if not exists "name_co" text,
  add column if not exists "geoid_st" text,
  add column if not exists "state_abbr" text,
  add column if not exists "state_name" text,
  add column if not exists "broadband_100_20_pct_blocks_served" double precision,
  add column if not exists "cable_pct_blocks_served" double precision,
  add column if not exists "fiber_pct_blocks_served" double precision,
  add column if not exists "co_fiber_pct_blocks_served" double precision,
  add column if not exists "fiber_providers" text,
  add column if not exists "cable_providers" text,
  add column if not exists "total_households" integer,
  add column if not exists "hh_served_fiber_cable" integer,
  add column if not exists "hh_no_fiber_cable" integer,
  add column if not exists "hh_served_cable" integer,
  add column if not exists "hh_served_fiber" integer,
  add column if not exists "pct_hh_served_fiber_cable" double precision,
  add column if not exists "pct_hh_no_fiber_cable" double precision,
  add column if not exists "pct_hh_served_cable" double precision,
  add column if not exists "pct_hh_served_fiber" double precision,
  add column if not exists "lat" double precision,
  add column if not exists "lon" double precision,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_county_summary"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_county_summary" add primary key ("geoid_co");
  end if;
end $do$;
create index if not exists "bcat_county_summary_name_co_idx"
  on "bcat"."bcat_county_summary" using btree ("name_co");
create index if not exists "bcat_county_summary_geoid_st_idx"
  on "bcat"."bcat_county_summary" using btree ("geoid_st");
create index if not exists "bcat_county_summary_state_abbr_idx"
  on "bcat"."bcat_county_summary" using btree ("state_abbr");
create index if not exists "bcat_county_summary_geom_idx"
  on "bcat"."bcat_county_summary" using gist ("geom");
comment on table "bcat"."bcat_county_summary" is
  'County broadband summary. One row a county or county equivalent: how many of its households and census blocks are served by fiber or cable, and which providers serve them.';
comment on column "bcat"."bcat_county_summary"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_county_summary"."name_co" is
  'Name of the county, without “County” or “Parish”.';
comment on column "bcat"."bcat_county_summary"."geoid_st" is
  'State FIPS code.';
comment on column "bcat"."bcat_county_summary"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_county_summary"."state_name" is
  'Name of the state or territory.';
comment on column "bcat"."bcat_county_summary"."broadband_100_20_pct_blocks_served" is
  'Share of the county''s census blocks where 100/20 Mbps service is offered. Unit: %.';
comment on column "bcat"."bcat_county_summary"."cable_pct_blocks_served" is
  'Share of the county''s census blocks where cable service is offered. Unit: %.';
comment on column "bcat"."bcat_county_summary"."fiber_pct_blocks_served" is
  'Share of the county''s census blocks where fiber service is offered. Unit: %.';
comment on column "bcat"."bcat_county_summary"."co_fiber_pct_blocks_served" is
  'Share of the county''s census blocks where fiber reaches the customer''s premises from a provider based in the county. Unit: %.';
comment on column "bcat"."bcat_county_summary"."fiber_providers" is
  'Names of the fiber providers, separated by commas.';
comment on column "bcat"."bcat_county_summary"."cable_providers" is
  'Names of the cable providers, separated by commas.';
comment on column "bcat"."bcat_county_summary"."total_households" is
  'Households in the county. Unit: households.';
comment on column "bcat"."bcat_county_summary"."hh_served_fiber_cable" is
  'Households that fiber or cable serves. Unit: households.';
comment on column "bcat"."bcat_county_summary"."hh_no_fiber_cable" is
  'Households that neither fiber nor cable serves. Unit: households.';
comment on column "bcat"."bcat_county_summary"."hh_served_cable" is
  'Households that cable serves. Unit: households.';
comment on column "bcat"."bcat_county_summary"."hh_served_fiber" is
  'Households that fiber serves. Unit: households.';
comment on column "bcat"."bcat_county_summary"."pct_hh_served_fiber_cable" is
  'Share of the county''s households that fiber or cable serves. Unit: %.';
comment on column "bcat"."bcat_county_summary"."pct_hh_no_fiber_cable" is
  'Share of the county''s households that neither fiber nor cable serves. Unit: %.';
comment on column "bcat"."bcat_county_summary"."pct_hh_served_cable" is
  'Share of the county''s households that cable serves. Unit: %.';
comment on column "bcat"."bcat_county_summary"."pct_hh_served_fiber" is
  'Share of the county''s households that fiber serves. Unit: %.';
comment on column "bcat"."bcat_county_summary"."lat" is
  'Latitude of a point inside the county, EPSG:4326. Unit: deg.';
comment on column "bcat"."bcat_county_summary"."lon" is
  'Longitude of a point inside the county, EPSG:4326. Unit: deg.';
comment on column "bcat"."bcat_county_summary"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_fiber_cable_unserved_blocks" ();
alter table "bcat"."bcat_fiber_cable_unserved_blocks"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "geoid_co" text not null,
  add column if not exists "state_abbr" text,
  add column if not exists "ur10" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_fiber_cable_unserved_blocks"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_fiber_cable_unserved_blocks" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_fiber_cable_unserved_blocks_geoid_co_fid_idx"
  on "bcat"."bcat_fiber_cable_unserved_blocks" using btree ("geoid_co", "fid");
create index if not exists "bcat_fiber_cable_unserved_blocks_state_abbr_idx"
  on "bcat"."bcat_fiber_cable_unserved_blocks" using btree ("state_abbr");
create index if not exists "bcat_fiber_cable_unserved_blocks_geom_idx"
  on "bcat"."bcat_fiber_cable_unserved_blocks" using gist ("geom");
comment on table "bcat"."bcat_fiber_cable_unserved_blocks" is
  'Blocks without fiber or cable. Census blocks that neither fiber nor cable serves, marked as urban or rural.';
comment on column "bcat"."bcat_fiber_cable_unserved_blocks"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_fiber_cable_unserved_blocks"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."bcat_fiber_cable_unserved_blocks"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_fiber_cable_unserved_blocks"."ur10" is
  'Urban (U) or rural (R) in the 2010 Census.';
comment on column "bcat"."bcat_fiber_cable_unserved_blocks"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."bcat_incumbent_electric_providers_geo" ();
alter table "bcat"."bcat_incumbent_electric_providers_geo"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "state_abbr" text,
  add column if not exists "city" text,
  add column if not exists "zip_code" text,
  add column if not exists "utility_name" text,
  add column if not exists "states" text,
  add column if not exists "utility_type" text,
  add column if not exists "utility_holding_company" text,
  add column if not exists "geom" geometry(MultiPolygon, 4269);
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."bcat_incumbent_electric_providers_geo"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."bcat_incumbent_electric_providers_geo" add primary key ("fid");
  end if;
end $do$;
create index if not exists "bcat_incumbent_electric_providers_geo_state_abbr_fid_idx"
  on "bcat"."bcat_incumbent_electric_providers_geo" using btree ("state_abbr", "fid");
create index if not exists "bcat_incumbent_electric_providers_geo_geom_idx"
  on "bcat"."bcat_incumbent_electric_providers_geo" using gist ("geom");
comment on table "bcat"."bcat_incumbent_electric_providers_geo" is
  'Incumbent electric providers. Service territories of the incumbent electric utilities, cut at state lines.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."city" is
  'City of the utility''s office.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."zip_code" is
  'ZIP code of the utility''s office.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."utility_name" is
  'Name of the utility.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."states" is
  'Postal abbreviations of the states it serves, separated by commas.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."utility_type" is
  'Kind of utility: Cooperative, Investor Owned, Municipal or Political Subdivision.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."utility_holding_company" is
  'Holding company of the utility, where it has one.';
comment on column "bcat"."bcat_incumbent_electric_providers_geo"."geom" is
  'Geometry of the row, MultiPolygon in EPSG:4269.';

create table if not exists "bcat"."county_adjacency_crosswalk" ();
alter table "bcat"."county_adjacency_crosswalk"
  add column if not exists "fid" integer generated always as identity,
  add column if not exists "geoid_co" text not null,
  add column if not exists "state_abbr" text,
  add column if not exists "name_co" text,
  add column if not exists "geoid_co_neighbor" text,
  add column if not exists "name_co_neighbor" text,
  add column if not exists "state_abbr_neighbor" text;
do $do$ begin
  if not exists (
    select from pg_constraint
    where conrelid = '"bcat"."county_adjacency_crosswalk"'::regclass and contype = 'p'
  ) then
    alter table "bcat"."county_adjacency_crosswalk" add primary key ("fid");
  end if;
end $do$;
create index if not exists "county_adjacency_crosswalk_geoid_co_geoid_co_neighbor_fid_idx"
  on "bcat"."county_adjacency_crosswalk" using btree ("geoid_co", "geoid_co_neighbor", "fid");
create index if not exists "county_adjacency_crosswalk_state_abbr_idx"
  on "bcat"."county_adjacency_crosswalk" using btree ("state_abbr");
comment on table "bcat"."county_adjacency_crosswalk" is
  'County adjacency. Pairs of counties that share a border, with each county also paired with itself, as in the Census Bureau''s county adjacency file.';
comment on column "bcat"."county_adjacency_crosswalk"."fid" is
  'Key of the row; the feature''s id.';
comment on column "bcat"."county_adjacency_crosswalk"."geoid_co" is
  'County FIPS code: two digits of the state, three of the county.';
comment on column "bcat"."county_adjacency_crosswalk"."state_abbr" is
  'Postal abbreviation of the state or territory.';
comment on column "bcat"."county_adjacency_crosswalk"."name_co" is
  'Name of the county, without “County” or “Parish”.';
comment on column "bcat"."county_adjacency_crosswalk"."geoid_co_neighbor" is
  'County FIPS code of the neighbor.';
comment on column "bcat"."county_adjacency_crosswalk"."name_co_neighbor" is
  'Name of the neighbor.';
comment on column "bcat"."county_adjacency_crosswalk"."state_abbr_neighbor" is
  'Postal abbreviation of the neighbor''s state or territory.';

reset search_path;
reset client_min_messages;
