-- Tenants are walls: every table carries tenant_id, leads its keys with it, and is under forced row-level security.
-- The application's role is no owner and no superuser; a transaction names its tenant or sees nothing.

create function app_tenant_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

-- Puts a table behind its tenant's wall. `writes` lists what the application may do besides select and insert.
create procedure protect_tenant_table(tenant_table regclass, writes text default 'update')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy tenant_isolation on %s using (tenant_id = app_tenant_id()) with check (tenant_id = app_tenant_id())',
    tenant_table);
  execute format('grant select, insert on %s to cleanclaim_app', tenant_table);
  if writes <> '' then
    execute format('grant %s on %s to cleanclaim_app', writes, tenant_table);
  end if;
end $$;

create table tenant (
  tenant_id uuid primary key,
  slug text not null,
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null
);
create unique index tenant_slug on tenant (slug);
call protect_tenant_table('tenant');
create policy tenant_directory on tenant for select to current_user using (true);

-- The one way past the wall: which tenants exist, ids and slugs only, for start-up and job schedules.
create function list_tenants() returns table (tenant_id uuid, slug text)
  language sql stable security definer set search_path = public
  as 'select tenant_id, slug from tenant order by slug';
grant execute on function list_tenants() to cleanclaim_app;

-- Numbers that must be unique and without surprise: interchange, patient control, statement.
create table control_number (
  tenant_id uuid not null references tenant,
  kind text not null,
  last_number bigint not null,
  primary key (tenant_id, kind)
);
call protect_tenant_table('control_number');

-- Who did what to which record, chained by a keyed hash whose key the database does not hold.
create table audit_event (
  tenant_id uuid not null references tenant,
  sequence bigint not null,
  at timestamptz not null,
  actor text not null,
  operation text not null,
  action text not null check (action in ('read', 'create', 'update', 'send', 'receive', 'post')),
  subject_kind text not null,
  subject_id text not null,
  patient_id uuid,
  detail jsonb not null default '{}',
  previous_mac text not null,
  mac text not null,
  primary key (tenant_id, sequence)
);
create index audit_event_patient on audit_event (tenant_id, patient_id, sequence) where patient_id is not null;
create index audit_event_subject on audit_event (tenant_id, subject_kind, subject_id);
call protect_tenant_table('audit_event', '');

create table audit_head (
  tenant_id uuid primary key references tenant,
  sequence bigint not null,
  mac text not null
);
call protect_tenant_table('audit_head');
