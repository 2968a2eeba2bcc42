-- What follow-up learns from is read from the newest back, however many claims a practice has had.
create index remittance_by_payer on remittance (tenant_id, payer_id, posted_at);
create index claim_event_refused on claim_event (tenant_id, at)
  include (claim_id, to_status) where to_status in ('rejected', 'denied', 'partly-paid');
