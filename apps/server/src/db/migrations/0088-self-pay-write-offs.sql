-- Write-offs of what has no claim: a self-pay visit, or a fee on the account; and a request that its asker takes back.
alter table write_off
  alter column claim_id drop not null,
  add column encounter_id uuid,
  add foreign key (tenant_id, encounter_id) references encounter,
  add constraint write_off_place check (claim_id is null or encounter_id is null),
  add constraint write_off_of_patient check (claim_id is not null or account = 'patient-ar'),
  drop constraint write_off_write_off_state_check,
  add constraint write_off_write_off_state_check check (
    write_off_state in ('requested', 'posted', 'refused', 'undone', 'withdrawn')),
  drop constraint write_off_two_people,
  add constraint write_off_two_people check (
    not needs_approval or write_off_state in ('requested', 'withdrawn') or (decider_key is not null and decider_key <> requester_key)),
  drop constraint write_off_undone,
  add constraint write_off_undone check ((write_off_state in ('undone', 'withdrawn')) = (undone_by is not null));
drop index write_off_asked;
create unique index write_off_asked on write_off (tenant_id, coalesce(claim_id, encounter_id, patient_id), account)
  where write_off_state = 'requested';
create index write_off_by_patient on write_off (tenant_id, patient_id);
