-- Where each open claim of a payer stands in the follow-up queue: made anew by each run, the claim itself says whose turn it is.
create table claim_follow_up (
  tenant_id uuid not null references tenant,
  claim_id uuid not null,
  kind text not null check (kind in ('not-sent', 'no-answer', 'rejected', 'denied', 'underpaid')),
  open_cents bigint not null,
  -- of 10,000
  chance int not null check (chance between 0 and 10000),
  chance_reason text not null,
  rank bigint not null check (rank >= 0),
  open_since date not null,
  limit_date date not null,
  -- days in which the payer answers half of its claims, and nine of ten, learned from so many answers
  normal_days int not null,
  late_days int not null,
  answers int not null,
  ranked_on date not null,
  primary key (tenant_id, claim_id),
  foreign key (tenant_id, claim_id) references claim
);
create index claim_follow_up_rank on claim_follow_up (tenant_id, rank, claim_id) include (open_cents, kind);
create index claim_follow_up_cents on claim_follow_up (tenant_id, open_cents, claim_id);
create index claim_follow_up_limit on claim_follow_up (tenant_id, limit_date, claim_id);
call protect_tenant_table('claim_follow_up', 'update, delete');

-- Calls to payers about claims; never changed. A call about several claims has a row for each, under one call_id.
create table contact_log (
  tenant_id uuid not null references tenant,
  id uuid not null,
  call_id uuid not null,
  claim_id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  at timestamptz not null,
  author text not null,
  reached text not null,
  reference_number text not null,
  said text not null,
  outcome text not null check (outcome in ('in-process', 'promised', 'not-on-file', 'information', 'denied', 'nobody')),
  promise_date date,
  promise_cents bigint check (promise_cents > 0),
  next_look date not null,
  primary key (tenant_id, id),
  check ((outcome = 'promised') = (promise_date is not null)),
  check (promise_cents is null or promise_date is not null),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer
);
create index contact_log_by_claim on contact_log (tenant_id, claim_id, at);
create index contact_log_promise on contact_log (tenant_id, promise_date) where promise_date is not null;
call protect_tenant_table('contact_log', '');
