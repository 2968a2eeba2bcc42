-- Appeals of payers' decisions: the lines in dispute, the letter in each of its versions, how it went out, what came of it.
create table appeal (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  -- the decision that is appealed
  claim_payment_id uuid not null,
  -- of the level before, which was lost or won in part
  previous_appeal_id uuid,
  law text not null,
  level int not null check (level between 1 and 5),
  level_name text not null,
  reason text not null,
  -- the refused lines: number, code, cents and reason codes
  disputed_lines jsonb not null,
  disputed_cents bigint not null check (disputed_cents > 0),
  carcs text[] not null,
  appeal_status text not null check (appeal_status in ('draft', 'sent', 'received', 'decided', 'withdrawn')),
  notice_date date not null,
  -- the last day, the day to send it by, and how they were counted
  deadline_date date not null,
  send_by date not null,
  deadline_rule text not null,
  deadline_source text not null,
  -- why it comes after its last day; '' when it does not
  good_cause text not null default '',
  letter text not null,
  -- what the packet holds besides the letter
  enclosures jsonb not null,
  -- text of a policy that the practice put in
  policy_text text not null default '',
  way text check (way in ('mail', 'certified-mail', 'fax', 'portal')),
  sent_to text,
  sent_date date,
  sender text,
  article_number text,
  packet_sha256 text,
  proof text,
  proof_date date,
  decision_due date,
  decided_date date,
  outcome text check (outcome in ('overturned', 'partly', 'upheld', 'dismissed')),
  won_cents bigint not null default 0 check (won_cents between 0 and disputed_cents),
  outcome_note text not null default '',
  created_at timestamptz not null,
  created_by text not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, claim_payment_id) references claim_payment,
  foreign key (tenant_id, previous_appeal_id) references appeal,
  foreign key (tenant_id, packet_sha256) references original_file,
  check (appeal_status not in ('sent', 'received', 'decided') or sent_date is not null),
  check (appeal_status <> 'draft' or sent_date is null),
  check ((appeal_status = 'decided') = (outcome is not null and decided_date is not null))
);
-- one a claim and level; a withdrawn one makes room
create unique index appeal_level on appeal (tenant_id, claim_id, level) where appeal_status <> 'withdrawn';
create index appeal_by_claim on appeal (tenant_id, claim_id);
create index appeal_by_deadline on appeal (tenant_id, deadline_date);
create index appeal_by_created on appeal (tenant_id, created_at);
create index appeal_decided on appeal (tenant_id, decided_date) where appeal_status = 'decided';
create index appeal_packet on appeal (tenant_id, packet_sha256) where packet_sha256 is not null;
create trigger appeal_version before update on appeal
  for each row execute function count_version();
call protect_tenant_table('appeal');

-- Each letter as it was saved; never changed.
create table appeal_letter (
  tenant_id uuid not null references tenant,
  id uuid not null,
  appeal_id uuid not null,
  body text not null,
  saved_at timestamptz not null,
  author text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, appeal_id) references appeal
);
create index appeal_letter_by_appeal on appeal_letter (tenant_id, appeal_id, id);
call protect_tenant_table('appeal_letter', '');

-- Letters of the practice, kept from appeals that were won: they go before those that ship.
create table appeal_template (
  tenant_id uuid not null references tenant,
  id uuid not null,
  reason text not null,
  -- null: for every payer
  payer_id uuid,
  body text not null,
  kept_by text not null,
  kept_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, reason, payer_id),
  foreign key (tenant_id, payer_id) references payer
);
create trigger appeal_template_version before update on appeal_template
  for each row execute function count_version();
call protect_tenant_table('appeal_template');
