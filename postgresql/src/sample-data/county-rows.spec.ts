import { throwAwayDatabase } from '../../tests/throw-away-database.js';
import { STATES } from './states.js';

const counties = 'bcat.bcat_county_summary';

const local = throwAwayDatabase();

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await local.admin.query<Record<string, unknown>>(sql)).rows;
}

describe('counties', () => {
  it('are all 3,231, in all 56 states and territories, with their names', async () => {
    const [count] = await rows(`
      select count(*)::int as counties, count(distinct state_abbr)::int as states from ${counties}`);
    expect(count).toEqual({ counties: 3231, states: 56 });
    const names = await rows(`
      select name_co, state_abbr from ${counties}
      where geoid_co in ('35013', '24035', '72011', '51610', '13121') order by geoid_co`);
    expect(names).toEqual([
      { name_co: 'Fulton', state_abbr: 'GA' },
      { name_co: "Queen Anne's", state_abbr: 'MD' },
      { name_co: 'Doña Ana', state_abbr: 'NM' },
      { name_co: 'Falls Church', state_abbr: 'VA' },
      { name_co: 'Añasco', state_abbr: 'PR' },
    ]);
  });

  it('have codes that fit their state', async () => {
    const wrong = await rows(`
      select geoid_co from ${counties}
      where geoid_co !~ '^[0-9]{5}$' or left(geoid_co, 2) <> geoid_st`);
    expect(wrong).toEqual([]);
    const states = await rows(`select distinct geoid_st, state_abbr, state_name from ${counties}`);
    expect(states).toHaveLength(STATES.size);
    for (const { geoid_st, state_abbr, state_name } of states) {
      expect(STATES.get(String(geoid_st))).toMatchObject({
        abbreviation: state_abbr,
        name: state_name,
      });
    }
  });

  it('have their point inside', async () => {
    const wrong = await rows(`
      select geoid_co from ${counties}
      where not st_contains(geom, st_setsrid(st_makepoint(lon, lat), 4269))`);
    expect(wrong).toEqual([]);
  });

  it('have about the real area: Falls Church is drawn as a line and gets one of its own', async () => {
    const [area] = await rows(`
      select round((sum(st_area(geom::geography)) / 1e12)::numeric, 1)::float as million_sqkm,
        (select round(st_area(geom::geography) / 1e6)::int from ${counties}
         where geoid_co = '51610') as falls_church,
        (select bool_and(st_intersects(a.geom, b.geom)) from ${counties} a, ${counties} b
         where a.geoid_co = '51610' and b.geoid_co in ('51013', '51059')) as beside
      from ${counties}`);
    expect(area).toEqual({ million_sqkm: 9.4, falls_church: 2, beside: true });
  });

  it('have coverage that adds up', async () => {
    const percentages = [
      'broadband_100_20_pct_blocks_served',
      'cable_pct_blocks_served',
      'fiber_pct_blocks_served',
      'co_fiber_pct_blocks_served',
      'pct_hh_served_fiber_cable',
      'pct_hh_no_fiber_cable',
      'pct_hh_served_cable',
      'pct_hh_served_fiber',
    ];
    const wrong = await rows(`
      select geoid_co from ${counties}
      where false
        ${percentages
          .map((p) => `or ${p} not between 0 and 100 or round(${p}::numeric, 2) <> ${p}::numeric`)
          .join('\n        ')}
        or round((pct_hh_served_fiber_cable + pct_hh_no_fiber_cable)::numeric, 2) <> 100
        or hh_served_fiber_cable + hh_no_fiber_cable <> total_households
        or hh_served_fiber <> round((total_households * pct_hh_served_fiber / 100)::numeric)
        or hh_served_cable <> round((total_households * pct_hh_served_cable / 100)::numeric)
        or abs(hh_served_fiber_cable - total_households * pct_hh_served_fiber_cable / 100) > 0.5001
        or hh_served_fiber_cable < greatest(hh_served_fiber, hh_served_cable)
        or hh_served_fiber_cable > hh_served_fiber + hh_served_cable
        or co_fiber_pct_blocks_served > fiber_pct_blocks_served
        or broadband_100_20_pct_blocks_served
             < greatest(fiber_pct_blocks_served, cable_pct_blocks_served)
        or (fiber_providers is not null) <> (pct_hh_served_fiber > 0)
        or (cable_providers is not null) <> (pct_hh_served_cable > 0)
        or total_households < 1`);
    expect(wrong).toEqual([]);
  });
});

describe('county_adjacency_crosswalk', () => {
  const table = 'bcat.county_adjacency_crosswalk';

  it('is symmetric and has every county with itself', async () => {
    const wrong = await rows(`
      select a.geoid_co from ${table} a
      where not exists (select from ${table} b
        where b.geoid_co = a.geoid_co_neighbor and b.geoid_co_neighbor = a.geoid_co)`);
    expect(wrong).toEqual([]);
    const [self] = await rows(
      `select count(*)::int as count from ${table} where geoid_co = geoid_co_neighbor`,
    );
    expect(self).toEqual({ count: 3231 });
  });

  it('has the real neighbors', async () => {
    const neighbors = await rows(`
      select geoid_co_neighbor as geoid from ${table} where geoid_co = '15003' order by 1`);
    expect(neighbors).toEqual([{ geoid: '15003' }]);
    const loving = await rows(`
      select name_co_neighbor || ', ' || state_abbr_neighbor as name from ${table}
      where geoid_co = '48301' order by geoid_co_neighbor`);
    expect(loving.map(({ name }) => name)).toEqual([
      'Eddy, NM',
      'Lea, NM',
      'Loving, TX',
      'Reeves, TX',
      'Ward, TX',
      'Winkler, TX',
    ]);
  });
});
