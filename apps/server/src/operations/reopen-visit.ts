import { addDays } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { reopenVisitSchema } from '../contract/schemas/corrections.ts';
import { addClaimEvents } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { takeBackSelfPay } from './reopen-self-pay.ts';
import { checkSeenVersion } from './seen-version.ts';
import { lockVisit } from './visit-row.ts';
import { raiseWork } from './work-items.ts';

function claimsOfVisit(context: OperationContext, encounterId: string) {
  return context.tx
    .selectFrom('claim')
    .select(['id', 'patient_control_number', 'claim_status', 'frequency_code', 'total_charge_cents'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('id')
    .execute();
}

type VisitClaim = Awaited<ReturnType<typeof claimsOfVisit>>[number];

/** A void that the payer has confirmed, or a claim whose lines went to another one. */
const isGone = (claim: VisitClaim) =>
  claim.claim_status === 'closed' && (claim.frequency_code === '8' || claim.total_charge_cents === 0);

/** True for a visit that the patient was billed for, and for a billed one none of whose claims stands any more. */
export async function isReopenable(
  context: OperationContext,
  visit: { id: string; billing_status: string },
): Promise<boolean> {
  if (visit.billing_status === 'self-pay') return true;
  if (visit.billing_status !== 'billed') return false;
  const claims = await claimsOfVisit(context, visit.id);
  return claims.some((claim) => claim.frequency_code === '8') && claims.every(isGone);
}

type VisitRow = Awaited<ReturnType<typeof lockVisit>>;

/** Sets the visit to be coded and puts it before a person. */
async function openAgain(context: OperationContext, row: VisitRow, work: { title: string; reason: string }) {
  await context.tx
    .updateTable('encounter')
    .set({ billing_status: 'coding' })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
  await raiseWork(context, [
    {
      workKey: `encounter-blocked:${row.id}:${context.newId()}`,
      kind: 'encounter-blocked',
      ...work,
      steps: ['Correct the visit, then build the claim again.'],
      amountCents: row.content.codes?.charges.reduce((sum, charge) => sum + charge.chargeCents, 0) ?? 0,
      deadlineDate: addDays(context.today, 2),
      encounterId: row.id,
      patientId: row.patient_id,
    },
  ]);
}

async function reopenSelfPay(context: OperationContext, row: VisitRow): Promise<void> {
  const { waitingCents } = await takeBackSelfPay(context, row);
  await openAgain(context, row, {
    title: 'A self-pay visit is to be billed again',
    reason: 'Its charge was taken back from the patient, to be corrected or to go to a payer.',
  });
  const detail = { waitingCents };
  context.audit({ action: 'post', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id, detail });
}

/**
 * Opens a visit again once its claims are voided and the payer has confirmed it, or when the patient was billed for it:
 * its codes may be corrected, and building it makes a new original. The voided claim and its history stay.
 */
export const reopenVisit = operation<z.infer<typeof reopenVisitSchema>, { encounterId: string }>({
  name: 'reopen-visit',
  summary:
    'Opens a visit again whose claim was voided, or that the patient was billed for, to be corrected and billed anew.',
  roles: ['biller', 'manager', 'admin'],
  input: reopenVisitSchema,
  async run(context, { encounterId, version }) {
    const row = await lockVisit(context, encounterId);
    await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, version);
    if (row.billing_status === 'self-pay') {
      await reopenSelfPay(context, row);
      return { encounterId };
    }
    if (row.billing_status !== 'billed') {
      throw new Refusal(
        'not-billed',
        'Only a visit that was billed is opened again. This one is open, or has no charge.',
      );
    }
    const claims = await claimsOfVisit(context, row.id);
    const standing = claims.find((claim) => !isGone(claim));
    if (standing) {
      const what = standing.frequency_code === '8' ? 'The payer has not confirmed the void of claim' : 'Void claim';
      const fix =
        standing.frequency_code === '8' ? '. Wait for its reversal.' : ' first, and wait for the payer to confirm it.';
      throw new Refusal('claim-stands', `${what} ${standing.patient_control_number}${fix}`);
    }
    const detail = 'The visit is opened again, to be billed on a new claim';
    await addClaimEvents(
      context,
      claims.map((claim) => ({ claimId: claim.id, event: 'visit-reopened', from: 'closed', to: 'closed', detail })),
    );
    await openAgain(context, row, {
      title: 'A voided visit is to be billed again',
      reason: 'Its claim was voided, and the payer has confirmed it.',
    });
    context.audit({ action: 'update', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    return { encounterId };
  },
});
