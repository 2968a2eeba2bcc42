-- Claims of every kind. A visit may have several claims to one payer: split claims, and the interim bills of a stay.
alter table claim
  add column claim_kind text not null default 'professional' check (claim_kind in ('professional', 'institutional', 'dental')),
  add column claim_part int not null default 1,
  -- the claim to the payer before, whose decision this one carries
  add column previous_claim_id uuid,
  add foreign key (tenant_id, previous_claim_id) references claim,
  drop constraint claim_tenant_id_encounter_id_payer_sequence_key,
  add unique (tenant_id, encounter_id, payer_sequence, claim_part);
create index claim_by_previous on claim (tenant_id, previous_claim_id) where previous_claim_id is not null;

-- One file carries claims of one kind; on paper it is a print batch.
alter table submission
  add column claim_kind text not null default 'professional' check (claim_kind in ('professional', 'institutional', 'dental')),
  add column medium text not null default 'electronic' check (medium in ('electronic', 'paper'));
