-- What came into the bank, against what payers advised and patients paid; and days that are closed.
create table bank_account (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  -- as the bank writes it in its files; '' for an account known by CSV files only
  account_number text not null,
  -- how its CSV files are read, where a person chose the columns
  csv_mapping jsonb,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id)
);
create unique index bank_account_name on bank_account (tenant_id, lower(name));
create unique index bank_account_number on bank_account (tenant_id, account_number) where account_number <> '';
create trigger bank_account_version before update on bank_account
  for each row execute function count_version();
call protect_tenant_table('bank_account');

create table bank_statement (
  tenant_id uuid not null references tenant,
  id uuid not null,
  bank_account_id uuid not null,
  sha256 text not null,
  file_name text not null,
  format text not null check (format in ('csv', 'ofx', 'bai2', 'camt.053')),
  from_date date not null,
  to_date date not null,
  opening_cents bigint,
  closing_cents bigint,
  -- whether the lines were shown to be all of them
  proof jsonb not null,
  lines_added int not null,
  lines_known int not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, bank_account_id) references bank_account,
  foreign key (tenant_id, sha256) references original_file
);
create index bank_statement_by_account on bank_statement (tenant_id, bank_account_id, to_date);
create index bank_statement_by_file on bank_statement (tenant_id, sha256);
call protect_tenant_table('bank_statement', '');

-- A line of a bank is a deposit when money came in. It is never changed; its state says what became of its money.
create table bank_line (
  tenant_id uuid not null references tenant,
  id uuid not null,
  bank_account_id uuid not null,
  bank_statement_id uuid not null,
  -- the bank's own number, else what the line says and a count among equals: the same line is taken once
  line_key text not null,
  booked_date date not null,
  -- positive: money came in
  cents bigint not null check (cents <> 0),
  kind text not null check (kind in ('ach', 'check', 'card', 'cash', 'wire', 'returned', 'other')),
  check_number text,
  texts jsonb not null,
  -- where it stands in its file
  place text not null,
  deposit_state text not null default 'open' check (deposit_state in (
    'open', 'matched', 'explained', 'over', 'doubled', 'paid-not-advised', 'returned', 'out')),
  -- what payments and explanations hold of it
  held_cents bigint not null default 0,
  -- what a person may choose from
  proposals int not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, bank_account_id, line_key),
  foreign key (tenant_id, bank_account_id) references bank_account,
  foreign key (tenant_id, bank_statement_id) references bank_statement
);
create index bank_line_by_date on bank_line (tenant_id, booked_date);
create index bank_line_by_state on bank_line (tenant_id, deposit_state);
create index bank_line_by_statement on bank_line (tenant_id, bank_statement_id);
call protect_tenant_table('bank_line');

-- A part of a bank line that is a part of a payment. Taken apart, it stays on record.
create table deposit_link (
  tenant_id uuid not null references tenant,
  id uuid not null,
  bank_line_id uuid not null,
  -- remittance:<id>, or receipts:<day>:<card or counter>
  payment_key text not null,
  remittance_id uuid,
  cents bigint not null check (cents > 0),
  reason text not null check (reason in ('trace', 'trace-in-text', 'check-number', 'card-batch', 'person')),
  linked_at timestamptz not null,
  linked_by text not null,
  parted_at timestamptz,
  parted_by text,
  parted_why text,
  primary key (tenant_id, id),
  foreign key (tenant_id, bank_line_id) references bank_line,
  foreign key (tenant_id, remittance_id) references remittance
);
create unique index deposit_link_once on deposit_link (tenant_id, bank_line_id, payment_key) where parted_at is null;
create index deposit_link_by_payment on deposit_link (tenant_id, payment_key);
create index deposit_link_by_remittance on deposit_link (tenant_id, remittance_id) where remittance_id is not null;
call protect_tenant_table('deposit_link');

