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
