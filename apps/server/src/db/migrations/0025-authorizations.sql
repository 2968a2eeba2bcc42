-- Prior authorizations and referrals: what was asked of a payer, what it said, and what claims may use of it.
create table payer_authorization (
  tenant_id uuid not null references tenant,
  id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  coverage_id uuid,
  -- the visit it was asked for, where there is one
  encounter_id uuid,
  kind text not null check (kind in ('prior-authorization', 'referral')),
  authorization_status text not null check (
    authorization_status in ('draft', 'requested', 'pended', 'approved', 'partly-approved', 'denied', 'cancelled')),
  -- how it was asked for; by-hand: by phone, portal or letter
  channel text not null check (channel in ('x12', 'fhir', 'by-hand')),
  urgency text not null check (urgency in ('standard', 'urgent')),
  -- the payer's number, '' until it has decided
  authorization_number text not null default '',
  -- by what to ask for a pended request (278 REF*NT, FHIR preAuthRef)
  payer_reference text not null default '',
  -- TRN02: the answer repeats it; a request that is sent again has a new one
  trace_number text,
  -- of the newest 278, so that a refused file is led back
  outgoing_file_id uuid,
  procedure_codes text[] not null,
  valid_from date,
  valid_to date,
  -- null: no limit
  units_approved double precision check (units_approved > 0),
  -- null: entered by hand after the fact
  requested_at timestamptz,
  due_at timestamptz,
  decided_at timestamptz,
  -- FHIR: when it is asked next, and how often that failed in a row
  next_try_at timestamptz,
  failures int not null default 0,
  last_error text,
  -- what was asked for, and the newest answer
  content jsonb not null,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, trace_number),
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, coverage_id) references coverage,
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, outgoing_file_id) references outgoing_file
);
create index payer_authorization_by_file on payer_authorization (tenant_id, outgoing_file_id);
create index payer_authorization_by_patient on payer_authorization (tenant_id, patient_id);
create index payer_authorization_by_encounter on payer_authorization (tenant_id, encounter_id);
create index payer_authorization_open on payer_authorization (tenant_id, due_at)
  where authorization_status in ('requested', 'pended');
create index payer_authorization_created on payer_authorization (tenant_id, created_at, id);
create trigger payer_authorization_version before update on payer_authorization
  for each row execute function count_version();
call protect_tenant_table('payer_authorization');

create table payer_authorization_event (
  tenant_id uuid not null references tenant,
  id uuid not null,
  authorization_id uuid not null,
  at timestamptz not null,
  actor text not null,
  event text not null,
  status_after text not null,
  -- in a biller's words, no patient data
  detail text not null,
  -- the file or raw answer behind it
  file_sha256 text,
  primary key (tenant_id, id),
  foreign key (tenant_id, authorization_id) references payer_authorization,
  foreign key (tenant_id, file_sha256) references original_file
);
create index payer_authorization_event_by on payer_authorization_event (tenant_id, authorization_id, at, id);
create index payer_authorization_event_file on payer_authorization_event (tenant_id, file_sha256);
call protect_tenant_table('payer_authorization_event', '');

-- How to sign in at a payer's FHIR service for prior authorization (OAuth 2 client credentials).
create table payer_sign_in (
  tenant_id uuid not null references tenant,
  payer_id uuid not null,
  token_url text not null,
  client_id text not null,
  scope text not null default '',
  -- sealed with a key that the database does not hold
  secret bytea not null,
  primary key (tenant_id, payer_id),
  foreign key (tenant_id, payer_id) references payer
);
call protect_tenant_table('payer_sign_in');
