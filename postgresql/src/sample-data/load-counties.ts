import type { MultiPolygon, Position } from 'geojson';
import type pg from 'pg';
import polylabel from 'polylabel';
import type { County } from './county.js';
import { STATES } from './states.js';
import { countyOutlines, type Outline } from './topology.js';

/** A temporary table with the repaired outline of every county: `geoid`, `geom`. */
export const COUNTY_TABLE = 'pg_temp.sample_county';

/** EPSG code of the outlines. */
export const COUNTY_SRID = 4269;

const LABEL_PRECISION = 0.0005;

const CREATE = `
create temporary table sample_county (
  geoid text primary key,
  valid_raw boolean not null,
  geom geometry(MultiPolygon, ${COUNTY_SRID}) not null
) on commit drop`;

const CAPABILITIES = `
select postgis_geos_version() as geos,
  exists (select from pg_proc where proname = 'st_makevalid' and pronargs = 2) as methods`;

function fillStatement(repair: string): string {
  return `
with raw as (
  select geoid, st_setsrid(st_geomfromgeojson(geometry), ${COUNTY_SRID}) as geom
  from unnest($1::text[], $2::text[]) as outline (geoid, geometry)
)
insert into sample_county
select geoid, st_isvalid(geom),
  st_forcepolygonccw(st_multi(st_collectionextract(
    case when st_isvalid(geom) then geom else ${repair} end, 3)))
from raw`;
}

const READ = `
select geoid, valid_raw as "validRaw",
  st_area(geom::geography) / 2589988.110336 as "areaSquareMiles",
  st_asgeojson(geom, 15)::json as geometry
from sample_county order by geoid`;

interface StoredCounty {
  readonly geoid: string;
  readonly validRaw: boolean;
  readonly areaSquareMiles: number;
  readonly geometry: MultiPolygon;
}

function ringArea(ring: readonly Position[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function largestPolygon({ coordinates }: MultiPolygon): Position[][] {
  const areas = coordinates.map(([outer = []]) => ringArea(outer));
  return coordinates[areas.indexOf(Math.max(...areas))] ?? [];
}

function describe(outline: Outline, stored: StoredCounty): County {
  const state = STATES.get(outline.geoid.slice(0, 2));
  if (state === undefined) throw new Error(`County ${outline.geoid} is in no known state`);
  const label = polylabel(largestPolygon(stored.geometry), LABEL_PRECISION);
  return {
    geoid: outline.geoid,
    name: outline.name,
    state,
    neighbors: outline.neighbors,
    validRaw: stored.validRaw,
    areaSquareMiles: stored.areaSquareMiles,
    center: [label[0], label[1]],
    radius: label.distance,
  };
}

/** The repair by structure keeps areas where the older one may turn them out. */
async function repairExpression(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ geos: string; methods: boolean }>(CAPABILITIES);
  const { geos = '', methods = false } = rows[0] ?? {};
  const [major = 0, minor = 0] = geos.split('.').map((part) => Number.parseInt(part, 10));
  const byStructure = methods && (major > 3 || (major === 3 && minor >= 10));
  return byStructure ? `st_makevalid(geom, 'method=structure')` : 'st_makevalid(geom)';
}

/**
 * Puts the repaired outlines of all counties into {@link COUNTY_TABLE}, for this transaction.
 *
 * @returns the counties in the order of their codes
 */
export async function loadCounties(client: pg.ClientBase): Promise<readonly County[]> {
  const outlines = countyOutlines();
  await client.query(CREATE);
  await client.query(fillStatement(await repairExpression(client)), [
    outlines.map(({ geoid }) => geoid),
    outlines.map(({ geometry }) => JSON.stringify(geometry)),
  ]);
  const { rows } = await client.query<StoredCounty>(READ);
  const stored = new Map(rows.map((row) => [row.geoid, row]));
  return outlines.map((outline) => {
    const county = stored.get(outline.geoid);
    if (county === undefined) throw new Error(`County ${outline.geoid} was not stored`);
    return describe(outline, county);
  });
}
