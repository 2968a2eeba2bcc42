-- Who works in a practice and in which roles. The sign-in itself (password, sessions, second factor) belongs to the
-- person, not to a tenant, and stands in schema sign_in behind a database role of its own.
create table tenant_member (
  tenant_id uuid not null references tenant,
  id uuid not null,
  -- the person's sign-in; null until the invitation is accepted
  user_id text,
  name text not null,
  -- lower case
  email text not null,
  roles text[] not null check (cardinality(roles) > 0),
  member_state text not null check (member_state in ('invited', 'active', 'disabled')),
  invited_at timestamptz not null,
  last_sign_in_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  unique (tenant_id, user_id)
);
create trigger tenant_member_version before update on tenant_member for each row execute function count_version();
call protect_tenant_table('tenant_member');

-- A one-time link; only the hash of its token is kept.
create table invitation (
  tenant_id uuid not null references tenant,
  id uuid not null,
  member_id uuid not null,
  token_sha256 text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_sha256),
  foreign key (tenant_id, member_id) references tenant_member
);
call protect_tenant_table('invitation');
