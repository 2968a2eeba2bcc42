-- Explanations of benefits on paper with their payment, typed by a person; posted as an 835 that is written from them.
alter table received_file drop constraint received_file_kind_check;
alter table received_file add constraint received_file_kind_check check (kind in ('chart', 'x12', 'paper-eob'));

create table paper_eob (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- second-look: posted by one person, and large enough that another one looks first
  paper_state text not null check (paper_state in ('draft', 'second-look', 'posted', 'discarded')),
  payer_id uuid,
  -- what was typed; a card's number is never in it
  content jsonb not null,
  -- of the card that a payer paid with
  card_last_four text check (card_last_four ~ '^\d{4}$'),
  -- what the card company keeps
  fee_cents bigint not null default 0 check (fee_cents >= 0),
  scan_sha256 text,
  scan_name text,
  -- what a bank's lockbox says of the check, and the line it stands on: the same line makes one
  lockbox jsonb,
  lockbox_key text,
  lockbox_sha256 text,
  created_at timestamptz not null,
  created_by text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  -- who wanted to post it
  asked_by text,
  remittance_id uuid,
  posted_at timestamptz,
  posted_by text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, scan_sha256) references original_file,
  foreign key (tenant_id, lockbox_sha256) references original_file,
  foreign key (tenant_id, remittance_id) references remittance,
  check ((paper_state = 'posted') = (remittance_id is not null and posted_at is not null)),
  -- two pairs of eyes are two people
  check (paper_state <> 'posted' or asked_by is null or asked_by <> posted_by)
);
create unique index paper_eob_lockbox on paper_eob (tenant_id, lockbox_key) where lockbox_key is not null;
create index paper_eob_list on paper_eob (tenant_id, saved_at, id);
create index paper_eob_by_remittance on paper_eob (tenant_id, remittance_id) where remittance_id is not null;
create index paper_eob_by_scan on paper_eob (tenant_id, scan_sha256) where scan_sha256 is not null;
create index paper_eob_by_lockbox on paper_eob (tenant_id, lockbox_sha256) where lockbox_sha256 is not null;
-- a payment is looked for by its amount before it is posted: it may have been typed from paper
create index remittance_by_amount on remittance (tenant_id, paid_cents);
create trigger paper_eob_version before update on paper_eob
  for each row execute function count_version();
call protect_tenant_table('paper_eob');
