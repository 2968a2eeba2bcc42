-- A visit whose charges were captured by hand comes from no file.
alter table encounter alter column received_file_id drop not null;
