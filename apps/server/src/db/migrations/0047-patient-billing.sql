-- Whose bill it is: patients of one guarantor get one statement. By name and address together, never by name alone;
-- who has no full address is a household of one.
create function household_key(person jsonb, patient_id uuid) returns text
  language sql immutable parallel safe as $$
  select case
    when coalesce(person->'address'->>'line1', '') = '' or coalesce(person->'address'->>'zip', '') = '' then patient_id::text
    else regexp_replace(lower(concat_ws('|',
      person->'name'->>'last', person->'name'->>'first', person->'address'->>'line1', left(person->'address'->>'zip', 5))),
      '[^[:alnum:]|]', '', 'g')
  end
$$;
grant execute on function household_key(jsonb, uuid) to cleanclaim_app;
create index patient_household on patient (tenant_id, household_key(content, id));
create index guarantor_household on guarantor (tenant_id, household_key(content, patient_id));

-- How the practice bills patients; without a row it does so in the usual way.
create table patient_billing_policy (
  tenant_id uuid not null references tenant,
  content jsonb not null,
  version int not null default 1,
  primary key (tenant_id)
);
create trigger patient_billing_policy_version before update on patient_billing_policy
  for each row execute function count_version();
call protect_tenant_table('patient_billing_policy');

-- How a patient wants to be written to.
create table patient_billing (
  tenant_id uuid not null references tenant,
  patient_id uuid not null,
  language text not null check (language in ('en', 'es')),
  channel text not null check (channel in ('mail', 'email', 'text', 'portal')),
  version int not null default 1,
  primary key (tenant_id, patient_id),
  foreign key (tenant_id, patient_id) references patient
);
create trigger patient_billing_version before update on patient_billing for each row execute function count_version();
call protect_tenant_table('patient_billing');

-- Patients of a statement with their part of it.
create table statement_patient (
  tenant_id uuid not null references tenant,
  statement_id uuid not null,
  patient_id uuid not null,
  primary key (tenant_id, statement_id, patient_id),
  foreign key (tenant_id, statement_id) references statement,
  foreign key (tenant_id, patient_id) references patient
);
create index statement_patient_by_patient on statement_patient (tenant_id, patient_id);
insert into statement_patient (tenant_id, statement_id, patient_id) select tenant_id, id, patient_id from statement;
call protect_tenant_table('statement_patient', '');

-- Steps of the cycle that were done for a patient's balance.
create table billing_notice (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  action text not null check (action in ('statement', 'reminder', 'call', 'offer-plan', 'final-notice', 'collection')),
  channel text not null,
  statement_id uuid,
  amount_cents bigint not null,
  noticed_date date not null,
  noticed_by text not null,
  primary key (tenant_id, id),
  -- a run that comes twice does a step once
  unique (tenant_id, patient_id, action, noticed_date),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, statement_id) references statement
);
call protect_tenant_table('billing_notice', '');

create table billing_hold (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  kind text not null check (kind in ('dispute', 'hardship', 'payment-plan', 'bankruptcy', 'deceased', 'no-surprises', 'minor', 'returned-mail')),
  -- one visit; null: the whole balance
  encounter_id uuid,
  reason text not null,
  -- where the practice has it from: a letter, a call, a court
  source text not null,
  since_date date not null,
  until_date date,
  in_network_share_cents bigint check (in_network_share_cents >= 0),
  placed_by text not null,
  placed_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  lift_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  check ((lifted_at is null) = (lifted_by is null)),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index billing_hold_open on billing_hold (tenant_id, patient_id) where lifted_at is null;
create trigger billing_hold_version before update on billing_hold for each row execute function count_version();
call protect_tenant_table('billing_hold');
