import { schemaSql } from '@cori/dataset-catalog';
import { throwAwayDatabase } from '../tests/throw-away-database.js';
import { workspaceCatalog } from './workspace.js';

const catalog = workspaceCatalog();
const datasets = catalog.flatMap((service) => service.datasets);

const local = throwAwayDatabase();

describe('schema.sql', () => {
  const SNAPSHOT = `
    select json_build_object(
      'relations', (select json_agg(array[oid::text, relname::text, relkind::text] order by oid)
                    from pg_class),
      'columns', (select json_agg(array[attrelid::text, attname::text, atttypid::text,
                    atttypmod::text, attnotnull::text, attidentity::text]
                  order by attrelid, attnum) from pg_attribute where attnum > 0),
      'constraints', (select json_agg(array[oid::text, pg_get_constraintdef(oid)] order by oid)
                      from pg_constraint),
      'indexes', (select json_agg(pg_get_indexdef(indexrelid) order by indexrelid) from pg_index),
      'comments', (select json_agg(array[objoid::text, objsubid::text, description]
                   order by classoid, objoid, objsubid) from pg_description),
      'schemas', (select json_agg(nspname order by oid) from pg_namespace
                  where nspname !~ '^pg_(toast_)?temp'),
      'extensions', (select json_agg(array[extname::text, extnamespace::text]) from pg_extension)
    )::text as snapshot`;

  async function snapshot(): Promise<string> {
    const { rows } = await local.admin.query<{ snapshot: string }>(SNAPSHOT);
    return rows[0]?.snapshot ?? '';
  }

  it('changes nothing when it is applied again, and keeps the rows', async () => {
    const before = await snapshot();
    await local.admin.query(schemaSql(catalog));
    expect(await snapshot()).toBe(before);
    const { rows } = await local.admin.query(
      'select count(*)::int as count from bcat.bcat_county_summary',
    );
    expect(rows).toEqual([{ count: 3231 }]);
  });

  it('gives an older table what it lacks', async () => {
    const before = await snapshot();
    await local.admin.query('begin');
    try {
      await local.admin.query(`
        alter table bcat.bcat_broadband_unserved_blocks drop column fid;
        drop index bcat.bcat_broadband_unserved_blocks_geom_idx`);
      await local.admin.query(schemaSql(catalog));
      const { rows } = await local.admin.query(
        `select count(distinct fid) = count(*) as numbered from bcat.bcat_broadband_unserved_blocks`,
      );
      expect(rows).toEqual([{ numbered: true }]);
    } finally {
      await local.admin.query('rollback');
    }
    expect(await snapshot()).toBe(before);
  });
});

describe.each(datasets)('the table of $name', (dataset) => {
  const parameters = [dataset.table];

  it('has the catalog’s columns and comments', async () => {
    const { rows } = await local.admin.query<{ name: string; comment: string }>(
      `select attname::text as name, col_description(attrelid, attnum) as comment
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
      parameters,
    );
    const expected = dataset.columns.map(({ source }) => source);
    if (dataset.geometry) expected.push(dataset.geometry.column);
    expect(rows.map(({ name }) => name)).toEqual(expected);
    expect(rows.filter(({ comment }) => !comment)).toEqual([]);
  });

  it('has the id as primary key', async () => {
    const { rows } = await local.admin.query(
      `select pg_get_constraintdef(oid) as key from pg_constraint
       where conrelid = $1::regclass and contype = 'p'`,
      parameters,
    );
    const id = dataset.columns.find(({ name }) => name === dataset.id)?.source;
    expect(rows).toEqual([{ key: `PRIMARY KEY (${id})` }]);
  });

  it('has an index for every filter, for the order and for the geometry', async () => {
    const { rows } = await local.admin.query<{ definition: string }>(
      `select pg_get_indexdef(indexrelid) as definition from pg_index
       where indrelid = $1::regclass`,
      parameters,
    );
    const definitions = rows.map(({ definition }) => definition.replace(/^.* USING /, ''));
    for (const { source } of dataset.columns.filter(({ filterable }) => filterable)) {
      expect(definitions).toContainEqual(
        expect.stringMatching(new RegExp(`^btree \\(${source}[,)]`)),
      );
    }
    const order = [...new Set([...dataset.sort, dataset.id])].join(', ');
    expect(definitions).toContain(`btree (${order})`);
    if (dataset.geometry) expect(definitions).toContain(`gist (${dataset.geometry.column})`);
  });
});
