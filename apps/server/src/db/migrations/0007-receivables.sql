-- What a person must do: the reason in plain words, the money and the deadline.
create table work_item (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- the fact that calls for the work: the same fact makes one item
  work_key text not null,
  kind text not null,
  claim_id uuid,
  encounter_id uuid,
  patient_id uuid,
  title text not null,
  reason text not null,
  steps jsonb not null default '[]',
  amount_cents bigint not null,
  deadline_date date not null,
  work_status text not null check (work_status in ('open', 'done')),
  resolution text,
  raised_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  primary key (tenant_id, id),
  unique (tenant_id, work_key),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, patient_id) references patient
);
create index work_item_open on work_item (tenant_id, deadline_date) where work_status = 'open';
create index work_item_by_claim on work_item (tenant_id, claim_id) where claim_id is not null;
create index work_item_by_encounter on work_item (tenant_id, encounter_id) where encounter_id is not null;
call protect_tenant_table('work_item');

create table statement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  statement_number text not null,
  patient_id uuid not null,
  statement_date date not null,
  amount_due_cents bigint not null check (amount_due_cents > 0),
  content jsonb not null,
  pdf_sha256 text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, statement_number),
  -- one statement a day: a job that runs twice sends once
  unique (tenant_id, patient_id, statement_date),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, pdf_sha256) references original_file
);
call protect_tenant_table('statement', '');

create table patient_payment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- receipt number given by the person or device that took it: the same receipt is the same payment
  receipt_number text not null,
  patient_id uuid not null,
  method text not null check (method in ('cash', 'check', 'card')),
  paid_cents bigint not null check (paid_cents > 0),
  received_date date not null,
  applied jsonb not null,
  taken_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, receipt_number),
  foreign key (tenant_id, patient_id) references patient
);
create index patient_payment_by_patient on patient_payment (tenant_id, patient_id);
call protect_tenant_table('patient_payment', '');
