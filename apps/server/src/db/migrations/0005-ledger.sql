-- Double entry. Entries and lines are only ever added: a correction reverses and posts anew.
create table journal_entry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- the fact that the entry records; the same fact cannot be posted twice
  source_key text not null,
  kind text not null,
  posting_date date not null,
  memo text not null,
  reverses_entry_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source_key),
  foreign key (tenant_id, reverses_entry_id) references journal_entry
);
create index journal_entry_by_date on journal_entry (tenant_id, posting_date);
call protect_tenant_table('journal_entry', '');

create table journal_line (
  tenant_id uuid not null references tenant,
  entry_id uuid not null,
  line_number int not null,
  account text not null check (account in (
    'payer-ar', 'patient-ar', 'cash', 'unapplied-cash', 'revenue', 'contractual-adjustment', 'denial-write-off',
    'bad-debt-write-off', 'charity-write-off', 'small-balance-write-off', 'courtesy-discount', 'refunds-payable',
    'interest-income', 'payer-recoupment', 'withhold')),
  -- debit positive, credit negative
  cents bigint not null check (cents <> 0),
  claim_id uuid,
  service_line_number int,
  encounter_id uuid,
  patient_id uuid,
  payer_id uuid,
  remittance_id uuid,
  group_code text,
  carc text,
  provider_adjustment_code text,
  provider_adjustment_reference text,
  segment jsonb,
  memo text not null,
  primary key (tenant_id, entry_id, line_number),
  foreign key (tenant_id, entry_id) references journal_entry,
  foreign key (tenant_id, claim_id) references claim
);
create index journal_line_by_claim on journal_line (tenant_id, claim_id) where claim_id is not null;
create index journal_line_by_patient on journal_line (tenant_id, patient_id) where patient_id is not null;
create index journal_line_by_encounter on journal_line (tenant_id, encounter_id) where encounter_id is not null;
create index journal_line_by_account on journal_line (tenant_id, account);
create index journal_line_by_remittance on journal_line (tenant_id, remittance_id) where remittance_id is not null;
create index journal_line_by_recoupment on journal_line (tenant_id, payer_id) where account = 'payer-recoupment';
call protect_tenant_table('journal_line', '');

-- All lines of an entry arrive in one statement and add up to zero; one check for the whole statement.
-- The second question is planned anew each time: a plan kept from the time when the table was small would choose any
-- index that begins with the tenant, and read the tenant's whole ledger for each entry.
create function check_entries_balance() returns trigger
  language plpgsql as $$
declare
  bad record;
begin
  select tenant_id, entry_id, sum(cents) as off into bad
    from new_lines group by tenant_id, entry_id having sum(cents) <> 0 limit 1;
  if found then
    raise exception 'entry % is out of balance by % cents', bad.entry_id, bad.off using errcode = 'check_violation';
  end if;
  execute '
    select n.tenant_id, n.entry_id
      from (select tenant_id, entry_id, count(*) as added from new_lines group by tenant_id, entry_id) n
     where n.added <> (select count(*) from journal_line l where l.tenant_id = n.tenant_id and l.entry_id = n.entry_id)
     limit 1' into bad;
  if bad.entry_id is not null then
    raise exception 'entry % already has its lines', bad.entry_id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create trigger entries_balance
  after insert on journal_line
  referencing new table as new_lines
  for each statement execute function check_entries_balance();

-- An entry without lines is no entry: checked once, when its transaction ends.
create function check_entry_has_lines() returns trigger
  language plpgsql
  set enable_seqscan = off
  set enable_bitmapscan = off
  as $$
begin
  if not exists (select from journal_line where tenant_id = new.tenant_id and entry_id = new.id) then
    raise exception 'entry % has no lines', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger entry_has_lines
  after insert on journal_entry deferrable initially deferred
  for each row execute function check_entry_has_lines();
