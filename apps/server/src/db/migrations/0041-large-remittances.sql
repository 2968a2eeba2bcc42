-- A large payment posts in slices, each in a transaction of its own. `under-way`: its first claim payments are posted,
-- the rest follow. Null in the columns: posted before they were kept.
alter table remittance
  drop constraint remittance_posting_check,
  add constraint remittance_posting_check check (posting in ('posted', 'held', 'superseded', 'under-way')),
  -- claim payments in the file, and how many of them, from the first, are posted
  add column claim_payment_count int check (claim_payment_count >= 0),
  add column posted_through int check (posted_through between 0 and claim_payment_count),
  -- cash of the entries so far; the amount of the payment once all of it is posted
  add column posted_cash_cents bigint,
  add constraint remittance_under_way check (posting <> 'under-way' or posted_through is not null);

-- A worker that begins looks whether the payment is under way already.
create index remittance_by_file on remittance (tenant_id, received_file_id, payment_index);
