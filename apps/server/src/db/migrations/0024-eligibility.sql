-- Questions to payers about coverages (270), each with the newest answer to it (271).
create table eligibility_check (
  tenant_id uuid not null references tenant,
  id uuid not null,
  coverage_id uuid not null,
  patient_id uuid not null,
  payer_id uuid not null,
  -- the day that was asked about
  service_date date not null,
  -- EQ01; 30 is the whole plan
  service_types text[] not null,
  outgoing_file_id uuid not null,
  -- ST02 of the set that it went in: a 999 refuses sets
  transaction_set_control text not null,
  -- TRN02: the answer repeats it
  trace_number text not null,
  check_status text not null check (check_status in ('asked', 'answered', 'silent')),
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  -- of the coverage on that day
  eligibility_status text check (eligibility_status in ('active', 'inactive', 'not-found', 'unknown')),
  -- whom the answer puts first, beside this payer; '' for nobody
  other_payer_name text not null default '',
  answer jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, trace_number),
  check ((answer is null) = (answered_at is null) and (answer is null) = (eligibility_status is null)),
  foreign key (tenant_id, coverage_id) references coverage,
  foreign key (tenant_id, patient_id) references patient,
  foreign key (tenant_id, payer_id) references payer,
  foreign key (tenant_id, outgoing_file_id) references outgoing_file
);
create index eligibility_check_by_coverage on eligibility_check (tenant_id, coverage_id, asked_at desc);
create index eligibility_check_by_time on eligibility_check (tenant_id, asked_at);
create index eligibility_check_by_date on eligibility_check (tenant_id, service_date);
create index eligibility_check_by_file on eligibility_check (tenant_id, outgoing_file_id);
create index eligibility_check_open on eligibility_check (tenant_id, asked_at) where check_status = 'asked';
call protect_tenant_table('eligibility_check');
