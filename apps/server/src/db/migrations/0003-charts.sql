-- The original first: every file byte for byte, addressed by its content.
create table original_file (
  tenant_id uuid not null references tenant,
  sha256 text not null check (length(sha256) = 64),
  byte_size bigint not null,
  content bytea not null,
  stored_at timestamptz not null,
  primary key (tenant_id, sha256)
);
call protect_tenant_table('original_file', '');

create table received_file (
  tenant_id uuid not null references tenant,
  id uuid not null,
  sha256 text not null,
  kind text not null check (kind in ('chart', 'x12')),
  file_name text not null,
  received_at timestamptz not null,
  reading text not null check (reading in ('waiting', 'read', 'refused')),
  -- faults found while reading: place, code and cause, no patient data
  faults jsonb not null default '[]',
  summary jsonb not null default '{}',
  read_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, sha256, kind),
  foreign key (tenant_id, sha256) references original_file
);
call protect_tenant_table('received_file');

create table encounter (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  visit_key text not null,
  date_of_service date not null,
  -- coding: waits for codes; billed: on a claim; self-pay: the patient owes it; no-charge: nothing to bill; blocked: waits for a person
  billing_status text not null check (billing_status in ('coding', 'blocked', 'billed', 'self-pay', 'no-charge')),
  content jsonb not null,
  received_file_id uuid not null,
  place text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, patient_id, visit_key),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, received_file_id) references received_file
);
call protect_tenant_table('encounter');

create table chart_note (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  encounter_id uuid,
  received_file_id uuid not null,
  ordinal int not null,
  title text not null,
  body text not null,
  primary key (tenant_id, id),
  unique (tenant_id, received_file_id, ordinal),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, encounter_id) references encounter
);
create index chart_note_by_encounter on chart_note (tenant_id, encounter_id) where encounter_id is not null;
call protect_tenant_table('chart_note');

-- What a coder must answer before an encounter can be billed.
create table code_question (
  tenant_id uuid not null references tenant,
  id uuid not null,
  encounter_id uuid not null,
  content jsonb not null,
  question_status text not null check (question_status in ('open', 'answered', 'withdrawn')),
  answer jsonb,
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter
);
create index code_question_open on code_question (tenant_id, encounter_id) where question_status = 'open';
call protect_tenant_table('code_question');

-- Codes that a coder confirmed although the installed subset lacks them.
create table confirmed_code (
  tenant_id uuid not null references tenant,
  code text not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null,
  reason text not null,
  primary key (tenant_id, code)
);
call protect_tenant_table('confirmed_code');
