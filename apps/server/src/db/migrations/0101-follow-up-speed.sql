-- What follow-up learns from is read from the newest back, however many claims a practice has had.
create index remittance_by_payer on remittance (tenant_id, payer_id, posted_at);
create index claim_event_refused on claim_event (tenant_id, at)
  include (claim_id, to_status) where to_status in ('rejected', 'denied', 'partly-paid');

-- What the queue asks of each open claim, without the claim itself.
create index claim_followed on claim (tenant_id, id) include (claim_status, owner, deadline_date, payer_id, patient_id)
  where claim_status = any (
    '{held,ready,batched,printed,sent,mailed,received,accepted,rejected,denied,partly-paid}'::text[]);
