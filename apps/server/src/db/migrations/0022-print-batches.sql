-- Claims by mail: how far each printer is off, what was printed together, and what the post office took.
create table printer_offset (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  form text not null check (form in ('cms-1500', 'ub-04', 'ada-2024')),
  -- tenths of a millimeter, right and down
  right_tenths int not null check (right_tenths between -250 and 250),
  down_tenths int not null check (down_tenths between -250 and 250),
  version int not null default 1,
  primary key (tenant_id, id)
);
create unique index printer_offset_name on printer_offset (tenant_id, form, lower(name));
create trigger printer_offset_version before update on printer_offset
  for each row execute function count_version();
call protect_tenant_table('printer_offset');

create table print_batch (
  tenant_id uuid not null references tenant,
  id uuid not null,
  batch_number int not null,
  form text not null check (form in ('cms-1500', 'ub-04', 'ada-2024')),
  batch_state text not null check (batch_state in ('made', 'mailed', 'undone')),
  claim_count int not null,
  envelope_count int not null,
  page_count int not null,
  charge_cents bigint not null,
  -- the printer whose offset was used; null: none, sheets lie right
  printer_offset_id uuid,
  right_tenths int not null default 0,
  down_tenths int not null default 0,
  -- the forms for preprinted stock, as they were printed
  pdf_sha256 text not null,
  made_at timestamptz not null,
  -- the practice's day: it stands beside the signatures
  made_date date not null,
  made_by text not null,
  mailed_date date,
  mailed_by text,
  undone_by text,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, batch_number),
  foreign key (tenant_id, printer_offset_id) references printer_offset,
  foreign key (tenant_id, pdf_sha256) references original_file
);
create index print_batch_pdf on print_batch (tenant_id, pdf_sha256);
create index print_batch_by_state on print_batch (tenant_id, batch_state, made_at);
create trigger print_batch_version before update on print_batch
  for each row execute function count_version();
call protect_tenant_table('print_batch');

-- Each claim as it was printed: it stays so, whatever is corrected later.
create table print_batch_claim (
  tenant_id uuid not null references tenant,
  print_batch_id uuid not null,
  claim_id uuid not null,
  patient_control_number text not null,
  content jsonb not null,
  primary key (tenant_id, print_batch_id, claim_id),
  foreign key (tenant_id, print_batch_id) references print_batch,
  foreign key (tenant_id, claim_id) references claim
);
create index print_batch_claim_by_claim on print_batch_claim (tenant_id, claim_id);
create index print_batch_claim_by_number on print_batch_claim (tenant_id, patient_control_number);
call protect_tenant_table('print_batch_claim', '');

-- What went by certified mail: the envelope of one payer, or one claim of it.
create table certified_mail (
  tenant_id uuid not null references tenant,
  id uuid not null,
  print_batch_id uuid not null,
  payer_id uuid not null,
  claim_id uuid,
  article_number text not null,
  mailed_date date not null,
  delivered_date date,
  primary key (tenant_id, id),
  unique (tenant_id, article_number),
  foreign key (tenant_id, print_batch_id) references print_batch,
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, print_batch_id, claim_id) references print_batch_claim
);
create index certified_mail_by_batch on certified_mail (tenant_id, print_batch_id);
call protect_tenant_table('certified_mail');
