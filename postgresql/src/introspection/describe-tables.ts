import type pg from 'pg';
import type { TableDescription } from './table-description.js';

// The oid comes from pg_class, not from a cast to regclass, which would need USAGE on the schema.
const DESCRIBE = `
select format('%s.%s', nspname, relname) as "table",
  case relkind when 'r' then 'table' when 'p' then 'table' when 'v' then 'view'
    when 'm' then 'materialized view' when 'f' then 'foreign table' else 'other' end as kind,
  obj_description(relation.oid, 'pg_class') as comment,
  coalesce((
    select json_agg(json_strip_nulls(json_build_object(
      'name', attname, 'type', format_type(atttypid, atttypmod), 'nullable', not attnotnull,
      'comment', col_description(relation.oid, attnum))) order by attnum)
    from pg_attribute where attrelid = relation.oid and attnum > 0 and not attisdropped
  ), '[]') as columns,
  coalesce((
    select json_agg(attname order by position)
    from pg_constraint, unnest(conkey) with ordinality as key (attnum, position)
    join pg_attribute using (attnum)
    where conrelid = relation.oid and contype = 'p' and attrelid = relation.oid
  ), '[]') as "primaryKey",
  coalesce((
    select json_agg(json_build_object(
      'name', index_relation.relname, 'method', amname, 'unique', indisunique,
      'columns', (
        select json_agg(coalesce(attname, '') order by position)
        from unnest(indkey::int2[]) with ordinality as key (attnum, position)
        left join pg_attribute on attrelid = relation.oid
          and pg_attribute.attnum = key.attnum and key.attnum > 0
        where position <= indnkeyatts
      )) order by index_relation.relname)
    from pg_index
    join pg_class index_relation on index_relation.oid = indexrelid
    join pg_am on pg_am.oid = index_relation.relam
    where indrelid = relation.oid and indisvalid and indpred is null
  ), '[]') as indexes
from pg_class relation join pg_namespace namespace on namespace.oid = relnamespace
where relkind in ('r', 'p', 'v', 'm', 'f')
  and format('%s.%s', nspname, relname) = any ($1::text[])`;

/**
 * Describes tables of a live database; reads its system catalogs only, which every login may.
 *
 * @param tables - each as `schema.table`
 * @returns those that exist, by `schema.table`
 */
export async function describeTables(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<ReadonlyMap<string, TableDescription>> {
  const { rows } = await client.query<
    Omit<TableDescription, 'comment'> & { readonly comment: string | null }
  >(DESCRIBE, [tables]);
  return new Map(
    rows.map(({ comment, ...row }): readonly [string, TableDescription] => [
      row.table,
      { ...row, ...(comment !== null && { comment }) },
    ]),
  );
}
