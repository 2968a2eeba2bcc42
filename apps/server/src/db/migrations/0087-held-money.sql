-- Money that waits always has a way out: where it stands, what the payer called it, and what people decided about it.
alter table posting_exception
  -- where its money stands in the ledger; not-posted: the ledger does not have it
  add column held_in text check (held_in in ('unapplied-cash', 'payer-recoupment', 'posted-to-claim', 'not-posted')),
  -- of a provider adjustment: reason and reference as sent
  add column adjustment_code text,
  add column adjustment_reference text,
  add column resolved_by text;

alter table posting_exception no force row level security;
alter table remittance no force row level security;
alter table claim_payment no force row level security;
update posting_exception e set held_in = case
  when r.posting in ('held', 'superseded') or e.kind = 'unreadable' and e.claim_payment_key is null then 'not-posted'
  when e.kind = 'charge-mismatch' and not exists (
    select from claim_payment p where p.tenant_id = e.tenant_id and p.claim_payment_key = e.claim_payment_key
       and p.outcome = 'charge-mismatch') then 'posted-to-claim'
  when e.kind = 'provider-adjustment' and e.reason like 'The payer took%names no claim%' then 'payer-recoupment'
  when e.kind = 'provider-adjustment' and e.reason like 'The payer took a carried balance%' then 'payer-recoupment'
  else 'unapplied-cash' end
  from remittance r where r.tenant_id = e.tenant_id and r.id = e.remittance_id;
update posting_exception set held_in = 'not-posted' where held_in is null;
-- An estimate that came with money waits, as what a rule keeps does.
update claim_payment p set outcome = 'held'
  from posting_exception e
 where e.tenant_id = p.tenant_id and e.claim_payment_key = p.claim_payment_key
   and e.kind = 'predetermination-with-money' and e.resolved_at is null;
alter table posting_exception force row level security;
alter table remittance force row level security;
alter table claim_payment force row level security;
alter table posting_exception alter column held_in set not null;

-- Its paid amount alone was posted: the payer's other amounts did not add up.
alter table claim_payment add column paid_only boolean not null default false;

-- The key of a payment as it was sent, where a person has entered the number or the day that it came without.
alter table remittance add column sent_key text;
create unique index remittance_sent_key on remittance (tenant_id, sent_key) where sent_key is not null;

alter table journal_line
  drop constraint journal_line_account_check,
  add constraint journal_line_account_check check (account in (
    'payer-ar', 'patient-ar', 'cash', 'unapplied-cash', 'revenue', 'contractual-adjustment', 'denial-write-off',
    'bad-debt-write-off', 'charity-write-off', 'small-balance-write-off', 'courtesy-discount', 'prompt-pay-discount',
    'refunds-payable', 'interest-income', 'payer-recoupment', 'withhold', 'other-payer-income', 'payer-charges'));

-- What a person did with money that waited: never changed, a correction is another one.
create table held_money_placement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  exception_id uuid not null,
  remittance_id uuid not null,
  held_in text not null check (held_in in ('unapplied-cash', 'payer-recoupment')),
  place text not null check (place in ('claim', 'interest', 'other-income', 'payer-charge', 'withhold', 'returned')),
  claim_id uuid,
  -- signed as the payment: negative where the payer took it
  cents bigint not null check (cents <> 0),
  -- PLB03-2 of what it was held under
  reference text,
  reason text not null,
  placed_at timestamptz not null,
  placed_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, exception_id) references posting_exception,
  foreign key (tenant_id, remittance_id) references remittance,
  foreign key (tenant_id, claim_id) references claim,
  check ((place = 'claim') = (claim_id is not null)),
  check (place <> 'returned' or (cents > 0 and held_in = 'unapplied-cash'))
);
create index held_money_placement_by_exception on held_money_placement (tenant_id, exception_id);
create index held_money_placement_by_claim on held_money_placement (tenant_id, claim_id) where claim_id is not null;
call protect_tenant_table('held_money_placement', '');
