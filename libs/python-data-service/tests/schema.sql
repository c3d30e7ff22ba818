drop schema if exists engine_test cascade;
create schema engine_test;

create table engine_test.places (
  code text primary key,
  name text,
  label_raw text,
  population int4,
  area numeric,
  visits int8,
  capital bool,
  founded date,
  surveyed timestamptz,
  tags text[],
  rank int4,
  geom geometry(MultiPolygon, 4269)
);

-- Squares of a degree on the equator, two ranks each; the last two have no rank.
insert into engine_test.places
select lpad(i::text, 3, '0'), 'Place ' || i, 'label ' || i, i * 1000, i * 1.5, i * 10000000000,
       i % 2 = 0, date '2000-01-01' + i, timestamptz '2000-01-01 12:00:00Z' + i * interval '1 hour',
       array['a' || i, 'b,c'], case when i <= 6 then (i + 1) / 2 end,
       ST_Multi(ST_MakeEnvelope(i, 0, i + 1, 1, 4269))
from generate_series(1, 8) as i;

-- A name with everything that breaks careless quoting, a shape smaller than the tolerance, and
-- one on both sides of the antimeridian.
update engine_test.places set name = 'O''Brien "the %s", Inc. \ Doña' where code = '001';
update engine_test.places
set geom = ST_Multi(ST_MakeEnvelope(2, 0, 2.00001, 0.00001, 4269)) where code = '002';
update engine_test.places
set geom = ST_Collect(ST_MakeEnvelope(179, 10, 180, 11, 4269), ST_MakeEnvelope(-180, 10, -179, 11, 4269))
where code = '003';
insert into engine_test.places (code) values ('009');

create table engine_test.notes (fid int4 primary key, code text, note text);
insert into engine_test.notes values (1, '001', 'first'), (2, '001', null), (3, '002', 'third');

create table engine_test.stations (
  fid int4 primary key, name text, position geometry(Point, 5070)
);
insert into engine_test.stations values
  (1, 'Atlanta', ST_Transform(ST_Point(-84.39, 33.75, 4326), 5070)),
  (2, 'Denver', ST_Transform(ST_Point(-104.99, 39.74, 4326), 5070));

create view engine_test.slow as
select 1 as fid, pg_sleep(60)::text as note;

-- 4,000 rows of 2,624 characters, of which gzip can save only a half.
create table engine_test.large (fid int4 primary key, note text, geom geometry(Point, 4326));
insert into engine_test.large
select i, string_agg(md5(i || '-' || k), '' order by k), ST_Point(i % 360 - 180, i % 80, 4326)
from generate_series(1, 4000) as i, generate_series(1, 82) as k
group by i;

create function engine_test.too_much() returns text language plpgsql as
$$begin raise exception 'secret words' using errcode = '54000'; end$$;
create view engine_test.excess as
select 1 as fid, engine_test.too_much() as note;

grant usage on schema engine_test to read_only_access;
grant select on all tables in schema engine_test to read_only_access;
