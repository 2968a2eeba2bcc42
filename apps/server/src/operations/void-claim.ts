import {
  type Claim,
  type ClaimStatus,
  correctClaim as decideCorrection,
  patientControlNumber,
} from '@cleanclaim/billing/claims';
import type { z } from 'zod';
import { voidClaimSchema } from '../contract/schemas/claims.ts';
import { takeBackCharges } from './claim-charges.ts';
import { type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { moveDenialsOfClaims } from './denial-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { nextNumber } from './next-number.ts';
import { nextClaimOf, returnBalance } from './next-payer.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { finishWorkOnClaim } from './work-items.ts';
import { takeBackWriteOffs } from './write-off-store.ts';

const VOIDABLE: readonly ClaimStatus[] = ['paid', 'partly-paid', 'denied', 'patient-due', 'closed'];

/**
 * The void of a claim, under the number that it will go out with.
 * @throws Refusal with the reason why the claim may not be voided
 */
export async function voidOf(context: OperationContext, row: ClaimRow, number: string): Promise<Claim> {
  if (!VOIDABLE.includes(row.claim_status) || row.frequency_code === '8') {
    throw new Refusal(
      'not-voidable',
      'A claim is voided once its payer has decided it, and only once. Correct this one instead.',
    );
  }
  if (row.content.payer.takesReplacements === false) {
    throw new Refusal('takes-no-void', 'This payer takes no voids. Return the money, and tell the payer by letter.');
  }
  if (await nextClaimOf(context, row.id)) {
    throw new Refusal(
      'next-payer-billed',
      "The next payer was billed after this claim. Settle that payer's claim first.",
    );
  }
  const correction = decideCorrection(row.content, {
    kind: 'void',
    id: row.id,
    patientControlNumber: number,
    payerClaimControlNumber: row.payer_claim_control_number ?? '',
  });
  if (!correction.ok) throw new Refusal('no-payer-number', correction.message);
  return correction.claim;
}

/**
 * Takes back a claim that should never have gone out: it goes again as a void (frequency 8) under the payer's number, its
 * charge leaves the ledger, and the payer's reversal takes its payment back. What was sent stays in its file. A later
 * payer's claim has no charge of its own: what it was billed for goes back to the claim before it.
 */
export const voidClaim = operation<z.infer<typeof voidClaimSchema>, { outcome: 'ready' }>({
  name: 'void-claim',
  summary: 'Takes an adjudicated claim back: a void (frequency 8) goes out, the charge leaves the ledger.',
  roles: ['biller', 'manager', 'admin'],
  input: voidClaimSchema,
  async run(context, { claimId, version, reason }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    const number = patientControlNumber(await nextNumber(context, 'patient-control'));
    const content = await voidOf(context, row, number);
    await takeBackWriteOffs(context, { claimId }, 'The claim is voided');
    await takeBackCharges(context, row);
    await returnBalance(context, row);
    await moveClaim(context, row, {
      event: 'corrected',
      detail: `Voided (frequency 8): ${reason}`,
      set: {
        content,
        patient_control_number: number,
        frequency_code: '8',
        attempt: row.attempt + 1,
      },
    });
    await moveDenialsOfClaims(context, [claimId], 'billed-on');
    await finishWorkOnClaim(context, claimId, 'Voided.', [
      ...FOLLOW_UP_WORK,
      ...['denial', 'check-write-off', 'check-coverage'],
    ]);
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId: row.patient_id });
    return { outcome: 'ready' };
  },
});
