-- Two people at the same record: each row that people edit counts its changes, and a save over a newer version is refused.
create function count_version() returns trigger
  language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

do $$
declare
  edited text;
begin
  foreach edited in array array['practice', 'payer', 'provider', 'patient', 'guarantor', 'coverage', 'encounter', 'claim', 'work_item'] loop
    execute format('alter table %I add column version int not null default 1', edited);
    execute format('create trigger %I before update on %I for each row execute function count_version()', edited || '_version', edited);
  end loop;
end $$;
