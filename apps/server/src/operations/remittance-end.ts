import {
  cashIn,
  claimReferenceCandidates,
  finishPosting,
  judgePayment,
  type PostableClaim,
  type RemittanceHead,
} from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { saveEntries } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { type ClaimsOfRemittance, loadClaimsOf, loadOpenRecoupments, loadPostable } from './remittance-claims.ts';
import { raiseExceptions, raisePostingWork } from './remittance-work.ts';

/** The numbers that the payer's claim payments of this payment give to claims, among those that a PLB may name. */
async function numbersGiven(context: OperationContext, remittanceId: string, head: RemittanceHead) {
  const candidates = head.providerAdjustments.flatMap(({ reference }) => claimReferenceCandidates(reference));
  const { rows } = await sql<{ claim_id: string; payer_number: string; own_number: string }>`
    select distinct p.claim_id, p.payer_claim_control_number as payer_number, c.patient_control_number as own_number
      from claim_payment p join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
     where p.tenant_id = ${context.tenantId} and p.remittance_id = ${remittanceId}
       and p.payer_claim_control_number = any(${candidates}::text[])`.execute(context.tx);
  return rows;
}

/** Claims that a PLB reference may name, as the claim payments of this payment left them. */
async function claimsNamed(
  context: OperationContext,
  row: { id: string; payer_id: string | null; content: RemittanceHead },
): Promise<ClaimsOfRemittance> {
  const head = row.content;
  if (head.providerAdjustments.length === 0) return { rows: [], postable: [] };
  const known = await loadClaimsOf(context, { ...head, claimPayments: [] }, row.payer_id ?? undefined);
  const given = await numbersGiven(context, row.id, head);
  const isKnown = new Set(known.rows.map((claim) => claim.id));
  const more = await loadPostable(
    context,
    given
      .filter((one) => !isKnown.has(one.claim_id))
      .map((one) => ({ claimId: one.claim_id, patientControlNumber: one.own_number })),
  );
  const numbers = Map.groupBy(given, (one) => one.claim_id);
  const postable = [...known.postable, ...more.postable].map((claim): PostableClaim => {
    const added = (numbers.get(claim.claimId) ?? []).map((one) => one.payer_number);
    return { ...claim, payerClaimControlNumbers: [...(claim.payerClaimControlNumbers ?? []), ...added] };
  });
  return { rows: [...known.rows, ...more.rows], postable };
}

/**
 * Posts what belongs to no claim payment, once all of them are posted: provider adjustments, and the difference of a
 * payment that posts in spite of its imbalance.
 * @returns the cash of the entries in cents
 */
export async function finishRemittance(
  context: OperationContext,
  row: {
    id: string;
    payer_id: string | null;
    remittance_key: string;
    content: RemittanceHead;
    proof: Parameters<typeof judgePayment>[1];
  },
  receivedFileId: string,
): Promise<number> {
  const head = row.content;
  const claims = await claimsNamed(context, row);
  row.payer_id ??= claims.rows[0]?.payer_id ?? null;
  // The whole payment was let through when it began, whatever its balance.
  const { imbalance } = judgePayment(head, row.proof, { postBalancedPartOfUnbalanced: true });
  const end = finishPosting({
    remittance: head,
    ...(imbalance ? { imbalance } : {}),
    claims: claims.postable,
    openRecoupments:
      head.providerAdjustments.length === 0 ? [] : await loadOpenRecoupments(context, row.payer_id ?? undefined),
    postingDate: context.today,
    ids: { remittanceId: row.id, ...(row.payer_id ? { payerId: row.payer_id } : {}) },
  });
  await saveEntries(context, end.entries);
  for (const claim of claims.rows) {
    const detail = { remittance: row.id };
    context.audit({ action: 'post', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id, detail });
  }
  await raiseExceptions(
    context,
    { ...end, remittanceKey: row.remittance_key },
    { remittanceId: row.id, receivedFileId },
  );
  await raisePostingWork(context, { ...head, claimPayments: [] }, { ...end, claimPostings: [] }, claims);
  return cashIn(end.entries);
}
