-- A bank statement that was a mistake is taken back as a whole, and may be brought back: nothing of it is deleted.
alter table bank_statement
  add column taken_back_at timestamptz,
  add column taken_back_by text,
  add column taken_back_why text,
  add constraint taken_back_whole check (
    (taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null));
grant update (taken_back_at, taken_back_by, taken_back_why) on bank_statement to cleanclaim_app;

-- Its lines are no deposits while it is away, and the same lines may come in another statement.
alter table bank_line drop constraint bank_line_deposit_state_check;
alter table bank_line add constraint bank_line_deposit_state_check check (deposit_state in (
  'open', 'matched', 'explained', 'over', 'doubled', 'paid-not-advised', 'returned', 'out', 'taken-back'));
alter table bank_line drop constraint bank_line_tenant_id_bank_account_id_line_key_key;
create unique index bank_line_once on bank_line (tenant_id, bank_account_id, line_key)
  where deposit_state <> 'taken-back';

-- A link that ended with its statement is made again with it; one that a person took apart is not.
alter table deposit_link add column with_statement boolean not null default false;
