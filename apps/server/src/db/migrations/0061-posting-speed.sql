-- What a row names through its tenant's record, it need not name once more: the record's own key holds the tenant.
alter table journal_line drop constraint journal_line_tenant_id_fkey;
alter table claim_payment drop constraint claim_payment_tenant_id_fkey;
alter table claim_event drop constraint claim_event_tenant_id_fkey;

-- A ledger line's entry and claim are checked once a statement and not once a line. For that neither may go away: entries
-- and claims keep their keys for ever, whoever asks, and so do lines.
create function refuse_to_vanish() returns trigger
  language plpgsql as $$
begin
  raise exception '% of % is refused: the ledger names its rows', lower(tg_op), tg_table_name
    using errcode = 'foreign_key_violation';
end $$;
create trigger journal_entry_stays after delete or update of tenant_id, id on journal_entry
  for each row execute function refuse_to_vanish();
create trigger journal_entry_is_not_emptied before truncate on journal_entry
  for each statement execute function refuse_to_vanish();
create trigger claim_stays after delete or update of tenant_id, id on claim
  for each row execute function refuse_to_vanish();
create trigger claim_is_not_emptied before truncate on claim
  for each statement execute function refuse_to_vanish();
create trigger journal_line_stays_with_its_entry after update of tenant_id, entry_id, claim_id on journal_line
  for each row execute function refuse_to_vanish();

-- All lines of an entry arrive in one statement and add up to zero, their entry exists and so do their claims: one check
-- for the whole statement. Planned anew each time: a plan kept from the time when a table was small would choose any index
-- that begins with the tenant, and read the tenant's whole ledger for each entry. Counts, because the planner would turn
-- an `exists` into a read of all claims.
create or replace function check_entries_balance() returns trigger
  language plpgsql
  set enable_seqscan = off
  set enable_bitmapscan = off
  as $$
declare
  bad record;
begin
  execute '
    select * from (
      select n.entry_id, n.off, n.added,
             (select count(*) from journal_line l where l.tenant_id = n.tenant_id and l.entry_id = n.entry_id) as lines,
             (select count(*) from journal_entry e where e.tenant_id = n.tenant_id and e.id = n.entry_id) as entries
        from (select tenant_id, entry_id, sum(cents) as off, count(*) as added from new_lines group by tenant_id, entry_id) n) c
     where off <> 0 or added <> lines or entries <> 1
     order by off <> 0 desc
     limit 1' into bad;
  if bad.off <> 0 then
    raise exception 'entry % is out of balance by % cents', bad.entry_id, bad.off using errcode = 'check_violation';
  elsif bad.entries = 0 then
    raise exception 'there is no entry % for its lines', bad.entry_id using errcode = 'foreign_key_violation';
  elsif bad.entry_id is not null then
    raise exception 'entry % already has its lines', bad.entry_id using errcode = 'check_violation';
  end if;
  execute '
    select n.claim_id from (select distinct tenant_id, claim_id from new_lines where claim_id is not null) n
     where (select count(*) from claim c where c.tenant_id = n.tenant_id and c.id = n.claim_id) <> 1
     limit 1' into bad;
  if bad.claim_id is not null then
    raise exception 'there is no claim % for its lines', bad.claim_id using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
alter table journal_line
  drop constraint journal_line_tenant_id_entry_id_fkey,
  drop constraint journal_line_tenant_id_claim_id_fkey;

-- Accounts that most lines name are found through claim, patient or entry; of a remittance only its cash is asked for.
drop index journal_line_by_account;
create index journal_line_by_account on journal_line (tenant_id, account)
  where account not in ('payer-ar', 'patient-ar', 'cash', 'revenue', 'contractual-adjustment');
drop index journal_line_by_remittance;
create index journal_line_by_remittance on journal_line (tenant_id, remittance_id)
  where account = 'cash' and remittance_id is not null;

-- The member's number as matching compares it, worked out when the claim is written and not at each of its moves.
alter table claim add column member_key text
  generated always as (upper(regexp_replace(content->>'memberId', '[^A-Za-z0-9]', '', 'g'))) stored;
drop index claim_by_member;
create index claim_by_member on claim (tenant_id, member_key, date_of_service);
