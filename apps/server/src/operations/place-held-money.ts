import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import { type HeldPlace, placedMoneyEntry } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import { HELD_PLACES } from '../contract/posting-words.ts';
import { placeHeldMoneySchema } from '../contract/schemas/posting.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { type LockedException, lockException, settleException, waysOut } from './held-exceptions.ts';
import { saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { settleClaims } from './settle-claims.ts';
import { raiseWork } from './work-items.ts';

type Input = z.infer<typeof placeHeldMoneySchema>;

/** How much of the money moves: no more than waits, and in its direction. */
function placedOf(exception: LockedException, wanted: number | undefined): number {
  const { held_cents: held } = exception;
  const placed = wanted ?? held;
  const isPart = Math.sign(placed) === Math.sign(held) && Math.abs(placed) <= Math.abs(held);
  if (isPart) return placed;
  const all = formatDollars(cents(held));
  throw new Refusal('not-covered', `Only ${all} wait here.`, { cents: `At most ${all}.` });
}

function refuseOtherDeed(exception: LockedException, { place, claimId }: Input, placed: number): void {
  if (!waysOut(exception).includes('place'))
    throw new Refusal('not-applicable', 'No money of this one waits in the books.');
  if (place === 'claim' && !claimId)
    throw new Refusal('bad-input', 'Choose the claim.', { claimId: 'Choose the claim.' });
  if (exception.claim_payment_key && placed !== exception.held_cents)
    throw new Refusal('not-applicable', 'The money of a claim payment goes to one place, all of it.');
  if (place === 'claim' && exception.claim_payment_key)
    throw new Refusal('not-applicable', 'This is a claim payment: give it to the claim, then its answer counts too.');
  if (place === 'returned' && (placed < 0 || exception.held_in !== 'unapplied-cash'))
    throw new Refusal('not-applicable', 'The payer took this money: there is nothing to send back.');
}

/** Of a payment whose money stands somewhere: who paid it. */
async function payerOf({ tx, tenantId }: OperationContext, remittanceId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('remittance')
    .select('payer_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', remittanceId)
    .executeTakeFirstOrThrow();
  return row.payer_id;
}

/** Leaves what is not placed waiting; at nothing left, the exception is settled. */
async function lower(context: OperationContext, exception: LockedException, placed: number, words: string) {
  const left = exception.held_cents - placed;
  if (left === 0) {
    await settleException(context, exception, words);
    return;
  }
  await context.tx
    .updateTable('posting_exception')
    .set({ held_cents: left })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', exception.id)
    .execute();
}

/** What the payer took from a claim may be wrong: somebody looks into it, as with a recoupment that names its claim. */
async function askAboutTaken(context: OperationContext, claim: ClaimRow, placementId: string, placed: number) {
  if (placed >= 0) return;
  await raiseWork(context, [
    {
      workKey: `recoupment:placed:${placementId}`,
      kind: 'recoupment',
      title: 'The payer took money back',
      reason: `The payer took ${formatDollars(cents(-placed))} of this claim back. Check why, and appeal if it is wrong.`,
      steps: ['Ask the payer why.', 'Appeal if it is wrong; otherwise correct the claim or settle what is open.'],
      amountCents: -placed,
      deadlineDate: addDays(context.today, 14),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function save(
  context: OperationContext,
  exception: LockedException,
  to: { place: HeldPlace; claim: ClaimRow | undefined },
  placed: number,
  reason: string,
): Promise<string> {
  const { tx, tenantId, today, now, actor } = context;
  const { remittance_id: remittanceId, held_in: heldIn } = exception;
  if (!remittanceId || (heldIn !== 'unapplied-cash' && heldIn !== 'payer-recoupment'))
    throw new Error('money that waits stands in an account, with its payment');
  const id = context.newId();
  const payerId = await payerOf(context, remittanceId);
  const { adjustment_code: reasonCode, adjustment_reference: reference } = exception;
  const entry = placedMoneyEntry(
    {
      heldIn,
      remittanceId,
      ...(payerId ? { payerId } : {}),
      ...(reasonCode === null ? {} : { adjustment: { reasonCode, reference: reference ?? '' } }),
      ...(exception.segment ? { segment: exception.segment } : {}),
    },
    {
      place: to.place,
      ...(to.claim
        ? { claim: { claimId: to.claim.id, patientId: to.claim.patient_id, payerId: to.claim.payer_id } }
        : {}),
    },
    cents(placed),
    { sourceKey: `placed:${id}`, postingDate: today, reason },
  );
  await saveEntries(context, entry ? [entry] : []);
  await tx
    .insertInto('held_money_placement')
    .values({
      ...{ tenant_id: tenantId, id, exception_id: exception.id, remittance_id: remittanceId, held_in: heldIn },
      ...{ place: to.place, claim_id: to.claim?.id ?? null, cents: placed, reference, reason },
      ...{ placed_at: now, placed_by: actor.name },
    })
    .execute();
  return id;
}

/**
 * A person says where money goes that waits and belongs to no claim payment, or to nobody here: to a claim, to an account of
 * the books, or back to the payer; all of it or a part. What is not placed goes on waiting.
 */
export const placeHeldMoney = operation<Input, { leftCents: number }>({
  name: 'place-held-money',
  summary: 'Puts money that waits where a person says: to a claim, an account, or back to the payer.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: placeHeldMoneySchema,
  async run(context, input) {
    const { exceptionId, place, reason } = input;
    const exception = await lockException(context, exceptionId);
    const placed = placedOf(exception, input.cents);
    refuseOtherDeed(exception, input, placed);
    const claim = place === 'claim' ? await lockClaim(context, input.claimId ?? '') : undefined;
    const id = await save(context, exception, { place, claim }, placed, reason);
    await lower(context, exception, placed, `${HELD_PLACES[place]}: ${reason}`);
    if (claim) {
      await askAboutTaken(context, claim, id, placed);
      await settleClaims(context, [claim.id], 'Money of the payer was placed by a person');
      const detail = { exception: exceptionId, placement: id };
      context.audit({
        action: 'post',
        subjectKind: 'claim',
        subjectId: claim.id,
        patientId: claim.patient_id,
        detail,
      });
    }
    const detail = { place, cents: placed, leftCents: exception.held_cents - placed };
    context.audit({ action: 'update', subjectKind: 'posting-exception', subjectId: exceptionId, detail });
    return { leftCents: exception.held_cents - placed };
  },
});
