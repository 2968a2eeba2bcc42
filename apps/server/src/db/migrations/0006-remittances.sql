create table remittance (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- payer, trace number, amount and date: the payment itself, whatever file brings it
  remittance_key text not null,
  received_file_id uuid not null,
  -- which 835 transaction set of the file, from 0
  payment_index int not null,
  payer_id uuid,
  payer_name text not null,
  trace_number text not null,
  paid_cents bigint not null,
  payment_date date not null,
  -- superseded: held, and then sent again in a form that could be posted
  posting text not null check (posting in ('posted', 'held', 'superseded')),
  proof jsonb not null,
  content jsonb not null,
  posted_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, remittance_key),
  foreign key (tenant_id, received_file_id) references received_file,
  foreign key (tenant_id, payer_id) references payer
);
call protect_tenant_table('remittance');

create table claim_payment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  remittance_id uuid not null,
  claim_payment_key text not null,
  claim_id uuid,
  ordinal int not null,
  outcome text not null,
  claim_status_code text not null,
  charge_cents bigint not null,
  paid_cents bigint not null,
  patient_responsibility_cents bigint not null,
  payer_claim_control_number text not null,
  -- held at first, then given to its claim by a person
  applied_by_person boolean not null default false,
  content jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, claim_payment_key),
  foreign key (tenant_id, remittance_id) references remittance,
  foreign key (tenant_id, claim_id) references claim
);
create index claim_payment_by_claim on claim_payment (tenant_id, claim_id) where claim_id is not null;
call protect_tenant_table('claim_payment');

-- What did not match or did not balance, with the money it holds.
create table posting_exception (
  tenant_id uuid not null references tenant,
  id uuid not null,
  exception_key text not null,
  remittance_id uuid,
  received_file_id uuid,
  claim_payment_key text,
  kind text not null,
  held_cents bigint not null,
  reason text not null,
  segment jsonb,
  resolution text,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, exception_key),
  foreign key (tenant_id, remittance_id) references remittance,
  foreign key (tenant_id, received_file_id) references received_file
);
call protect_tenant_table('posting_exception');
