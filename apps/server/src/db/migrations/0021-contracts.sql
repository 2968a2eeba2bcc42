-- What payers have agreed to pay: the terms by which a claim is priced before it is sent.
create table contract (
  tenant_id uuid not null references tenant,
  id uuid not null,
  payer_id uuid not null,
  content jsonb not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, payer_id) references payer
);
create index contract_by_payer on contract (tenant_id, payer_id);
create trigger contract_version before update on contract for each row execute function count_version();
call protect_tenant_table('contract');
