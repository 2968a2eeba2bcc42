import { CLAIM_LIMITS, type ClaimStatus, combineClaims } from '@cleanclaim/billing/claims';
import type { ClaimDeeds } from '../contract/correction-views.ts';
import { latestAdjudication } from './bill-next-payer.ts';
import type { ClaimRow } from './claim-store.ts';
import { payerAfter } from './next-payer.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { refuseUnlessOpen } from './split-claim.ts';
import { voidOf } from './void-claim.ts';

/** Out of the house or decided: a payer may have answered, on paper at least. */
const OUT: readonly ClaimStatus[] = [
  'sent',
  'mailed',
  'received',
  'accepted',
  'paid',
  'partly-paid',
  'denied',
  'patient-due',
];

/** True when a check of an operation lets the claim through. */
async function passes(check: () => unknown): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Claims of the same visit whose lines may come to this one. */
async function joinableWith(context: OperationContext, row: ClaimRow): Promise<ClaimDeeds['joinable']> {
  const others = await context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', row.encounter_id)
    .where('id', '!=', row.id)
    .orderBy('claim_part')
    .execute();
  const joinable: ClaimDeeds['joinable'] = [];
  for (const other of others) {
    const fits = combineClaims(row.content, other.content, CLAIM_LIMITS[row.content.kind]).ok;
    if (!fits || !(await passes(() => refuseUnlessOpen(other)))) continue;
    joinable.push({
      claimId: other.id,
      patientControlNumber: other.patient_control_number,
      procedureCodes: other.content.lines.map((line) => line.procedureCode || (line.revenueCode ?? '')),
      chargeCents: other.total_charge_cents,
    });
  }
  return joinable;
}

async function nextPayerFor(context: OperationContext, row: ClaimRow): Promise<ClaimDeeds['nextPayer']> {
  if (!OUT.includes(row.claim_status) || row.frequency_code === '8') return null;
  const payer = await payerAfter(context, row);
  if (!payer) return null;
  return { payerName: payer.name, hasAnswer: await passes(() => latestAdjudication(context, row)) };
}

/** What may be done to a claim as it stands: the checks of the operations themselves say so. */
export async function deedsOf(context: OperationContext, row: ClaimRow): Promise<ClaimDeeds> {
  const isOpen = await passes(() => refuseUnlessOpen(row));
  return {
    voidable: await passes(() => voidOf(context, row, '')),
    splittable: isOpen && row.content.lines.length > 1,
    joinable: isOpen ? await joinableWith(context, row) : [],
    nextPayer: await nextPayerFor(context, row),
  };
}
