-- One refusal of a claim or of a line of it, as a payer answered (835); rejections (TA1, 999, 277CA) never stand here.
create table denial (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- claim payment, kind of work, line, group and reason: the same answer makes one denial
  denial_key text not null,
  claim_payment_key text not null,
  -- the work that it was put before a person with
  work_key text not null,
  claim_id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  -- null: the claim as a whole
  line_number int,
  procedure_code text not null,
  provider_npi text not null,
  provider_name text not null,
  group_code text not null,
  carc text not null,
  rarcs text[] not null,
  claim_status_code text not null,
  denied_cents bigint not null check (denied_cents > 0),
  category text not null,
  root_cause text not null,
  preventable boolean not null,
  fixed_by text not null,
  denial_status text not null check (denial_status in (
    'open', 'working', 'appealed', 'overturned', 'upheld', 'recovered', 'denied-again', 'written-off', 'billed-on')),
  denied_on date not null,
  deadline_date date not null,
  recovered_cents bigint not null default 0 check (recovered_cents between 0 and denied_cents),
  closed_on date,
  primary key (tenant_id, id),
  unique (tenant_id, denial_key),
  check ((denial_status in ('open', 'working', 'appealed')) = (closed_on is null)),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer
);
create index denial_by_claim on denial (tenant_id, claim_id);
create index denial_by_work on denial (tenant_id, work_key);
create index denial_list on denial (tenant_id, denied_on, id) include (denial_status, denied_cents);
create index denial_list_due on denial (tenant_id, denial_status, deadline_date, id) include (denied_cents);
create index denial_list_amount on denial (tenant_id, denied_cents, id);
call protect_tenant_table('denial');

-- What the product does for each step of an item, in the order of its steps; '' where a person finds something out.
alter table work_item
  add column step_actions jsonb not null default '[]',
  -- who puts it right: front-desk, coder, biller, enrollment, clinician
  add column fixed_by text;

-- Steps of an item that somebody has done, by their words: a step that is worded anew is a new one.
create table work_step (
  tenant_id uuid not null references tenant,
  work_item_id uuid not null,
  step text not null,
  done_at timestamptz not null,
  done_by text not null,
  primary key (tenant_id, work_item_id, step),
  foreign key (tenant_id, work_item_id) references work_item
);
call protect_tenant_table('work_step', 'delete');

-- What a payer takes off as CO, OA or PI is never the patient's, by whatever door it comes.
alter table journal_line
  add constraint only_pr_is_the_patients check (account <> 'patient-ar' or group_code is null or group_code = 'PR');
