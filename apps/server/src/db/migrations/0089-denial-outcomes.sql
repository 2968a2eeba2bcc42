-- What became of denials, so that the next one is worked by it.
alter table denial
  -- paid by the next payer for what this one refused; recovered_cents is this payer's
  add column next_payer_cents bigint not null default 0 check (next_payer_cents between 0 and denied_cents),
  -- the claim payment that closed it: taken back, it is open again; null where a person closed it
  add column closed_by_key text;
create index denial_ended on denial (tenant_id, carc, closed_on) where closed_on is not null;

alter table work_item
  -- days from its coming in which each step is to be done, in the order of its steps
  add column step_days jsonb not null default '[]',
  -- by when the first step that is not done is due; null: the deadline alone counts
  add column next_step_date date;
