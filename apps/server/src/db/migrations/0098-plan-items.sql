-- What a plan or an agency is for: [{encounterId, patientId, cents}], as a statement of that day had it. Statements leave
-- these visits out and ask for the others. Null: agreed on before visits were noted, for the whole balance.
alter table payment_plan add column items jsonb;
alter table collection_placement add column items jsonb;

-- The practice's card processor: the secret that signs its events, sealed with a key that the database does not hold.
create table card_processor (
  tenant_id uuid primary key references tenant,
  secret bytea not null,
  secret_made_at timestamptz not null,
  secret_made_by text not null,
  is_on boolean not null default true,
  version int not null default 1
);
create trigger card_processor_version before update on card_processor for each row execute function count_version();
call protect_tenant_table('card_processor');

-- Events of the processor, each once, in the order in which they came. No card, no name: the processor's own ids.
create table card_event (
  tenant_id uuid not null references tenant,
  event_id text not null,
  kind text not null check (kind in ('paid', 'declined', 'refunded', 'disputed')),
  charge_id text not null,
  plan_id uuid not null,
  cents bigint not null check (cents > 0),
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  -- what the same event must bring again to be taken for the same one
  body_sha256 text not null,
  payment_id uuid,
  refund_id uuid,
  primary key (tenant_id, event_id),
  foreign key (tenant_id, plan_id) references payment_plan,
  foreign key (tenant_id, payment_id) references patient_payment,
  foreign key (tenant_id, refund_id) references refund
);
create index card_event_by_charge on card_event (tenant_id, charge_id);
call protect_tenant_table('card_event', '');

-- How a statement reached its guarantor, once it has.
create table statement_delivery (
  tenant_id uuid not null references tenant,
  statement_id uuid not null,
  way text not null check (way in ('mail', 'portal', 'handed')),
  delivered_date date not null,
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (tenant_id, statement_id),
  foreign key (tenant_id, statement_id) references statement
);
call protect_tenant_table('statement_delivery', '');
