-- Facilities are edited by people now: a save over a newer version is refused.
alter table facility add column version int not null default 1;
create trigger facility_version before update on facility for each row execute function count_version();
