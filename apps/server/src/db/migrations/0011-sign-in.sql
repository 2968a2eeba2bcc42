-- How people prove who they are. A person may work for several practices, so a sign-in is no tenant's data: it stands
-- in a schema of its own, behind a role of its own. The application's role gets nothing here, the sign-in's role
-- nothing in public. Tables and column names are those of better-auth's model.
create schema sign_in;
grant usage on schema sign_in to cleanclaim_sign_in;

create table sign_in."user" (
  id text primary key,
  name text not null,
  -- lower case
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "twoFactorEnabled" boolean not null default false,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);

create table sign_in.session (
  id text primary key,
  "userId" text not null references sign_in."user" on delete cascade,
  token text not null unique,
  -- the absolute limit, whatever the person does
  "expiresAt" timestamptz not null,
  -- the last request of the person's own; idle logoff counts from here
  "lastSeenAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index session_by_user on sign_in.session ("userId");

create table sign_in.account (
  id text primary key,
  "userId" text not null references sign_in."user" on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  -- Argon2id
  password text,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  unique ("userId", "providerId")
);

-- Challenges between password and second factor.
create table sign_in.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create index verification_identifier on sign_in.verification (identifier);

-- Secret and recovery codes are encrypted with the installation's key, which the database does not hold.
create table sign_in."twoFactor" (
  id text primary key,
  "userId" text not null unique references sign_in."user" on delete cascade,
  secret text not null,
  "backupCodes" text not null,
  verified boolean not null default false,
  "failedVerificationCount" int not null default 0,
  "lockedUntil" timestamptz
);

-- Tries at passwords and codes, by account and by address, and the codes that were used; keys are hashed.
create table sign_in.attempt (
  key text primary key,
  count int not null,
  until timestamptz not null
);
create index attempt_until on sign_in.attempt (until);

grant select, insert, update, delete on all tables in schema sign_in to cleanclaim_sign_in;

-- What everyone may do in public by default is for the application only.
revoke usage on schema public from public;
grant usage on schema public to cleanclaim_app;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to cleanclaim_app;

-- The trail names people by name: within a practice a name means one person.
create unique index tenant_member_name on tenant_member (tenant_id, lower(name));
create index tenant_member_user on tenant_member (user_id) where user_id is not null;
create index invitation_token on invitation (token_sha256);
-- A link of the practice's own may not set the password of someone who also works elsewhere; one that was printed
-- by the command line of the installation may.
alter table invitation add column issued_by text not null default 'practice' check (issued_by in ('practice', 'installation'));

create policy member_directory on tenant_member for select to current_user using (true);
create policy invitation_directory on invitation for select to current_user using (true);

-- Where a person works: asked before it is known which tenant they act for.
create function list_memberships(of_user text)
  returns table (tenant_id uuid, slug text, tenant_name text, member_id uuid, name text, roles text[], member_state text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.tenant_id, t.slug, t.name, m.id, m.name, m.roles, m.member_state
      from tenant_member m join tenant t on t.tenant_id = m.tenant_id
     where m.user_id = of_user order by t.name, m.tenant_id
  $$;

-- The invitation that a link opens, of whatever tenant.
create function find_invitation(of_token_sha256 text)
  returns table (tenant_id uuid, tenant_name text, invitation_id uuid, member_id uuid, name text, email text,
                 user_id text, member_state text, expires_at timestamptz, used_at timestamptz, issued_by text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select i.tenant_id, t.name, i.id, m.id, m.name, m.email, m.user_id, m.member_state, i.expires_at, i.used_at, i.issued_by
      from invitation i
      join tenant t on t.tenant_id = i.tenant_id
      join tenant_member m on m.tenant_id = i.tenant_id and m.id = i.member_id
     where i.token_sha256 = of_token_sha256
  $$;

-- Ends the sessions of a person who has no active membership left, in the transaction that took the last one.
create function end_sessions_without_membership(of_user text) returns int
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with ended as (
      delete from sign_in.session s
       where s."userId" = of_user
         and not exists (select from tenant_member m where m.user_id = of_user and m.member_state = 'active')
      returning s.id)
    select count(*)::int from ended
  $$;

revoke execute on function list_memberships(text), find_invitation(text), end_sessions_without_membership(text) from public;
grant execute on function list_memberships(text), find_invitation(text), end_sessions_without_membership(text) to cleanclaim_app;
