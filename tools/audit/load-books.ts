import { sql } from 'kysely';
import type { Tx } from '../../apps/server/src/db/connect.ts';
import type { Books, ClaimFact, DecisionFact, EntryFact, LineFact, PaymentFact } from './facts.ts';

/** Claims with what their lines add up to; one taken back, and one billed after another payer, charge nothing. */
async function loadClaims(tx: Tx, tenantId: string): Promise<ClaimFact[]> {
  const { rows } = await sql<{ id: string; charge: number; billed: number; after: boolean }>`
    select c.id, c.previous_claim_id is not null as after,
           coalesce((select sum((line->>'chargeCents')::bigint) from jsonb_array_elements(c.content->'lines') line), 0)::bigint as billed,
           case when c.previous_claim_id is not null or c.frequency_code = '8' then 0
                else coalesce((select sum((line->>'chargeCents')::bigint) from jsonb_array_elements(c.content->'lines') line
                                where not exists (select from claim again
                                                   where again.tenant_id = c.tenant_id and again.encounter_id = c.encounter_id
                                                     and again.content->'rebills'->>'claimId' = c.id::text
                                                     and again.content->'rebills'->'lineNumbers' @> (line->'lineNumber'))), 0)
           end::bigint as charge
      from claim c where c.tenant_id = ${tenantId} order by c.id`.execute(tx);
  return rows.map(({ id, charge, billed, after }) => ({
    claimId: id,
    chargeCents: charge,
    billedCents: billed,
    afterPayer: after,
  }));
}

/** Outcomes of claim payments whose money is on no claim. */
const WAITING = ['unmatched', 'unbalanced', 'charge-mismatch', 'rebilled-line', 'held'];

async function loadPayments(tx: Tx, tenantId: string): Promise<PaymentFact[]> {
  const { rows } = await sql<{
    id: string;
    file_name: string;
    index: number;
    bytes: Uint8Array;
    share: number | null;
    of: string;
  }>`
    select r.id, f.file_name, r.payment_index as index, o.content as bytes,
           (r.content->>'shareCents')::bigint as share, split_part(r.remittance_key, '|part|', 1) as of
      from remittance r
      join received_file f on f.tenant_id = r.tenant_id and f.id = r.received_file_id
      join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256
     where r.tenant_id = ${tenantId} and r.posting = 'posted' order by r.id`.execute(tx);
  const routed = await sql<{
    remittance_id: string;
    key: string;
    ordinal: number;
    claim_id: string | null;
    paid_only: boolean;
  }>`
    select remittance_id, claim_payment_key as key, ordinal, paid_only,
           case when outcome = any(${[...WAITING]}::text[]) then null else claim_id end as claim_id
      from claim_payment
     where tenant_id = ${tenantId} order by remittance_id, ordinal`.execute(tx);
  const byPayment = Map.groupBy(routed.rows, (row) => row.remittance_id);
  return rows.map(({ id, file_name, index, bytes, share, of }) => {
    const claimPayments = (byPayment.get(id) ?? []).map(({ key, ordinal, claim_id, paid_only }) => ({
      key,
      ordinal,
      ...(paid_only ? { paidOnly: true } : {}),
      ...(claim_id === null ? {} : { claimId: claim_id }),
    }));
    const split = share === null ? {} : { share: { cents: share, of } };
    return { remittanceId: id, file: file_name, bytes, index, ...split, claimPayments };
  });
}

interface LineRow {
  entry_id: string;
  kind: string;
  source_key: string;
  account: string;
  cents: number;
  claim_id: string | null;
  remittance_id: string | null;
  code: string | null;
  reference: string | null;
}

async function loadEntries(tx: Tx, tenantId: string): Promise<EntryFact[]> {
  const { rows } = await sql<LineRow>`
    select e.id as entry_id, e.kind, e.source_key, l.account, l.cents, l.claim_id, l.remittance_id,
           l.provider_adjustment_code as code, l.provider_adjustment_reference as reference
      from journal_entry e join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id
     where e.tenant_id = ${tenantId} order by e.id, l.line_number`.execute(tx);
  return [...Map.groupBy(rows, (row) => row.entry_id).values()].flatMap((lines): EntryFact[] => {
    const [first] = lines;
    return first ? [{ kind: first.kind, sourceKey: first.source_key, lines: lines.map(lineOf) }] : [];
  });
}

function lineOf({ account, cents, claim_id, remittance_id, code, reference }: LineRow): LineFact {
  return {
    account,
    cents,
    ...(claim_id === null ? {} : { claimId: claim_id }),
    ...(remittance_id === null ? {} : { remittanceId: remittance_id }),
    ...(code === null ? {} : { code }),
    ...(reference === null ? {} : { reference }),
  };
}

/**
 * What people decided, by the audit trail, where the money of receipts stands, and what people put on claims of the money
 * of payers that waited. The trail is chained: a decision that was
 * changed afterwards shows there.
 */
async function loadDecisions(tx: Tx, tenantId: string): Promise<DecisionFact[]> {
  const { rows } = await sql<{ claim_id: string; account: DecisionFact['account']; cents: number }>`
    select subject_id::text as claim_id,
           case when detail ? 'movedCents' then detail->>'account' else detail->>'from' end as account,
           case when detail ? 'movedCents' then (detail->>'movedCents')::bigint
                else -(detail->>'writtenOffCents')::bigint end as cents
      from audit_event
     where tenant_id = ${tenantId} and subject_kind = 'claim'
       and (detail ? 'movedCents' or (operation = 'write-off-claim' and detail ? 'writtenOffCents'))
    union all
    select claim_id::text, 'patient-ar', -cents from payment_move where tenant_id = ${tenantId} and claim_id is not null
    union all
    select claim_id::text, 'payer-ar', -cents from held_money_placement
     where tenant_id = ${tenantId} and claim_id is not null`.execute(tx);
  return rows.map(({ claim_id, account, cents }) => ({ claimId: claim_id, account, cents }));
}

/** Reads what the auditor needs of one practice, behind its wall: originals, decisions and the journal as they are stored. */
export async function loadBooks(tx: Tx, tenantId: string): Promise<Books> {
  return {
    claims: await loadClaims(tx, tenantId),
    payments: await loadPayments(tx, tenantId),
    entries: await loadEntries(tx, tenantId),
    decisions: await loadDecisions(tx, tenantId),
  };
}
