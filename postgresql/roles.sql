-- Derived from the dataset catalog: do not edit. Refresh with: npx nx sync
-- Apply after schema.sql with psql, as the owner of the tables who may create roles; applying it
-- again changes nothing, and takes back what the catalog no longer needs.
--   psql -v ON_ERROR_STOP=1 -1 -f roles.sql
-- No password is here: set it afterwards with  \password read_only_user

set client_min_messages = warning;
set standard_conforming_strings = on;

do $do$ begin
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
alter role read_only_user set search_path = postgis, public;

-- Everybody may make temporary tables and large objects unless it is taken from PUBLIC, and up to
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
end $do$;

do $do$
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
end $do$;

do $do$
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
end $do$;

grant usage on schema "bcat" to read_only_access;

grant select on
  "bcat"."bcat_auction_904_authorized",
  "bcat"."bcat_auction_904_defaults_denials",
  "bcat"."bcat_auction_904_ready_to_authorize",
  "bcat"."bcat_auction_904_subsidy_awards",
  "bcat"."bcat_broadband_unserved_blocks",
  "bcat"."bcat_county_broadband_farm_bill_eligibility",
  "bcat"."bcat_county_broadband_pending_rural_dev",
  "bcat"."bcat_county_ilecs_geo",
  "bcat"."bcat_county_rural_dev_broadband_protected_borrowers",
  "bcat"."bcat_county_summary",
  "bcat"."bcat_fiber_cable_unserved_blocks",
  "bcat"."bcat_incumbent_electric_providers_geo",
  "bcat"."county_adjacency_crosswalk"
to read_only_access;

-- What PUBLIC may read, this role may read too: only the tables' owners can change that.
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
      '"bcat"."bcat_auction_904_authorized"',
      '"bcat"."bcat_auction_904_defaults_denials"',
      '"bcat"."bcat_auction_904_ready_to_authorize"',
      '"bcat"."bcat_auction_904_subsidy_awards"',
      '"bcat"."bcat_broadband_unserved_blocks"',
      '"bcat"."bcat_county_broadband_farm_bill_eligibility"',
      '"bcat"."bcat_county_broadband_pending_rural_dev"',
      '"bcat"."bcat_county_ilecs_geo"',
      '"bcat"."bcat_county_rural_dev_broadband_protected_borrowers"',
      '"bcat"."bcat_county_summary"',
      '"bcat"."bcat_fiber_cable_unserved_blocks"',
      '"bcat"."bcat_incumbent_electric_providers_geo"',
      '"bcat"."county_adjacency_crosswalk"'
    ]::regclass[])
    and has_schema_privilege('read_only_user', relation.relnamespace, 'usage')
    and has_any_column_privilege('read_only_user', relation.oid, 'select');
  if readable is not null then
    raise warning 'read_only_user can also read %: revoke what PUBLIC may read there', readable;
  end if;
end $do$;

reset client_min_messages;
