-- Statements that were made before 0047 name their patient: an owner whom row security binds saw none of them there.
alter table statement no force row level security;
alter table statement_patient no force row level security;
insert into statement_patient (tenant_id, statement_id, patient_id)
select tenant_id, id, patient_id from statement
    on conflict do nothing;
alter table statement force row level security;
alter table statement_patient force row level security;
