import type pg from 'pg';
import type { Finding } from './finding.js';

const LOGIN = 'read_only_user';
const ROLES = ['read_only_access', LOGIN] as const;
const APPLY_ROLES = 'apply postgresql/roles.sql';

interface Holding {
  readonly subject: string;
  readonly message: string;
}

// What roles.sql gives, and nothing else. PUBLIC's rights count as well: the login has them too.
const WIDER = `
with roles as (select array(select oid from pg_roles where rolname = any ($2)) as oids),
relations as (
  select relation.oid, format('%s.%s', nspname, relname) as name, relkind,
    has_schema_privilege($1, namespace.oid, 'usage') as reachable,
    exists (
      select from (
        select relation.relacl
        union all
        select attacl from pg_attribute where attrelid = relation.oid and attacl is not null
      ) acls (acl), aclexplode(acl), roles where grantee = any (oids)
    ) as granted,
    exists (select from pg_depend where classid = 'pg_class'::regclass and objid = relation.oid
      and deptype = 'e') as of_extension
  from pg_class relation join pg_namespace namespace on namespace.oid = relnamespace
  where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
    and nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_(toast|temp)'
),
held as (
  select name as subject, privilege from relations,
    unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
  where relkind <> 'S' and (reachable or granted)
    and (has_table_privilege($1, oid, privilege)
      or privilege in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
        and has_any_column_privilege($1, oid, privilege))
    and not (privilege = 'SELECT' and (name = any ($3) or of_extension))
  union all
  select name, privilege from relations, unnest(array['USAGE', 'SELECT', 'UPDATE']) privilege
  where relkind = 'S' and (reachable or granted) and has_sequence_privilege($1, oid, privilege)
)
select subject, format('%s has %s on it', $1::text, string_agg(privilege, ', ')) as message
from held group by subject
union all
select format('schema %s', nspname), format('%s has CREATE on it', $1::text) from pg_namespace
where nspname !~ '^pg_temp' and has_schema_privilege($1, oid, 'create')
union all
select format('schema %s', nspname), format('%s has USAGE on it', $1::text)
from pg_namespace, roles
where exists (select from aclexplode(nspacl) where grantee = any (oids))
  and nspname <> all (array(select split_part(name, '.', 1) from unnest($3::text[]) name))
  and oid not in (select extnamespace from pg_extension where extname = 'postgis')
union all
select format('database %s', current_database()), format('%s has %s on it', $1::text, privilege)
from unnest(array['CREATE', 'TEMPORARY']) privilege
where has_database_privilege($1, current_database(), privilege)
union all
select rolname, format('has the attribute %s', attribute)
from pg_roles, lateral (values ('SUPERUSER', rolsuper), ('CREATEDB', rolcreatedb),
  ('CREATEROLE', rolcreaterole), ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls),
  ('LOGIN', rolcanlogin and rolname <> $1)) attributes (attribute, present)
where rolname = any ($2) and present
union all
select member::regrole::text, format('is a member of %s', roleid::regrole)
from pg_auth_members, roles
where member = any (oids) and roleid::regrole::text not in ('read_only_access', 'rds_iam')
union all
select grantee::regrole::text, format('gets %s on what %s will make', string_agg(privilege_type, ', '),
  defaclrole::regrole)
from pg_default_acl, aclexplode(defaclacl), roles where grantee = any (oids)
group by grantee, defaclrole
order by 1, 2`;

const NARROWER = `
select name as subject, case
    when not has_schema_privilege($1, namespace.oid, 'usage')
      then format('%s has no USAGE on the schema %s', $1::text, nspname)
    else format('%s has no SELECT on it', $1::text) end as message
from unnest($2::text[]) name
join pg_namespace namespace on nspname = split_part(name, '.', 1)
join pg_class relation on relnamespace = namespace.oid and relname = split_part(name, '.', 2)
where not has_schema_privilege($1, namespace.oid, 'usage')
  or not has_table_privilege($1, relation.oid, 'select')
union all
select format('schema %s', extnamespace::regnamespace),
  format('%s has no USAGE on it, and so no PostGIS', $1::text)
from pg_extension where extname = 'postgis' and not has_schema_privilege($1, extnamespace, 'usage')
union all
select format('database %s', current_database()), format('%s has no CONNECT on it', $1::text)
where not has_database_privilege($1, current_database(), 'connect')
union all
select $1, 'is not a member of read_only_access'
where not pg_has_role($1, 'read_only_access', 'member')
union all
select $1, 'may not log in' from pg_roles where rolname = $1 and not rolcanlogin
union all
select $1, format('has no setting %s', setting)
from unnest(array['default_transaction_read_only=on']) setting
where not exists (
  select from pg_db_role_setting join pg_roles on pg_roles.oid = setrole
  where rolname = $1 and setting = any (setconfig)
)
order by 1, 2`;

/**
 * Compares what the roles of the API may do with what the catalog needs.
 *
 * @param tables - those of the catalog, each as `schema.table`
 */
export async function compareAccess(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<readonly Finding[]> {
  const error = (subject: string, message: string): Finding => ({
    severity: 'error',
    kind: 'access',
    subject,
    message,
    remedy: APPLY_ROLES,
  });
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any ($1)',
    [ROLES],
  );
  const present = new Set(rows.map(({ rolname }) => rolname));
  const missing = ROLES.filter((role) => !present.has(role));
  if (missing.length > 0) return missing.map((role) => error(role, 'the role is missing'));

  const narrower = await client.query<Holding>(NARROWER, [LOGIN, tables]);
  const wider = await client.query<Holding>(WIDER, [LOGIN, ROLES, tables]);
  return [...narrower.rows, ...wider.rows].map(({ subject, message }) => error(subject, message));
}
