-- What billing and collecting cost in a month, as the practice enters it: the cost to collect is measured by it.
create table collection_cost (
  tenant_id uuid not null references tenant,
  -- first day of the month
  month date not null check (extract(day from month) = 1),
  cost_cents bigint not null check (cost_cents >= 0),
  version int not null default 1,
  primary key (tenant_id, month)
);
call protect_tenant_table('collection_cost');
create trigger collection_cost_version before update on collection_cost for each row execute function count_version();
