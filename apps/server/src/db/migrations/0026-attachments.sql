-- Documents that payers ask for (277, 006020X313), and documents that go to them: by 275 (006020X314), fax, mail or portal.
create table document_request (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  received_file_id uuid not null,
  -- of the claim among those that the file asks about, from 0
  ordinal int not null,
  payer_claim_control_number text not null,
  due_date date,
  -- answered: everything that it asks for has gone out; closed: decided without it
  request_status text not null check (request_status in ('open', 'answered', 'closed')),
  content jsonb not null,
  received_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, received_file_id, ordinal),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, received_file_id) references received_file
);
create index document_request_by_claim on document_request (tenant_id, claim_id);
create index document_request_open on document_request (tenant_id, due_date) where request_status = 'open';
call protect_tenant_table('document_request');

create table attachment (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  -- null: it goes with the claim before anyone asks
  document_request_id uuid,
  -- PWK06 and BGN02: ours, also written on paper
  control_number text not null,
  loinc text not null,
  title text not null,
  media_type text not null,
  file_name text not null,
  document_sha256 text not null,
  -- the note of the chart that it was made from
  chart_note_id uuid,
  sent_by text not null check (sent_by in ('x12-275', 'fax', 'mail', 'portal')),
  attachment_state text not null check (attachment_state in ('draft', 'sent', 'received', 'refused')),
  created_at timestamptz not null,
  created_by text not null,
  sent_date date,
  sender text,
  -- fax number, or address or site that it went to
  sent_to text,
  outgoing_file_id uuid,
  cover_sha256 text,
  -- what shows that it came: fax confirmation, number of the certified letter, receipt of the site, 999
  proof text,
  proof_date date,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, control_number),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, document_request_id) references document_request,
  foreign key (tenant_id, document_sha256) references original_file,
  foreign key (tenant_id, cover_sha256) references original_file,
  foreign key (tenant_id, outgoing_file_id) references outgoing_file,
  foreign key (tenant_id, chart_note_id) references chart_note
);
create index attachment_by_claim on attachment (tenant_id, claim_id);
create index attachment_by_file on attachment (tenant_id, outgoing_file_id) where outgoing_file_id is not null;
create index attachment_by_document on attachment (tenant_id, document_sha256);
create index attachment_by_cover on attachment (tenant_id, cover_sha256) where cover_sha256 is not null;
create trigger attachment_version before update on attachment
  for each row execute function count_version();
call protect_tenant_table('attachment', 'update, delete');
