import { addDays } from '@cleanclaim/billing/kernel';
import { applyHeldClaimPayment } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import { applyHeldPaymentSchema } from '../contract/schemas/posting.ts';
import { moveAnsweredClaims } from './answered-claims.ts';
import { billAnsweredClaims } from './bill-answered-claims.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { type LockedException, lockException, settleException, waysOut } from './held-exceptions.ts';
import { claimBalances, saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadPostable } from './remittance-claims.ts';
import { raisePostingWork } from './remittance-work.ts';
import { raiseWork } from './work-items.ts';

/** The claim payment that waits, with its payment, its failing checks and its file: nothing is read anew. */
async function loadHeld(context: OperationContext, remittanceId: string, key: string) {
  const row = await context.tx
    .selectFrom('claim_payment as p')
    .innerJoin('remittance as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.remittance_id'),
    )
    .innerJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.id', '=', 'r.received_file_id'),
    )
    .select(['p.content as claimPayment', 'p.claim_id as claimId'])
    .select(['r.payer_id as payerId', 'r.content as head', 'r.proof', 'f.sha256'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.remittance_id', '=', remittanceId)
    .where('p.claim_payment_key', '=', key)
    .executeTakeFirstOrThrow();
  const { claimPayment, head, proof } = row;
  const failures = proof.failures.filter((failure) => failure.claimPaymentIndex === claimPayment.index);
  return { ...row, failures, remittance: { ...head, claimPayments: [claimPayment] } };
}

async function settle(
  context: OperationContext,
  exception: LockedException & { claim_payment_key: string },
  claimId: string,
  outcome: string,
  given: { paidOnly: boolean; reason: string | undefined },
) {
  await context.tx
    .updateTable('claim_payment')
    .set({ claim_id: claimId, outcome, applied_by_person: true, paid_only: given.paidOnly })
    .where('tenant_id', '=', context.tenantId)
    .where('claim_payment_key', '=', exception.claim_payment_key)
    .execute();
  const done = exception.kind === 'rule' ? 'Looked at and posted.' : 'Given to its claim.';
  const paid = `Its paid amount is posted to the claim: ${given.reason}`;
  await settleException(context, exception, given.paidOnly ? paid : done);
}

/** What the payer said besides its payment is not posted: somebody finds out what is left of the claim. */
async function askAboutRest(context: OperationContext, claim: ClaimRow, exception: LockedException): Promise<void> {
  const left = (await claimBalances(context, [claim.id])).get(claim.id)?.payerArCents ?? 0;
  if (left === 0) return;
  await raiseWork(context, [
    {
      workKey: `paid-only:${exception.claim_payment_key}`,
      kind: 'paid-only',
      title: 'Paid amount posted, the rest is open',
      reason: `Only what the payer paid is posted to this claim. ${exception.reason}`,
      steps: [
        'Ask the payer for a corrected remittance; it takes this answer back first.',
        'If none comes, write off what the contract says, or bill the patient for the share that the payer confirms.',
      ],
      amountCents: Math.abs(left),
      deadlineDate: addDays(context.today, 14),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

/** The claim that the payer named, where the payer answered one that we know. */
function claimAnswered(kind: string, claimId: string | null): string {
  if (claimId && kind !== 'unmatched') return claimId;
  throw new Refusal('not-applicable', 'It is not known which claim this money is for. Choose the claim.');
}

function refuseOtherDeed(exception: LockedException, paidOnly: boolean, reason: string | undefined): void {
  const ways = waysOut(exception);
  const goesWhole = ways.includes('give');
  if (!exception.claim_payment_key || !(goesWhole || ways.includes('paid-only'))) {
    throw new Refusal(
      'not-applicable',
      'Only the money of one claim payment that waits can be given to a claim. Put it somewhere else, or ask the payer for a corrected remittance.',
    );
  }
  if (goesWhole && paidOnly)
    throw new Refusal('not-applicable', 'The claim payment adds up: post all of it, not its paid amount alone.');
  if (!goesWhole && !paidOnly)
    throw new Refusal(
      'not-applicable',
      'Its amounts do not add up. Post its paid amount alone, or ask the payer for a corrected remittance.',
    );
  if (paidOnly && !reason)
    throw new Refusal('bad-input', 'Say why.', { reason: 'Say why it is posted without the rest.' });
}

/**
 * A person gives held money to the claim it is for: out of unapplied cash, posted as the payer said. Without a claim, to
 * the one that the payer answered. Of a claim payment that does not add up the paid amount alone is posted, with a reason;
 * what is left of the claim becomes work.
 */
export const applyHeldPayment = operation<z.infer<typeof applyHeldPaymentSchema>, { outcome: string }>({
  name: 'apply-held-payment',
  summary: 'Posts a claim payment that is held: to the claim that a person chose, or as the payer says.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: applyHeldPaymentSchema,
  async run(context, { exceptionId, claimId: chosenId, paidOnly = false, reason }) {
    const exception = await lockException(context, exceptionId);
    refuseOtherDeed(exception, paidOnly, reason);
    const { claim_payment_key: key, remittance_id: remittanceId } = exception;
    if (!key || !remittanceId) throw new Error('a claim payment that waits has a key and a payment');
    const {
      remittance,
      claimPayment,
      claimId: named,
      payerId,
      sha256,
      proof,
      failures,
    } = await loadHeld(context, remittanceId, key);
    const claimId = chosenId ?? claimAnswered(exception.kind, named);
    const row = await lockClaim(context, claimId);
    const { patient_control_number: patientControlNumber, patient_id: patientId } = row;
    const claims = await loadPostable(context, [{ claimId, patientControlNumber }]);
    const [claim] = claims.postable;
    if (!claim) throw new Refusal('not-found', 'There is no such claim.');
    const ids = { remittanceId, ...(payerId ? { payerId } : {}) };
    const input = { remittance, claimPayment, claim, proof, postingDate: context.today, ids, paidOnly };
    const posting = applyHeldClaimPayment(input, { key, failures });
    if (!posting) throw new Error('what does not add up is given by its paid amount alone');
    await saveEntries(context, posting.entries);
    await settle(context, { ...exception, claim_payment_key: key }, claimId, posting.outcome, { paidOnly, reason });
    const done = { claimPostings: [posting], work: posting.work };
    await moveAnsweredClaims(context, remittance, done, claims, sha256);
    await raisePostingWork(context, remittance, done, claims);
    if (paidOnly) await askAboutRest(context, row, exception);
    else await billAnsweredClaims(context, remittance, done, claims);
    context.enqueue({ queue: 'find-variances', data: { tenantId: context.tenantId, remittanceId } });
    context.audit({
      action: 'post',
      subjectKind: 'claim',
      subjectId: claimId,
      patientId,
      detail: { exception: exceptionId, asPayerSays: chosenId === undefined, paidOnly },
    });
    return { outcome: posting.outcome };
  },
});
