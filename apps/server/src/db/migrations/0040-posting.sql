-- How the claim of a claim payment was found: the step, how sure it is, and why. Null: posted before this was kept, or without a claim.
alter table claim_payment
  add column match_step text check (match_step in ('control-number', 'payer-number', 'facts')),
  add column match_score int check (match_score between 0 and 100),
  add column match_reason text;

-- What posts by itself and what waits for a person: one row of the practice (no payer), one for each payer that differs.
create table posting_rule (
  tenant_id uuid not null references tenant,
  id uuid not null,
  payer_id uuid,
  -- only what differs: of the practice from the usual rules, of a payer from the practice's
  content jsonb not null,
  version int not null default 1,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, payer_id),
  foreign key (tenant_id, payer_id) references payer
);
create trigger posting_rule_version before update on posting_rule for each row execute function count_version();
call protect_tenant_table('posting_rule');

-- A payment without a number of ours looks for its claim by member and day, a person also by day and charge.
create index claim_by_member on claim
  (tenant_id, upper(regexp_replace(content->>'memberId', '[^A-Za-z0-9]', '', 'g')), date_of_service);
create index claim_by_day_and_charge on claim (tenant_id, date_of_service, total_charge_cents);

-- What a person gave away from the claim that the payer named.
create index claim_payment_given on claim_payment (tenant_id, (content->>'patientControlNumber')) where applied_by_person;

-- The dry run of the rules looks at the claim payments of the last quarter.
create index remittance_by_posted_at on remittance (tenant_id, posted_at, id);
