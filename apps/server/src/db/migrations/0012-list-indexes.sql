-- Lists: what is sorted or searched stands in a column of its own, folded to lower case, and each sort has an index that
-- ends with the id. Row security lets only comparisons that cannot leak into an index, so a pattern index (pg_trgm)
-- would never be used by the application's role; searches by part of a word read short columns instead.

-- Lower case also beyond ASCII, where the database knows how (PostgreSQL 17); else as its own locale has it.
do $$
declare
  folded text := case when current_setting('server_version_num')::int >= 170000 then 'lower($1 collate pg_catalog.pg_c_utf8)' else 'lower($1)' end;
begin
  execute format('create function fold_case(text) returns text language sql immutable parallel safe return %s', folded);
end $$;
grant execute on function fold_case(text) to cleanclaim_app;

alter table patient
  add column list_name text generated always as (fold_case(last_name || ', ' || first_name)) stored,
  add column search_text text generated always as (fold_case(last_name || ', ' || first_name || ' ' || mrn)) stored;

create index patient_list_name on patient (tenant_id, list_name, id) include (search_text);
create index patient_list_mrn on patient (tenant_id, mrn, id);
create index patient_list_birth_date on patient (tenant_id, birth_date, id);
create index patient_list_updated on patient (tenant_id, updated_at, id);
create index coverage_by_payer on coverage (tenant_id, payer_id, patient_id) where payer_sequence = 'P';

create index claim_list_number on claim (tenant_id, patient_control_number, id);
create index claim_list_service on claim (tenant_id, date_of_service, id) include (claim_status, total_charge_cents);
create index claim_list_charge on claim (tenant_id, total_charge_cents, id);
create index claim_list_deadline on claim (tenant_id, deadline_date, id);
create index claim_list_updated on claim (tenant_id, updated_at, id);
create index claim_list_status on claim (tenant_id, claim_status, date_of_service, id) include (total_charge_cents);
create index claim_list_payer on claim (tenant_id, payer_id, date_of_service, id) include (total_charge_cents);
create index claim_list_owner on claim (tenant_id, owner, date_of_service, id) include (total_charge_cents);

create index encounter_list_service on encounter (tenant_id, date_of_service, id) include (billing_status);
create index encounter_list_created on encounter (tenant_id, created_at, id);
create index encounter_list_status on encounter (tenant_id, billing_status, date_of_service, id);

create index work_list_due on work_item (tenant_id, work_status, deadline_date, id) include (amount_cents, snoozed_until, kind);
create index work_list_amount on work_item (tenant_id, work_status, amount_cents, id);
create index work_list_raised on work_item (tenant_id, work_status, raised_at, id);

create index remittance_list_date on remittance (tenant_id, payment_date, id);
create index posting_exception_open on posting_exception (tenant_id, raised_at, id) where resolved_at is null;
create index posting_exception_by_remittance on posting_exception (tenant_id, remittance_id) where remittance_id is not null;
create index claim_payment_by_remittance on claim_payment (tenant_id, remittance_id);
create index received_file_list on received_file (tenant_id, received_at, id);
create index audit_event_list on audit_event (tenant_id, at, sequence);
create index submission_claim_list_number on submission_claim (tenant_id, patient_control_number, claim_id);
