-- What a coder decided about a code that the note was read for, with the words that carried it; never changed.
create table coding_decision (
  tenant_id uuid not null references tenant,
  id uuid not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  system text not null check (system in ('icd10cm', 'icd10pcs', 'cpt', 'hcpcs')),
  -- The code as suggested; null when the coder found it alone.
  suggested_code text,
  decision text not null check (decision in ('accept', 'reject', 'replace', 'add', 'remove')),
  -- The code that stands after it; null after a rejection or removal.
  final_code text,
  -- Evidence spans by note, reasons, confidence, rule and model version: what the coder saw.
  content jsonb not null,
  decided_by text not null check (decided_by in ('person', 'rule')),
  author text not null,
  decided_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, patient_id) references patient,
  check ((suggested_code is null) = (decision = 'add') or decision = 'remove'),
  check ((final_code is null) = (decision in ('reject', 'remove')))
);
create index coding_decision_by_encounter on coding_decision (tenant_id, encounter_id, id);
call protect_tenant_table('coding_decision', '');

-- Models fitted on the practice's own decisions. At most one is on.
create table coding_model (
  tenant_id uuid not null references tenant,
  id uuid not null,
  model_version int not null,
  content jsonb not null,
  -- Rules against model on a held-back part, and whether the model may be switched on.
  evaluation jsonb not null,
  is_on boolean not null,
  trained_at timestamptz not null,
  trained_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, model_version)
);
create unique index coding_model_on on coding_model (tenant_id) where is_on;
call protect_tenant_table('coding_model');

-- Which suggestions the practice takes without a person, and how many of them a person looks at afterwards.
create table auto_accept_rule (
  tenant_id uuid not null references tenant,
  id uuid not null,
  version int not null default 1,
  content jsonb not null,
  is_on boolean not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('auto_accept_rule');
create trigger auto_accept_rule_version before update on auto_accept_rule for each row execute function count_version();

-- A visit coded again by a second coder who does not see the first one's codes until the end.
create table second_coding (
  tenant_id uuid not null references tenant,
  id uuid not null,
  encounter_id uuid not null,
  reason text not null check (reason in ('chosen', 'sampled')),
  coding_status text not null check (coding_status in ('open', 'done')),
  first_codes jsonb not null,
  second_codes jsonb,
  agreement jsonb,
  opened_at timestamptz not null,
  opened_by text not null,
  finished_at timestamptz,
  finished_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter
);
create unique index second_coding_open on second_coding (tenant_id, encounter_id) where coding_status = 'open';
call protect_tenant_table('second_coding');

-- A question to the clinician about what the note leaves open.
create table clinician_query (
  tenant_id uuid not null references tenant,
  id uuid not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  code text not null,
  what text not null,
  body text not null,
  query_status text not null check (query_status in ('open', 'answered', 'withdrawn')),
  answer text,
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  answered_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter,
  foreign key (tenant_id, patient_id) references patient
);
create index clinician_query_by_encounter on clinician_query (tenant_id, encounter_id, id);
call protect_tenant_table('clinician_query');

-- Where a language model may be asked, if the practice wants that. Its key is in the server's environment, never here.
create table coding_assistant (
  tenant_id uuid not null references tenant,
  content jsonb not null,
  is_on boolean not null,
  version int not null default 1,
  primary key (tenant_id)
);
call protect_tenant_table('coding_assistant');
create trigger coding_assistant_version before update on coding_assistant for each row execute function count_version();

-- What the assistant answered about a visit, after it was checked; the latest counts.
create table assistant_answer (
  tenant_id uuid not null references tenant,
  id uuid not null,
  encounter_id uuid not null,
  answer_status text not null check (answer_status in ('asked', 'answered', 'failed')),
  -- Suggestions that passed, and what was refused and why.
  content jsonb not null,
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, encounter_id) references encounter
);
create index assistant_answer_by_encounter on assistant_answer (tenant_id, encounter_id, asked_at);
call protect_tenant_table('assistant_answer');