-- What a person says of money that no payment or no bank line accounts for.
create table deposit_explanation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- of one of the two
  bank_line_id uuid,
  payment_key text,
  remittance_id uuid,
  -- signed as the line: positive came in; of a payment: what did not come
  cents bigint not null check (cents <> 0),
  kind text not null,
  reason text not null,
  explained_at timestamptz not null,
  explained_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text,
  primary key (tenant_id, id),
  check ((bank_line_id is null) <> (payment_key is null)),
  foreign key (tenant_id, bank_line_id) references bank_line,
  foreign key (tenant_id, remittance_id) references remittance
);
create index deposit_explanation_by_line on deposit_explanation (tenant_id, bank_line_id) where bank_line_id is not null;
create index deposit_explanation_by_payment on deposit_explanation (tenant_id, payment_key) where payment_key is not null;
call protect_tenant_table('deposit_explanation');

create table deposit_discrepancy (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- the same gap is one row, however often it is looked for
  discrepancy_key text not null,
  kind text not null check (kind in ('paid-not-advised', 'advised-not-paid', 'short', 'over', 'doubled', 'returned')),
  bank_line_id uuid,
  payment_key text,
  remittance_id uuid,
  cents bigint not null check (cents > 0),
  reason text not null,
  found_date date not null,
  gap_state text not null check (gap_state in ('open', 'settled')),
  settled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, discrepancy_key),
  foreign key (tenant_id, bank_line_id) references bank_line,
  foreign key (tenant_id, remittance_id) references remittance
);
create index deposit_discrepancy_by_line on deposit_discrepancy (tenant_id, bank_line_id) where bank_line_id is not null;
call protect_tenant_table('deposit_discrepancy');

-- Through which day the books are closed. The day only goes forward: a closed day is never opened again.
create table ledger_day (
  tenant_id uuid primary key references tenant,
  closed_through date
);
-- Before the wall stands: an owner whom row security binds may not write past it.
insert into ledger_day (tenant_id) select tenant_id from tenant;
call protect_tenant_table('ledger_day');

create function start_ledger_day() returns trigger
  language plpgsql as $$
begin
  insert into ledger_day (tenant_id) values (new.tenant_id);
  return null;
end $$;
create trigger tenant_ledger_day after insert on tenant for each row execute function start_ledger_day();

create function check_ledger_day() returns trigger
  language plpgsql as $$
begin
  if new.closed_through is null or new.closed_through < old.closed_through then
    raise exception 'a closed day is not opened again' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ledger_day_forward before update on ledger_day
  for each row execute function check_ledger_day();

-- No entry on a closed day. The row is held until the entry's transaction ends, and closing a day takes it alone: an
-- entry is either among those that the close counted, or it sees the close.
create function check_posting_day() returns trigger
  language plpgsql as $$
declare
  posted record;
begin
  for posted in select tenant_id, min(posting_date) as first_day from new_entries group by tenant_id loop
    perform from ledger_day where tenant_id = posted.tenant_id for share;
    if exists (
      select from ledger_day where tenant_id = posted.tenant_id and closed_through >= posted.first_day
    ) then
      raise exception 'the day % is closed', posted.first_day using errcode = 'check_violation';
    end if;
  end loop;
  return null;
end $$;
create trigger entry_on_open_day
  after insert on journal_entry
  referencing new table as new_entries
  for each statement execute function check_posting_day();

-- Who posted: a day's receipts are counted by person. Null: posted before this was kept.
alter table journal_entry add column posted_by text;
alter table journal_entry alter column posted_by set default nullif(current_setting('app.actor', true), '');

-- One closed batch: the days since the one before, what was counted, and the hash of every entry in it.
create table day_close (
  tenant_id uuid not null references tenant,
  id uuid not null,
  close_number int not null,
  from_date date not null,
  closed_date date not null,
  content jsonb not null,
  entry_count int not null,
  receipts_cents bigint not null,
  difference_cents bigint not null,
  entries_sha256 text not null,
  -- over the batch and the seal of the one before
  seal text not null,
  pdf_sha256 text not null,
  closed_at timestamptz not null,
  closed_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, close_number),
  unique (tenant_id, closed_date),
  foreign key (tenant_id, pdf_sha256) references original_file
);
create index day_close_pdf on day_close (tenant_id, pdf_sha256);
call protect_tenant_table('day_close', '');
