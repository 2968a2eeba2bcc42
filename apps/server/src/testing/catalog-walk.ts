import type pg from 'pg';

/** Tables without a tenant, each with the reason. */
export const TABLES_WITHOUT_TENANT: Readonly<Record<string, string>> = {
  schema_migration: 'names of migrations; the same for every tenant, and closed to the application',
};

interface TableFacts {
  name: string;
  tenant_column: boolean;
  secured: boolean;
  forced: boolean;
  policies: number;
  /** Policies for the application whose expression does not compare tenant_id with the tenant of the transaction. */
  loose_policies: number;
  bad_keys: string[];
}

const FACTS = `
  select c.relname as name,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull) as tenant_column,
         c.relrowsecurity as secured, c.relforcerowsecurity as forced,
         (select count(*)::int from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname) as policies,
         (select count(*)::int from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
             and p.roles && array['public', 'cleanclaim_app']::name[]
             and (p.qual is distinct from '(tenant_id = app_tenant_id())' or p.with_check is distinct from '(tenant_id = app_tenant_id())')) as loose_policies,
         coalesce((select array_agg(i.indexrelid::regclass::text) from pg_index i
             left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where i.indrelid = c.oid and i.indisunique and a.attname is distinct from 'tenant_id'), '{}') as bad_keys
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
   order by 1`;

/** Unique keys that do not lead with the tenant, each with the reason. */
export const KEYS_WITHOUT_TENANT: Readonly<Record<string, string>> = {
  tenant_slug: 'two practices may not share a short name; the table of tenants itself',
};

/**
 * Walks every table of schema public.
 * @returns one sentence for each way in which a table stands outside its tenant's wall; empty when all are behind it.
 */
export async function tablesOutsideTheWall(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<TableFacts>(FACTS);
  return rows
    .filter((table) => !(table.name in TABLES_WITHOUT_TENANT))
    .flatMap((table) => [
      ...(table.tenant_column ? [] : [`${table.name} has no tenant_id that must be given`]),
      ...(table.secured ? [] : [`${table.name} has row security off`]),
      ...(table.forced ? [] : [`${table.name} does not force row security on its owner`]),
      ...(table.policies > 0 ? [] : [`${table.name} has no policy`]),
      ...(table.loose_policies === 0 ? [] : [`${table.name} has a policy that looks past the tenant`]),
      ...table.bad_keys
        .filter((key) => !(key in KEYS_WITHOUT_TENANT))
        .map((key) => `${table.name} has the unique key ${key}, which does not lead with tenant_id`),
    ]);
}

/** What a role may do that would let it past row security, of itself or of a role that it belongs to. */
export async function powersOf(owner: pg.Client, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ power: string }>(
    `with recursive family as (
       select oid from pg_roles where rolname = $1
       union select m.roleid from pg_auth_members m join family f on f.oid = m.member)
     select r.rolname || ' is superuser' as power from pg_roles r join family f on f.oid = r.oid where r.rolsuper
     union all select r.rolname || ' bypasses row security' from pg_roles r join family f on f.oid = r.oid where r.rolbypassrls
     union all select r.rolname || ' may create roles' from pg_roles r join family f on f.oid = r.oid where r.rolcreaterole
     union all select r.rolname || ' owns ' || c.relname from pg_class c join family f on f.oid = c.relowner join pg_roles r on r.oid = f.oid
     union all select r.rolname || ' owns schema ' || n.nspname from pg_namespace n join family f on f.oid = n.nspowner join pg_roles r on r.oid = f.oid
     union all select r.rolname || ' owns function ' || p.proname from pg_proc p join family f on f.oid = p.proowner join pg_roles r on r.oid = f.oid`,
    [role],
  );
  return rows.map((row) => row.power);
}

/**
 * What a login may do to the tables, sequences and functions of a schema, itself or by a role that it belongs to or by
 * what everyone may; the schema's own door first.
 * @returns one entry for each, `sign_in.session SELECT`; empty when it can reach nothing there.
 */
export async function reachOf(owner: pg.Client, login: string, schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ reach: string }>(
    `select 'schema ' || nspname || ' ' || p as reach
       from pg_namespace, unnest(array['USAGE', 'CREATE']) p
      where nspname = $2 and has_schema_privilege($1, oid, p)
     union all
     select $2 || '.' || c.relname || ' ' || p
       from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
      where c.relnamespace = to_regnamespace($2) and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege($1, c.oid, p)
     union all
     select $2 || '.' || c.relname || ' ' || p
       from pg_class c, unnest(array['USAGE', 'SELECT', 'UPDATE']) p
      where c.relnamespace = to_regnamespace($2) and c.relkind = 'S' and has_sequence_privilege($1, c.oid, p)
     order by 1`,
    [login, schema],
  );
  return rows.map((row) => row.reach);
}

/** Functions of public that run with their owner's powers, with what may be asked past the walls by each. */
export const FUNCTIONS_PAST_THE_WALL: Readonly<Record<string, string>> = {
  list_tenants: 'ids and slugs, for start-up and schedules',
  list_memberships: 'where a person works, before it is known for whom they act',
  find_invitation: 'the invitation that a link of 256 random bits opens',
  end_sessions_without_membership: 'ends the sessions of someone who works nowhere any more',
};

/** Functions that run with their owner's powers, by name. */
export async function definersOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select proname as name from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'sign_in'::regnamespace) order by 1`,
  );
  return rows.map((row) => row.name);
}
