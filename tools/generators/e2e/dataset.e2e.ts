import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyWorkspace, type WorkspaceCopy } from '../../workspace/tests/workspace-copy.js';
import { changedSince, snapshot } from './changes.js';

const DATASETS = 'apps/python-bcat/src/python_bcat/datasets';
const PLACES = `${DATASETS}/places.json`;
const INCOMES = `${DATASETS}/county_income.json`;

let copy: WorkspaceCopy;

beforeAll(() => {
  copy = copyWorkspace();
  // What is stale in the workspace itself is not what these tests are about.
  copy.nx('sync');
});

afterAll(() => {
  copy.remove();
});

function command(program: string, ...args: readonly string[]): string {
  const { DATABASE_URL: _, ...env } = process.env;
  return execFileSync(program, args, { cwd: copy.folder, env, encoding: 'utf8' });
}

function generate(...args: readonly string[]): string {
  return copy.nx('generate', 'dataset', ...args, '--service=bcat', '--no-interactive');
}

/**
 * Asks the copy's own local database.
 *
 * @param start - `startDatabase({ persistent: true })`, as `npm start` does; or as it is
 * @param user - whose DSN is used
 */
function ask(start: 'npm start' | 'as it is', user: 'dsn' | 'adminDsn', sql: string): unknown {
  const script = `
    import { startDatabase } from './postgresql/dist/index.js';
    import { openDatabase, withClient } from './postgresql/dist/tooling.js';
    const progress = console.error;
    const database = process.argv[1] === 'npm start'
      ? await startDatabase({ persistent: true, progress })
      : await openDatabase({ stale: 'keep', progress });
    try {
      const answer = await withClient(database[process.argv[2]], (client) =>
        client.query(process.argv[3]));
      console.log(JSON.stringify(answer.rows ?? []));
    } finally {
      await database.stop();
    }`;
  const node = [process.execPath, '--input-type=module', '--eval', script] as const;
  return JSON.parse(command(...node, start, user, sql)) as unknown;
}

const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { place_id: '0100100', geoid_co: '01001', opened: '1999-05-01', seats: 12 },
      geometry: { type: 'Point', coordinates: [-86.6, 32.5] },
    },
    {
      type: 'Feature',
      properties: { place_id: '1312100', geoid_co: '13121', opened: null, seats: 3 },
      geometry: { type: 'Point', coordinates: [-84.4, 33.8] },
    },
  ],
});

// One life of a workspace; each test goes on where the one before it ended.
describe('a dataset', () => {
  let before: string;

  it('is only announced by a dry run', () => {
    before = snapshot(copy.folder);
    writeFileSync(join(copy.folder, '.git', 'places.geojson'), GEOJSON);

    expect(generate('places', '--from=.git/places.geojson', '--dry-run')).toContain(
      `CREATE ${PLACES}`,
    );
    expect(changedSince(copy.folder, before)).toEqual([]);
  });

  it('is made of a file, with all that follows from it', () => {
    generate('places', '--from=.git/places.geojson');

    expect(changedSince(copy.folder, before)).toEqual(
      expect.arrayContaining([
        PLACES,
        'docs/datasets.md',
        'libs/graphql-schemas/schema.graphql',
        'postgresql/roles.sql',
        'postgresql/sample-data/bcat/places.geojson',
        'postgresql/schema.sql',
      ]),
    );
    copy.nx('sync:check');
    command(process.execPath, 'node_modules/.bin/prettier', '--check', PLACES);
    copy.nx('run-many', '-t', 'lint', '-p', 'bcat-datasets', '--skipSync');
  });

  it('changes nothing when it is made again, edited or not', () => {
    const edited = readFileSync(join(copy.folder, PLACES), 'utf8').replace('"Places"', '"Spots"');
    writeFileSync(join(copy.folder, PLACES), edited);
    copy.nx('sync');
    const made = snapshot(copy.folder);

    expect(generate('places', '--from=.git/places.geojson')).toContain('stays as it is');
    expect(changedSince(copy.folder, made)).toEqual([]);
  });

  it('has its rows in the local database at the next start, for the login of the services', () => {
    copy.nx('run', 'postgresql:build', '--skipSync');

    const rows = ask(
      'npm start',
      'dsn',
      `select place_id, geoid_co, opened::text, seats, st_astext(geom) as geom
       from bcat.places order by 1`,
    );

    expect(rows).toEqual([
      {
        place_id: '0100100',
        geoid_co: '01001',
        opened: '1999-05-01',
        seats: 12,
        geom: 'POINT(-86.6 32.5)',
      },
      { place_id: '1312100', geoid_co: '13121', opened: null, seats: 3, geom: 'POINT(-84.4 33.8)' },
    ]);
    expect(copy.nx('run', 'postgresql:check', '--skipSync')).toContain('0 errors, 0 warnings');
  });

  it('is made of a table of the local database, whose rows outlast its next start', () => {
    ask(
      'as it is',
      'adminDsn',
      `create table bcat.county_income (geoid_co text primary key, state_abbr text, income numeric);
       comment on column bcat.county_income.income is 'Median household income. Unit: USD.';
       insert into bcat.county_income values ('01001', 'AL', 58000.5), ('13121', 'GA', null)`,
    );

    generate('county_income', '--table=bcat.county_income');

    expect(readFileSync(join(copy.folder, INCOMES), 'utf8')).toContain('"unit": "USD"');
    expect(ask('npm start', 'dsn', 'select * from bcat.county_income order by 1')).toEqual([
      { geoid_co: '01001', state_abbr: 'AL', income: 58000.5 },
      { geoid_co: '13121', state_abbr: 'GA', income: null },
    ]);
  });
});
