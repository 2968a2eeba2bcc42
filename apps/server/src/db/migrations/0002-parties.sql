create table practice (
  tenant_id uuid primary key references tenant,
  content jsonb not null
);
call protect_tenant_table('practice');

create table payer (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  payer_identifier text not null,
  content jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, payer_identifier)
);
call protect_tenant_table('payer');

create table provider (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- npi, or the name where the chart gives none: one row per provider as charts name it
  provider_key text not null,
  content jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, provider_key)
);
call protect_tenant_table('provider');

create table facility (
  tenant_id uuid not null references tenant,
  id uuid not null,
  facility_key text not null,
  content jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, facility_key)
);
call protect_tenant_table('facility');

create table fee_schedule_item (
  tenant_id uuid not null references tenant,
  procedure_code text not null,
  modifier text not null default '',
  effective_from date not null,
  effective_to date,
  -- price of one unit
  charge_cents bigint not null check (charge_cents >= 0),
  primary key (tenant_id, procedure_code, modifier, effective_from)
);
call protect_tenant_table('fee_schedule_item');

create table patient (
  tenant_id uuid not null references tenant,
  id uuid not null,
  mrn text not null,
  last_name text not null,
  first_name text not null,
  -- null when no chart has told it: the claim is held, not the patient refused
  birth_date date,
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, mrn)
);
call protect_tenant_table('patient');

create table guarantor (
  tenant_id uuid not null references tenant,
  patient_id uuid not null,
  content jsonb not null,
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient
);
call protect_tenant_table('guarantor');

create table coverage (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  payer_id uuid,
  payer_sequence text not null check (payer_sequence in ('P', 'S', 'T')),
  member_id text not null,
  -- the coverage as the chart gives it: payer name and identifier stay even when no payer of ours matches
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, patient_id, payer_sequence, member_id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer
);
call protect_tenant_table('coverage');
