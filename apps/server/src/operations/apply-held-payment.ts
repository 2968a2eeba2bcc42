import {
  applyHeldClaimPayment,
  claimPaymentKeys,
  proveBalance,
  remittancesFrom835,
} from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { sql } from 'kysely';
import { z } from 'zod';
import { moveAnsweredClaims } from './answered-claims.ts';
import { billAnsweredClaims } from './bill-answered-claims.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { lockClaim } from './claim-store.ts';
import { saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { loadPostable } from './remittance-claims.ts';
import { raisePostingWork } from './remittance-work.ts';

const APPLICABLE = ['unmatched', 'charge-mismatch', 'rebilled-line', 'rule'];

/** True where the claim payment of an exception waits; a notice about one that is posted holds no money. */
export const CLAIM_PAYMENT_WAITS = sql<boolean>`exists (
  select from claim_payment p where p.tenant_id = posting_exception.tenant_id
     and p.claim_payment_key = posting_exception.claim_payment_key and p.outcome = any(${[...HELD_OUTCOMES]}::text[]))`.as(
  'is_waiting',
);

/** True for an exception whose money a person may give to a claim: that of one claim payment which adds up and waits. */
export function isApplicable<
  T extends { kind: string; claim_payment_key: string | null; remittance_id: string | null; is_waiting: boolean },
>(exception: T): exception is T & { claim_payment_key: string; remittance_id: string } {
  const { kind, claim_payment_key: key, remittance_id: remittanceId, is_waiting: isWaiting } = exception;
  return isWaiting && APPLICABLE.includes(kind) && !!key && !!remittanceId;
}

async function lockException(context: OperationContext, exceptionId: string) {
  const row = await context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .select(CLAIM_PAYMENT_WAITS)
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', exceptionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such exception.');
  if (row.resolved_at) throw new Refusal('already-resolved', 'This exception is already resolved.');
  if (!isApplicable(row)) {
    throw new Refusal(
      'not-applicable',
      'Only the money of one claim payment that waits can be given to a claim. Ask the payer for a corrected remittance.',
    );
  }
  return row;
}

/** The remittance with its claim payment, read anew from the stored file. */
async function rereadClaimPayment(context: OperationContext, remittanceId: string, key: string) {
  const row = await context.tx
    .selectFrom('remittance')
    .innerJoin('received_file', (join) =>
      join
        .onRef('received_file.tenant_id', '=', 'remittance.tenant_id')
        .onRef('received_file.id', '=', 'remittance.received_file_id'),
    )
    .select(['remittance.payer_id', 'remittance.payment_index', 'received_file.sha256'])
    .where('remittance.tenant_id', '=', context.tenantId)
    .where('remittance.id', '=', remittanceId)
    .executeTakeFirstOrThrow();
  const remittance = remittancesFrom835(readX12(await loadOriginal(context, row.sha256))).remittances[
    row.payment_index
  ];
  const claimPayment = remittance?.claimPayments[claimPaymentKeys(remittance).indexOf(key)];
  if (!remittance || !claimPayment) throw new Error('the stored file no longer holds the claim payment');
  return { remittance, claimPayment, payerId: row.payer_id, sha256: row.sha256 };
}

async function settle(
  context: OperationContext,
  exception: { id: string; kind: string; claim_payment_key: string },
  claimId: string,
  outcome: string,
) {
  const { tx, tenantId, now } = context;
  const resolution = exception.kind === 'rule' ? 'Looked at and posted.' : 'Given to its claim.';
  await tx
    .updateTable('claim_payment')
    .set({ claim_id: claimId, outcome, applied_by_person: true })
    .where('tenant_id', '=', tenantId)
    .where('claim_payment_key', '=', exception.claim_payment_key)
    .execute();
  await tx
    .updateTable('posting_exception')
    .set({ resolution, resolved_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', exception.id)
    .execute();
  await tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: now, done_by: context.actor.name })
    .where('tenant_id', '=', tenantId)
    .where('work_key', '=', `posting-${exception.kind}:${exception.claim_payment_key}|${exception.kind}`)
    .execute();
}

/** The claim that the payer answered, of a claim payment that only a rule holds. */
async function claimAnswered(context: OperationContext, exception: { kind: string; claim_payment_key: string }) {
  const row = await context.tx
    .selectFrom('claim_payment')
    .select('claim_id')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_payment_key', '=', exception.claim_payment_key)
    .executeTakeFirst();
  if (exception.kind === 'rule' && row?.claim_id) return row.claim_id;
  throw new Refusal('not-applicable', 'It is not known which claim this money is for. Choose the claim.');
}

/**
 * A person gives held money to the claim it is for: out of unapplied cash, posted as the payer said. Without a claim, to
 * the one that the payer answered, when nothing but a posting rule holds it.
 */
export const applyHeldPayment = operation<{ exceptionId: string; claimId?: string | undefined }, { outcome: string }>({
  name: 'apply-held-payment',
  summary: 'Posts a claim payment that is held: to the claim that a person chose, or as the payer says.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: z.object({ exceptionId: z.uuid(), claimId: z.uuid().optional() }),
  async run(context, { exceptionId, claimId: chosenId }) {
    const exception = await lockException(context, exceptionId);
    const claimId = chosenId ?? (await claimAnswered(context, exception));
    const source = await rereadClaimPayment(context, exception.remittance_id, exception.claim_payment_key);
    const { patient_control_number: patientControlNumber, patient_id: patientId } = await lockClaim(context, claimId);
    const claims = await loadPostable(context, [{ claimId, patientControlNumber }]);
    const [claim] = claims.postable;
    if (!claim) throw new Refusal('not-found', 'There is no such claim.');
    const { remittance, claimPayment, payerId, sha256 } = source;
    const proof = proveBalance(remittance);
    const ids = { remittanceId: exception.remittance_id, ...(payerId ? { payerId } : {}) };
    const posting = applyHeldClaimPayment({ remittance, claimPayment, claim, proof, postingDate: context.today, ids });
    if (!posting)
      throw new Refusal(
        'not-applicable',
        'The claim payment does not add up. Ask the payer for a corrected remittance.',
      );
    await saveEntries(context, posting.entries);
    await settle(context, exception, claimId, posting.outcome);
    const done = { claimPostings: [posting], work: posting.work };
    await moveAnsweredClaims(context, remittance, done, claims, sha256);
    await raisePostingWork(context, remittance, done, claims);
    await billAnsweredClaims(context, remittance, done, claims);
    const judged = { tenantId: context.tenantId, remittanceId: exception.remittance_id };
    context.enqueue({ queue: 'find-variances', data: judged });
    context.audit({
      action: 'post',
      subjectKind: 'claim',
      subjectId: claimId,
      patientId,
      detail: { exception: exceptionId, asPayerSays: chosenId === undefined },
    });
    return { outcome: posting.outcome };
  },
});
