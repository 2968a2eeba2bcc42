-- Holds that a person knows better than: the claim goes out in spite of the finding, with the reason.
create table confirmed_finding (
  tenant_id uuid not null references tenant,
  id uuid not null,
  claim_id uuid not null,
  edit_id text not null,
  -- path in the claim, and the words that the person read: a finding that reads otherwise asks again
  place text not null,
  message text not null,
  reason text not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, claim_id) references claim
);
create unique index confirmed_finding_standing on confirmed_finding (tenant_id, claim_id, edit_id, place, md5(message))
  where withdrawn_at is null;
call protect_tenant_table('confirmed_finding');
