import { throwAwayDatabase } from '../../tests/throw-away-database.js';
import { workspaceCatalog } from '../workspace.js';
import { findDataFile } from './files/data-file.js';
import { STATES } from './states.js';

const catalog = workspaceCatalog();
// What a data file holds is its author's affair; the loader checks its types.
const datasets = catalog.flatMap((service) =>
  service.datasets.filter(({ name }) => findDataFile(service.name, name) === undefined),
);
const withState = datasets.flatMap((dataset) => {
  const names = dataset.columns.map(({ name }) => name);
  const state = ['state', 'state_abbr'].find((name) => names.includes(name));
  return state === undefined ? [] : [{ ...dataset, state }];
});
const withPolygons = datasets.filter(({ geometry }) => geometry?.type.endsWith('Polygon'));
const counties = 'bcat.bcat_county_summary';

const BLOCKS = datasets.filter(
  ({ name }) => name.startsWith('auction_904') || name.endsWith('unserved_blocks'),
);

const local = throwAwayDatabase();

async function rows(sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await local.admin.query<Record<string, unknown>>(sql)).rows;
}

it.each(withState)('$name has rows in every state', async ({ state, table }) => {
  const states = await rows(`select distinct ${state} as state from ${table}`);
  expect(states.map((row) => row['state']).sort()).toEqual(
    [...STATES.values()].map(({ abbreviation }) => abbreviation).sort(),
  );
});

describe.each(datasets)('$name', (dataset) => {
  it('has values that match the catalog’s patterns', async () => {
    for (const { source, pattern } of dataset.columns) {
      if (pattern === undefined) continue;
      const { rows: wrong } = await local.admin.query(
        `select ${source} from ${dataset.table} where ${source} !~ $1 limit 3`,
        [pattern],
      );
      expect(wrong).toEqual([]);
    }
  });

  it('has a value somewhere in every column', async () => {
    const counted = dataset.columns.map(({ source }) => `count(${source}) > 0 as ${source}`);
    const [filled] = await rows(`select ${counted.join(', ')} from ${dataset.table}`);
    expect(Object.values(filled ?? {})).not.toContain(false);
  });

  it('has keys from 1 on, where the schema adds them', async () => {
    const id = dataset.columns.find(({ name }) => name === dataset.id);
    if (id?.property) return;
    const [keys] = await rows(`
      select min(${dataset.id}) as first, max(${dataset.id}) = count(*) as dense
      from ${dataset.table}`);
    expect(keys).toEqual({ first: 1, dense: true });
  });
});

describe.each(withPolygons)('the geometries of $name', ({ table, geometry, name }) => {
  const geom = geometry?.column ?? '';

  it('are valid polygons with an area', async () => {
    const wrong = await rows(`
      select st_isvalidreason(${geom}) as reason from ${table}
      where ${geom} is null or not st_isvalid(${geom}) or st_isempty(${geom})
        or st_area(${geom}) = 0 or geometrytype(${geom}) <> '${geometry?.type.toUpperCase()}'
        or not st_ispolygonccw(${geom}) or st_srid(${geom}) <> ${geometry?.srid}
      limit 3`);
    expect({ name, wrong }).toEqual({ name, wrong: [] });
  });

  it('are still polygons in the API’s coordinates', async () => {
    const wrong = await rows(`
      select 1 from ${table}
      where st_isempty(st_reduceprecision(st_simplify(st_transform(${geom}, 4326),
        ${geometry?.simplify ?? 0}), 1e-6)) limit 3`);
    expect({ name, wrong }).toEqual({ name, wrong: [] });
  });
});

describe.each(BLOCKS)('the blocks of $name', ({ table, columns }) => {
  it('are at least five in every county, inside it', async () => {
    const [count] = await rows(`
      select count(*)::int as counties from (
        select county.geoid_co from ${counties} county join ${table} block using (geoid_co)
        where st_coveredby(block.geom, county.geom)
        group by 1 having count(*) >= 5) enough`);
    expect(count).toEqual({ counties: 3231 });
    const outside = await rows(`
      select block.geoid_co from ${table} block left join ${counties} county
        on county.geoid_co = block.geoid_co and st_coveredby(block.geom, county.geom)
      where county.geoid_co is null limit 3`);
    expect(outside).toEqual([]);
  });

  it('have a code of 15 digits that begins with the county’s', async () => {
    const code = columns.find(({ name }) => name === 'geoid_bl' || name === 'geoid')?.source;
    if (code === undefined) return;
    const wrong = await rows(`
      select ${code} from ${table}
      where ${code} !~ '^[0-9]{15}$' or left(${code}, 5) <> geoid_co limit 3`);
    expect(wrong).toEqual([]);
  });
});
