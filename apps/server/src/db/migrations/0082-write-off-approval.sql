-- Two pairs of eyes for a write-off beyond its asker's limit, and who took it back beside who approved it.
alter table write_off
  add column needs_approval boolean not null default false,
  add column decider_key text,
  add column undone_at timestamptz,
  add column undone_by text,
  add column undo_reason text;
alter table write_off no force row level security;
update write_off set needs_approval = true where write_off_state in ('requested', 'refused');
update write_off set undone_at = decided_at, undone_by = decided_by, undo_reason = decision_reason
 where write_off_state = 'undone';
-- Who decided was kept by name alone; a member and a name are told apart by their kind.
update write_off set decider_key = 'name:' || decided_by
 where write_off_state = 'refused' or (write_off_state = 'posted' and decided_by is not null);
update write_off set needs_approval = true where write_off_state = 'posted' and decided_by is not null;
alter table write_off force row level security;
alter table write_off
  add constraint write_off_two_people check (
    not needs_approval or write_off_state = 'requested' or (decider_key is not null and decider_key <> requester_key)),
  add constraint write_off_undone check ((write_off_state = 'undone') = (undone_by is not null));

-- What is asked for besides is no reason against paying a refund that is approved: its money has left the balance already.
create or replace function check_refund_covered() returns trigger
  language plpgsql as $$
declare
  balance bigint;
  asked bigint := 0;
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
  if new.refund_state <> 'paid' then
    select coalesce(sum(r.cents), 0) into asked from refund r
     where r.tenant_id = new.tenant_id and r.refund_state = 'requested' and r.account = new.account
       and case when new.claim_id is null then r.claim_id is null and r.patient_id = new.patient_id else r.claim_id = new.claim_id end;
  end if;
  if balance + asked > 0 then
    raise exception 'refund % is not covered: % cents too much', new.id, balance + asked using errcode = 'check_violation';
  end if;
  return null;
end $$;
