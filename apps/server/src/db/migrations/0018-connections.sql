-- Ways out to clearinghouses and payers, of each practice its own.
create table connection (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('folder', 'sftp', 'https')),
  -- hosts, folders, names of users; never a secret
  settings jsonb not null,
  -- sealed with a key that the database does not hold
  secret bytea,
  -- takes the claims of payers that name no connection
  is_usual boolean not null default false,
  connection_state text not null default 'active' check (connection_state in ('active', 'paused')),
  created_at timestamptz not null,
  last_contact_at timestamptz,
  last_error text,
  failures int not null default 0,
  next_try_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id)
);
create unique index connection_usual on connection (tenant_id) where is_usual;
create unique index connection_name on connection (tenant_id, lower(name));
-- Contacts are no edits: they leave the version alone.
create trigger connection_version before update of name, kind, settings, secret, is_usual, connection_state on connection
  for each row execute function count_version();

-- The practice that was here keeps its folder; a server held one.
insert into connection (tenant_id, id, name, kind, settings, is_usual, created_at)
select tenant_id, gen_random_uuid(), 'Folder', 'folder',
       jsonb_build_object('folder', case when row_number() over (order by created_at, tenant_id) = 1 then '' else slug end),
       true, now()
  from tenant;
call protect_tenant_table('connection');

alter table submission
  -- null: the usual one at the time of delivery
  add column connection_id uuid,
  add foreign key (tenant_id, connection_id) references connection;
create index submission_waiting on submission (tenant_id, created_at) where delivery = 'waiting';

-- Questions to payers that go out as a file: claim status, and whatever else is no claim.
create table outgoing_file (
  tenant_id uuid not null references tenant,
  id uuid not null,
  connection_id uuid not null,
  -- of the transaction set: 276, 270, 278, 275
  transaction_set text not null,
  interchange_control_number int not null,
  file_sha256 text not null,
  file_name text not null,
  delivery text not null check (delivery in ('waiting', 'delivered')),
  created_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, interchange_control_number),
  foreign key (tenant_id, connection_id) references connection,
  foreign key (tenant_id, file_sha256) references original_file
);
create index outgoing_file_waiting on outgoing_file (tenant_id, created_at) where delivery = 'waiting';
call protect_tenant_table('outgoing_file');

create table claim_status_inquiry (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  outgoing_file_id uuid not null,
  -- TRN02: the answer repeats it
  trace_number text not null,
  inquiry_status text not null check (inquiry_status in ('asked', 'answered')),
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  answer jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, trace_number),
  foreign key (tenant_id, claim_id) references claim,
  foreign key (tenant_id, outgoing_file_id) references outgoing_file
);
create index claim_status_inquiry_by_claim on claim_status_inquiry (tenant_id, claim_id, asked_at);
call protect_tenant_table('claim_status_inquiry');
