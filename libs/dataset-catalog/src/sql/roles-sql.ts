import type { Catalog } from '../dataset.js';
import { byTable, identifier, literal, qualifiedTable, tableParts } from './quote.js';

const HEADER = `-- Derived from the dataset catalog: do not edit. Refresh with: npx nx sync
-- Apply after schema.sql with psql, as the owner of the tables who may create roles; applying it
-- again changes nothing, and takes back what the catalog no longer needs.
--   psql -v ON_ERROR_STOP=1 -1 -f roles.sql
-- No password is here: set it afterwards with  \\password read_only_user

set client_min_messages = warning;
set standard_conforming_strings = on;`;

const ROLES = `do $do$ begin
  if not exists (select from pg_roles where rolname = 'read_only_access') then
    create role read_only_access nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'read_only_user') then
    create role read_only_user login;
  end if;
  if exists (
    select from pg_roles
    where rolname in ('read_only_access', 'read_only_user')
      and (rolsuper or rolreplication or rolbypassrls)
  ) then
    raise exception 'read_only_access and read_only_user must not be superuser, replication or bypassrls: alter or drop them first';
  end if;
end $do$;
alter role read_only_access nologin nocreatedb nocreaterole;
-- The limit leaves connections to others: keep it above the Lambda's concurrency and below
-- max_connections.
alter role read_only_user login inherit nocreatedb nocreaterole connection limit 100;
grant read_only_access to read_only_user;

alter role read_only_user set default_transaction_read_only = on;
alter role read_only_user set statement_timeout = '30s';
alter role read_only_user set idle_in_transaction_session_timeout = '30s';
alter role read_only_user set search_path = postgis, public;`;

const DATABASE = `-- Everybody may make temporary tables and large objects unless it is taken from PUBLIC, and up to
-- PostgreSQL 14 tables in the schema public.
do $do$ begin
  execute format('revoke all on database %I from read_only_access, read_only_user', current_database());
  execute format('grant connect on database %I to read_only_access', current_database());
  execute format('revoke temporary on database %I from public', current_database());
end $do$;
revoke create on schema public from public;
do $do$
declare
  routine regprocedure;
begin
  -- Large objects are written by functions, which only a superuser can take from PUBLIC. Where the
  -- administrator is none (RDS), default_transaction_read_only stands against them from
  -- PostgreSQL 16 on.
  if (select rolsuper from pg_roles where rolname = current_user) then
    for routine in
      select oid::regprocedure from pg_proc
      where pronamespace = 'pg_catalog'::regnamespace
        and proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lowrite',
                        'lo_truncate', 'lo_truncate64', 'lo_unlink')
    loop
      execute format('revoke execute on function %s from public', routine);
    end loop;
  end if;
end $do$;`;

const TAKE_BACK = `do $do$
declare
  roles constant oid[] := array['read_only_access'::regrole, 'read_only_user'::regrole];
  entry record;
begin
  for entry in
    select relation.oid::regclass as name, relation.relkind
    from pg_class relation
    where relation.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and exists (
        select from (
          select relation.relacl
          union all
          select attacl from pg_attribute where attrelid = relation.oid and attacl is not null
        ) acls (acl), aclexplode(acl)
        where grantee = any (roles)
      )
  loop
    execute format(
      'revoke all on %s %s from read_only_access, read_only_user',
      case entry.relkind when 'S' then 'sequence' else 'table' end, entry.name
    );
  end loop;
  for entry in
    select namespace.oid::regnamespace as name
    from pg_namespace namespace
    where exists (select from aclexplode(namespace.nspacl) where grantee = any (roles))
  loop
    execute format('revoke all on schema %s from read_only_access, read_only_user', entry.name);
  end loop;
  for entry in
    select defaults.defaclrole::regrole as owner, defaults.defaclobjtype as type,
      case when defaults.defaclnamespace <> 0
        then format('in schema %s', defaults.defaclnamespace::regnamespace) end as clause
    from pg_default_acl defaults
    where exists (select from aclexplode(defaults.defaclacl) where grantee = any (roles))
  loop
    execute format(
      'alter default privileges for role %s %s revoke all on %s from read_only_access, read_only_user',
      entry.owner, entry.clause,
      case entry.type when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' else 'schemas' end
    );
  end loop;
  -- rds_iam lets the login use IAM tokens on RDS and gives no access to data.
  for entry in
    select membership.roleid::regrole as parent, membership.member::regrole as member
    from pg_auth_members membership
    where membership.member = any (roles)
      and membership.roleid::regrole::text not in ('read_only_access', 'rds_iam')
  loop
    execute format('revoke %s from %s', entry.parent, entry.member);
  end loop;
end $do$;`;

const POSTGIS = `do $do$
declare
  home regnamespace;
  relation record;
begin
  select extnamespace into home from pg_extension where extname = 'postgis';
  if not has_schema_privilege('read_only_access', home, 'usage') then
    execute format('grant usage on schema %s to read_only_access', home);
  end if;
  -- ST_Transform reads the definitions of coordinate systems with the rights of its caller.
  -- On RDS neither it nor the grant to PUBLIC that it has there belongs to the administrator.
  if not has_table_privilege('read_only_access', format('%s.spatial_ref_sys', home), 'select') then
    execute format('grant select on %s.spatial_ref_sys to read_only_access', home);
  end if;
  -- PostGIS lets everybody read its lists of tables; in its own schema nobody relies on that.
  if home::text = 'postgis' then
    for relation in
      select oid::regclass as name from pg_class
      where relnamespace = home and relkind in ('r', 'v') and relname <> 'spatial_ref_sys'
    loop
      execute format('revoke all on table %s from public', relation.name);
    end loop;
  end if;
end $do$;`;

function readableElsewhere(tables: readonly string[]): string {
  return `-- What PUBLIC may read, this role may read too: only the tables' owners can change that.
do $do$
declare
  readable text;
begin
  select string_agg(relation.oid::regclass::text, ', ' order by relation.oid::regclass::text)
  into readable
  from pg_class relation
  where relation.relkind in ('r', 'p', 'v', 'm', 'f')
    and relation.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
    and relation.relname <> 'spatial_ref_sys'
    and relation.oid <> all (array[
${tables.map((table) => `      ${literal(table)}`).join(',\n')}
    ]::regclass[])
    and has_schema_privilege('read_only_user', relation.relnamespace, 'usage')
    and has_any_column_privilege('read_only_user', relation.oid, 'select');
  if readable is not null then
    raise warning 'read_only_user can also read %: revoke what PUBLIC may read there', readable;
  end if;
end $do$;`;
}

/**
 * The SQL that makes the roles `read_only_access` and `read_only_user` and gives them what the
 * catalog needs, and nothing else. It can be applied again and again, and takes back what an
 * earlier catalog needed. It holds no password.
 */
export function rolesSql(catalog: Catalog): string {
  const datasets = byTable(catalog.flatMap(({ datasets }) => datasets));
  const schemas = [...new Set(datasets.map((dataset) => tableParts(dataset).schema))].sort();
  const tables = datasets.map(qualifiedTable);
  const parts = [
    HEADER,
    ROLES,
    DATABASE,
    TAKE_BACK,
    POSTGIS,
    `grant usage on schema ${schemas.map(identifier).join(', ')} to read_only_access;`,
    `grant select on\n${tables.map((table) => `  ${table}`).join(',\n')}\nto read_only_access;`,
    readableElsewhere(tables),
    'reset client_min_messages;',
  ];
  return `${parts.join('\n\n')}\n`;
}
