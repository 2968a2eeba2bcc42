-- Rules of the practice about money: limits, fees, policies; one row, data only.
create table money_policy (
  tenant_id uuid primary key references tenant,
  content jsonb not null,
  version int not null default 1
);
create trigger money_policy_version before update on money_policy for each row execute function count_version();
call protect_tenant_table('money_policy');

-- What people found out about a credit balance: the clock of 42 CFR 401.305 starts when it is identified.
create table credit_review (
  tenant_id uuid not null references tenant,
  -- claim:<id>:<account> or patient:<id>:unapplied-cash
  credit_key text not null,
  identified_date date not null,
  investigation_from date,
  investigation_to date,
  note text not null,
  noted_at timestamptz not null,
  noted_by text not null,
  version int not null default 1,
  primary key (tenant_id, credit_key)
);
create trigger credit_review_version before update on credit_review for each row execute function count_version();
call protect_tenant_table('credit_review');

-- Money that goes back to whoever overpaid.
create table refund (
  tenant_id uuid not null references tenant,
  id uuid not null,
  refund_number text not null,
  payee text not null check (payee in ('payer', 'patient')),
  account text not null check (account in ('payer-ar', 'patient-ar', 'unapplied-cash')),
  patient_id uuid not null,
  payer_id uuid,
  claim_id uuid,
  cents bigint not null check (cents > 0),
  reason text not null,
  refund_state text not null check (refund_state in ('requested', 'approved', 'refused', 'paid', 'recouped', 'cancelled')),
  needs_approval boolean not null,
  due_date date not null,
  requested_at timestamptz not null,
  requested_by text not null,
  -- the member, or the name where there is none
  requester_key text not null,
  decided_at timestamptz,
  decided_by text,
  decider_key text,
  decision_reason text,
  settled_date date,
  settled_by text,
  check_number text,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, refund_number),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, claim_id) references claim,
  check ((account = 'unapplied-cash') = (claim_id is null)),
  check ((payee = 'payer') = (account = 'payer-ar')),
  check ((payee = 'payer') = (payer_id is not null)),
  -- two pairs of eyes
  check (not needs_approval or refund_state in ('requested', 'cancelled') or (decider_key is not null and decider_key <> requester_key)),
  check ((refund_state in ('paid', 'recouped')) = (settled_date is not null))
);
create index refund_open on refund (tenant_id, due_date) where refund_state in ('requested', 'approved');
create index refund_by_claim on refund (tenant_id, claim_id) where claim_id is not null;
create index refund_by_patient on refund (tenant_id, patient_id);
create trigger refund_version before update on refund for each row execute function count_version();
call protect_tenant_table('refund');

-- No refund of more than is there, by whatever door: the credit in the ledger covers what is asked for and not posted yet.
-- An approved refund has left the balance; one that is paid must not find the balance owed again.
create function check_refund_covered() returns trigger
  language plpgsql as $$
declare
  balance bigint;
  asked bigint;
begin
  if new.refund_state not in ('requested', 'approved', 'paid') then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(coalesce(new.claim_id, new.patient_id)::text, 62));
  if new.claim_id is null then
    select -coalesce(sum(m.cents), 0) into balance from payment_move m
     where m.tenant_id = new.tenant_id and m.patient_id = new.patient_id and m.place = 'unapplied';
  else
    select coalesce(sum(l.cents), 0) into balance from journal_line l
     where l.tenant_id = new.tenant_id and l.claim_id = new.claim_id and l.account = new.account;
  end if;
  select coalesce(sum(r.cents), 0) into asked from refund r
   where r.tenant_id = new.tenant_id and r.refund_state = 'requested' and r.account = new.account
     and case when new.claim_id is null then r.claim_id is null and r.patient_id = new.patient_id else r.claim_id = new.claim_id end;
  if balance + asked > 0 then
    raise exception 'refund % is not covered: % cents too much', new.id, balance + asked using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger refund_covered
  after insert or update on refund deferrable initially deferred
  for each row execute function check_refund_covered();

-- A decision to stop asking for money: asked for, posted, refused or taken back.
create table write_off (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  patient_id uuid not null,
  account text not null check (account in ('payer-ar', 'patient-ar')),
  kind text not null,
  cents bigint not null check (cents > 0),
  reason text not null,
  -- what the decision rests on: household, income, proof; days and percent
  basis jsonb not null default '{}',
  write_off_state text not null check (write_off_state in ('requested', 'posted', 'refused', 'undone')),
  source_key text,
  requested_at timestamptz not null,
  requested_by text not null,
  requester_key text not null,
  decided_at timestamptz,
  decided_by text,
  decision_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, patient_id) references patient,
  check ((write_off_state in ('posted', 'undone')) = (source_key is not null))
);
-- One open question about a balance.
create unique index write_off_asked on write_off (tenant_id, claim_id, account) where write_off_state = 'requested';
create index write_off_by_claim on write_off (tenant_id, claim_id);
create trigger write_off_version before update on write_off for each row execute function count_version();
call protect_tenant_table('write_off');
