create table claim (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_control_number text not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  payer_sequence text not null,
  frequency_code text not null,
  -- 1 for the first sending, counting each correction; an attempt has a patient control number of its own
  attempt int not null,
  claim_status text not null,
  -- each claim has exactly one owner, one next step and, while it is open, a deadline
  owner text not null check (owner in ('job', 'payer', 'person', 'none')),
  next_step text not null,
  deadline_date date,
  date_of_service date not null,
  total_charge_cents bigint not null,
  payer_claim_control_number text,
  content jsonb not null,
  built_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, patient_control_number),
  unique (tenant_id, encounter_id, payer_sequence),
  check (owner = 'none' or deadline_date is not null),
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer
);
create index claim_by_status on claim (tenant_id, claim_status, deadline_date);
create index claim_by_patient on claim (tenant_id, patient_id, date_of_service);
create index claim_by_payer_number on claim (tenant_id, payer_claim_control_number)
  where payer_claim_control_number is not null;
call protect_tenant_table('claim');

create table claim_finding (
  tenant_id uuid not null references tenant,
  claim_id uuid not null,
  ordinal int not null,
  severity text not null,
  content jsonb not null,
  primary key (tenant_id, claim_id, ordinal),
  foreign key (tenant_id, claim_id) references claim
);
call protect_tenant_table('claim_finding', 'update, delete');

-- The timeline: what happened to a claim, when, and what followed.
create table claim_event (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  at timestamptz not null,
  event text not null,
  from_status text,
  to_status text not null,
  detail text not null,
  file_sha256 text,
  primary key (tenant_id, id),
  foreign key (tenant_id, claim_id) references claim
);
create index claim_event_by_claim on claim_event (tenant_id, claim_id, id);
call protect_tenant_table('claim_event', '');

create table submission (
  tenant_id uuid not null references tenant,
  id uuid not null,
  interchange_control_number int not null,
  file_sha256 text not null,
  file_name text not null,
  claim_count int not null,
  charge_cents bigint not null,
  delivery text not null check (delivery in ('waiting', 'delivered')),
  acknowledgment text not null check (acknowledgment in ('none', 'accepted', 'partly', 'rejected')),
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, interchange_control_number),
  foreign key (tenant_id, file_sha256) references original_file
);
call protect_tenant_table('submission');

create table submission_claim (
  tenant_id uuid not null references tenant,
  submission_id uuid not null,
  claim_id uuid not null,
  -- as it was sent: an answer to any attempt finds its claim
  patient_control_number text not null,
  transaction_set_control text not null,
  primary key (tenant_id, submission_id, claim_id),
  unique (tenant_id, patient_control_number),
  foreign key (tenant_id, submission_id) references submission,
  foreign key (tenant_id, claim_id) references claim
);
create index submission_claim_by_claim on submission_claim (tenant_id, claim_id);
call protect_tenant_table('submission_claim', '');

create table acknowledgment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  received_file_id uuid not null,
  ordinal int not null,
  kind text not null,
  submission_id uuid,
  content jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, received_file_id, ordinal),
  foreign key (tenant_id, received_file_id) references received_file
);
call protect_tenant_table('acknowledgment', '');
