-- A patient's page: open work and chart files without reading those of all patients.
create index work_item_by_patient on work_item (tenant_id, patient_id) where work_status = 'open';
create index chart_note_by_patient on chart_note (tenant_id, patient_id);
