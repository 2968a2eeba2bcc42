-- Money of patients, refunds and write-offs.
alter table patient_payment
  drop constraint patient_payment_method_check,
  add constraint patient_payment_method_check check (method in ('cash', 'check', 'card', 'portal', 'plan')),
  -- the deed of a person or device: sent twice, it is one payment
  add column request_id uuid,
  -- a copay: the visit that it waits for
  add column encounter_id uuid,
  add column check_number text,
  add column taken_by text not null default '',
  add foreign key (tenant_id, encounter_id) references encounter;
create unique index patient_payment_by_request on patient_payment (tenant_id, request_id) where request_id is not null;

-- Where the money of each payment stands: only added to. The sum at a place is what stands there and never goes below zero.
create table payment_move (
  tenant_id uuid not null references tenant,
  id uuid not null,
  payment_id uuid not null,
  kind text not null check (kind in ('taken', 'moved', 'returned', 'refunded')),
  place text not null check (place in ('claim', 'visit', 'account', 'unapplied')),
  patient_id uuid not null,
  claim_id uuid,
  encounter_id uuid,
  cents bigint not null check (cents <> 0),
  -- the journal entry behind it
  source_key text not null,
  reason text not null default '',
  moved_at timestamptz not null,
  moved_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, payment_id) references patient_payment,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, encounter_id) references encounter,
  check ((place = 'claim') = (claim_id is not null)),
  check (place not in ('claim', 'account') or encounter_id is null),
  check (place <> 'visit' or encounter_id is not null)
);
create index payment_move_by_payment on payment_move (tenant_id, payment_id);
create index payment_move_by_claim on payment_move (tenant_id, claim_id) where claim_id is not null;
create index payment_move_unapplied on payment_move (tenant_id, patient_id) where place = 'unapplied';

-- What was taken before stands where it was applied.
alter table patient_payment no force row level security;
insert into payment_move (tenant_id, id, payment_id, kind, place, patient_id, claim_id, encounter_id, cents, source_key, moved_at, moved_by)
select p.tenant_id, gen_random_uuid(), p.id, 'taken',
       case when part ->> 'claimId' is not null then 'claim' when part ->> 'encounterId' is not null then 'visit' else 'account' end,
       p.patient_id, (part ->> 'claimId')::uuid,
       case when part ->> 'claimId' is null then (part ->> 'encounterId')::uuid end, (part ->> 'cents')::bigint,
       'patient-payment:' || p.receipt_number, p.taken_at, ''
  from patient_payment p, jsonb_array_elements(p.applied) part;
insert into payment_move (tenant_id, id, payment_id, kind, place, patient_id, cents, source_key, moved_at, moved_by)
select p.tenant_id, gen_random_uuid(), p.id, 'taken', 'unapplied', p.patient_id, p.paid_cents - m.applied,
       'patient-payment:' || p.receipt_number, p.taken_at, ''
  from patient_payment p
  join lateral (select coalesce(sum((part ->> 'cents')::bigint), 0) as applied from jsonb_array_elements(p.applied) part) m on true
 where p.paid_cents > m.applied;
alter table patient_payment force row level security;
call protect_tenant_table('payment_move', '');

-- Two people who move the same payment wait for each other here, whatever they locked before.
create function check_payment_moves() returns trigger
  language plpgsql as $$
declare
  bad record;
begin
  perform pg_advisory_xact_lock(hashtextextended(p.payment_id::text, 42))
     from (select distinct payment_id from new_moves order by payment_id) p;
  execute '
    select n.payment_id
      from (select distinct tenant_id, payment_id from new_moves) n
     where exists (select from payment_move m where m.tenant_id = n.tenant_id and m.payment_id = n.payment_id
                    group by m.place, m.patient_id, m.claim_id, m.encounter_id having sum(m.cents) < 0)
        or (select sum(m.cents) from payment_move m where m.tenant_id = n.tenant_id and m.payment_id = n.payment_id)
           > (select p.paid_cents from patient_payment p where p.tenant_id = n.tenant_id and p.id = n.payment_id)
     limit 1' into bad;
  if bad.payment_id is not null then
    raise exception 'payment % has less than is taken from it', bad.payment_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger payment_moves_stand
  after insert on payment_move
  referencing new table as new_moves
  for each statement execute function check_payment_moves();

-- A payment that the bank took back or that was entered wrongly: once, for good.
create table payment_return (
  tenant_id uuid not null references tenant,
  payment_id uuid not null,
  why text not null check (why in ('returned-check', 'chargeback', 'entered-wrongly')),
  fee_cents bigint not null check (fee_cents >= 0),
  note text not null,
  returned_date date not null,
  returned_at timestamptz not null,
  returned_by text not null,
  primary key (tenant_id, payment_id),
  foreign key (tenant_id, payment_id) references patient_payment
);
call protect_tenant_table('payment_return', '');

alter table journal_line
  drop constraint journal_line_account_check,
  add constraint journal_line_account_check check (account in (
    'payer-ar', 'patient-ar', 'cash', 'unapplied-cash', 'revenue', 'contractual-adjustment', 'denial-write-off',
    'bad-debt-write-off', 'charity-write-off', 'small-balance-write-off', 'courtesy-discount', 'prompt-pay-discount',
    'refunds-payable', 'interest-income', 'payer-recoupment', 'withhold'));
