-- What the practice lets be, and how it disputes.
create table variance_policy (
  tenant_id uuid not null references tenant,
  content jsonb not null,
  version int not null default 1,
  primary key (tenant_id)
);
create trigger variance_policy_version before update on variance_policy for each row execute function count_version();
call protect_tenant_table('variance_policy');

-- A letter to one payer about several variances.
create table variance_dispute (
  tenant_id uuid not null references tenant,
  id uuid not null,
  dispute_number int not null,
  payer_id uuid not null,
  case_count int not null,
  disputed_cents bigint not null check (disputed_cents > 0),
  pdf_sha256 text not null,
  sent_by text not null check (sent_by in ('mail', 'fax', 'portal')),
  sent_date date not null,
  answer_due_date date not null,
  dispute_state text not null check (dispute_state in ('sent', 'answered')),
  answer text check (answer in ('will-pay', 'pays-part', 'refuses')),
  answer_date date,
  answer_note text not null default '',
  made_at timestamptz not null,
  made_by text not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, dispute_number),
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, pdf_sha256) references original_file
);
create trigger variance_dispute_version before update on variance_dispute for each row execute function count_version();
call protect_tenant_table('variance_dispute');

-- Where a payer's answer differs from what it should be: one case for each line (0: the claim) and aspect.
create table variance (
  tenant_id uuid not null references tenant,
  id uuid not null,
  variance_key text not null,
  claim_id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  -- of the answer by which it was last judged
  remittance_id uuid not null,
  line_number int not null,
  procedure_code text not null,
  date_of_service date not null,
  aspect text not null,
  kind text not null,
  expected_cents bigint not null,
  actual_cents bigint not null,
  paid_cents bigint not null,
  -- what is still open of it; negative: the payer paid too much
  variance_cents bigint not null,
  recovered_cents bigint not null default 0,
  variance_status text not null check (variance_status in ('open', 'disputed', 'recovered', 'accepted', 'closed')),
  owner text not null check (owner in ('practice', 'payer', 'none')),
  next_step text not null,
  -- until when it can be disputed, or must be answered
  due_date date,
  dispute_id uuid,
  -- why, trail, the payer's reasons, history
  content jsonb not null,
  found_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, variance_key),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, remittance_id) references remittance,
  foreign key (tenant_id, dispute_id) references variance_dispute
);
create index variance_by_claim on variance (tenant_id, claim_id);
create index variance_by_payer on variance (tenant_id, payer_id, procedure_code) where variance_status in ('open', 'disputed');
create index variance_by_found on variance (tenant_id, found_at, id);
create index variance_by_cents on variance (tenant_id, variance_cents, id);
create index variance_by_service on variance (tenant_id, date_of_service, id);
create index variance_by_due on variance (tenant_id, due_date, id);
create index variance_by_dispute on variance (tenant_id, dispute_id) where dispute_id is not null;
create trigger variance_version before update on variance for each row execute function count_version();
call protect_tenant_table('variance');
