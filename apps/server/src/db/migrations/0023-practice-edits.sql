-- Edits that the practice writes itself. What one says stands in its versions, which are never changed.
create table practice_edit (
  tenant_id uuid not null references tenant,
  id uuid not null,
  name text not null,
  -- edits run by it, ties by id; a later one sees what an earlier one has set
  place int not null,
  latest_version int not null,
  -- null: it does not run; a newer version may stand beside the one that runs, until it is tried and switched on
  running_version int,
  edit_state text not null check (edit_state in ('draft', 'on', 'off')),
  version int not null default 1,
  primary key (tenant_id, id),
  check ((edit_state = 'on') = (running_version is not null))
);
create unique index practice_edit_name on practice_edit (tenant_id, lower(name));
-- Moving an edit up or down is no edit of it.
create trigger practice_edit_row_version before update of name, latest_version, running_version, edit_state on practice_edit
  for each row execute function count_version();
call protect_tenant_table('practice_edit');

create table practice_edit_version (
  tenant_id uuid not null references tenant,
  edit_id uuid not null,
  version_number int not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (tenant_id, edit_id, version_number),
  foreign key (tenant_id, edit_id) references practice_edit deferrable initially deferred
);
call protect_tenant_table('practice_edit_version', '');

-- What a version would have done to the claims of the last quarter. Without one, a version is never switched on.
create table practice_edit_trial (
  tenant_id uuid not null references tenant,
  id uuid not null,
  edit_id uuid not null,
  version_number int not null,
  tried_at timestamptz not null,
  tried_by text not null,
  result jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, edit_id, version_number) references practice_edit_version
);
create index practice_edit_trial_by_version on practice_edit_trial (tenant_id, edit_id, version_number, id);
call protect_tenant_table('practice_edit_trial', '');

-- What edits have set on a claim, and the claim as it was before.
create table practice_edit_change (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  changes jsonb not null,
  claim_before jsonb not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, claim_id) references claim
);
create index practice_edit_change_by_claim on practice_edit_change (tenant_id, claim_id, id);
call protect_tenant_table('practice_edit_change', '');

-- Edits that denials suggested and that the practice does not want.
create table dismissed_edit_suggestion (
  tenant_id uuid not null references tenant,
  suggestion_key text not null,
  dismissed_at timestamptz not null,
  dismissed_by text not null,
  primary key (tenant_id, suggestion_key)
);
call protect_tenant_table('dismissed_edit_suggestion', '');

-- Claims of the last quarter, for trials.
create index claim_by_built_at on claim (tenant_id, built_at, id);
