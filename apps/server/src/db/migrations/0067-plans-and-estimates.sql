create table payment_plan (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  total_cents bigint not null check (total_cents > 0),
  -- days and amounts as agreed
  instalments jsonb not null,
  plan_status text not null check (plan_status in ('active', 'kept', 'in-default', 'ended')),
  -- the practice's card processor takes the instalments; no card number is kept here
  autopay boolean not null,
  hold_id uuid not null,
  agreement_sha256 text not null,
  made_date date not null,
  made_by text not null,
  ended_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, hold_id) references billing_hold,
  foreign key (tenant_id, agreement_sha256) references original_file
);
create unique index payment_plan_active on payment_plan (tenant_id, patient_id) where plan_status = 'active';
create trigger payment_plan_version before update on payment_plan for each row execute function count_version();
call protect_tenant_table('payment_plan');

create table payment_plan_payment (
  tenant_id uuid not null references tenant,
  plan_id uuid not null,
  payment_id uuid not null,
  primary key (tenant_id, plan_id, payment_id),
  foreign key (tenant_id, plan_id) references payment_plan,
  foreign key (tenant_id, payment_id) references patient_payment
);
call protect_tenant_table('payment_plan_payment', '');

create table billing_dispute (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  encounter_id uuid,
  hold_id uuid not null,
  about text not null,
  dispute_status text not null check (dispute_status in ('open', 'settled')),
  outcome text,
  opened_at timestamptz not null,
  opened_by text not null,
  settled_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, hold_id) references billing_hold
);
create index billing_dispute_by_patient on billing_dispute (tenant_id, patient_id);
create trigger billing_dispute_version before update on billing_dispute for each row execute function count_version();
call protect_tenant_table('billing_dispute');

create table billing_dispute_note (
  tenant_id uuid not null references tenant,
  id uuid not null,
  dispute_id uuid not null,
  at timestamptz not null,
  author text not null,
  body text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dispute_id) references billing_dispute
);
create index billing_dispute_note_by_dispute on billing_dispute_note (tenant_id, dispute_id, at);
call protect_tenant_table('billing_dispute_note', '');

create table hardship_application (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  hold_id uuid not null,
  household_size int not null check (household_size between 1 and 30),
  yearly_income_cents bigint not null check (yearly_income_cents >= 0),
  application_status text not null check (application_status in ('open', 'granted', 'declined')),
  decision text,
  applied_date date not null,
  decided_date date,
  decided_by text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, hold_id) references billing_hold
);
create index hardship_application_by_patient on hardship_application (tenant_id, patient_id);
create trigger hardship_application_version before update on hardship_application
  for each row execute function count_version();
call protect_tenant_table('hardship_application');

create table good_faith_estimate (
  tenant_id uuid not null references tenant,
  id uuid not null,
  estimate_number text not null,
  patient_id uuid not null,
  service_date date,
  asked_date date not null,
  -- last day to give it; null where none is required
  deadline_date date,
  given_date date not null,
  total_cents bigint not null,
  content jsonb not null,
  pdf_sha256 text not null,
  made_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, estimate_number),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, pdf_sha256) references original_file
);
create index good_faith_estimate_by_patient on good_faith_estimate (tenant_id, patient_id, service_date);
call protect_tenant_table('good_faith_estimate', '');

create table collection_placement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  agency_name text not null,
  placed_cents bigint not null check (placed_cents > 0),
  placed_date date not null,
  file_sha256 text not null,
  placement_status text not null check (placement_status in ('placed', 'recalled')),
  recalled_date date,
  recall_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, file_sha256) references original_file
);
create unique index collection_placement_open on collection_placement (tenant_id, patient_id) where placement_status = 'placed';
create trigger collection_placement_version before update on collection_placement
  for each row execute function count_version();
call protect_tenant_table('collection_placement');

create table collection_payment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  placement_id uuid not null,
  payment_id uuid not null,
  -- what the agency keeps or bills for it; noted, not posted
  fee_cents bigint not null check (fee_cents >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, payment_id),
  foreign key (tenant_id, placement_id) references collection_placement,
  foreign key (tenant_id, payment_id) references patient_payment
);
call protect_tenant_table('collection_payment', '');
