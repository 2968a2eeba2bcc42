alter table work_item
  add column assignee_id uuid,
  add column snoozed_until date,
  add foreign key (tenant_id, assignee_id) references tenant_member;

-- What people did and learned about an item, in order; never changed.
create table work_note (
  tenant_id uuid not null references tenant,
  id uuid not null,
  work_item_id uuid not null,
  at timestamptz not null,
  author text not null,
  kind text not null check (kind in ('note', 'assigned', 'snoozed', 'resolved')),
  body text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, work_item_id) references work_item
);
create index work_note_by_item on work_note (tenant_id, work_item_id, id);
call protect_tenant_table('work_note', '');

-- A list as someone wants to see it again.
create table saved_view (
  tenant_id uuid not null references tenant,
  id uuid not null,
  member_id uuid not null,
  list text not null,
  name text not null,
  shared boolean not null,
  state text not null,
  primary key (tenant_id, id),
  unique (tenant_id, member_id, list, name),
  foreign key (tenant_id, member_id) references tenant_member
);
call protect_tenant_table('saved_view', 'update, delete');
