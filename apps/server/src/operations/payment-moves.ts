import { cents, formatDollars, type IsoDate, sumCents } from '@cleanclaim/billing/kernel';
import {
  type MoneyPart,
  type MoneyPlace,
  placeKey,
  returnedPaymentEntry,
  returnedPaymentFeeEntry,
  spreadOver,
} from '@cleanclaim/billing/ledger';
import { sharesGuarantor } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import {
  applyUnappliedSchema,
  movePaymentSchema,
  type RETURN_REASONS,
  returnPaymentSchema,
} from '../contract/schemas/money.ts';
import { saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { claimsIn, lockPatients, moveMoney, upTo } from './patient-payments.ts';
import { lockOwedBy, owedAt, savePaymentMoves, standingOf, unappliedOf } from './payment-places.ts';
import { followReturnedInstalment } from './plan-returns.ts';
import { settleClaims } from './settle-claims.ts';

interface PaymentRow {
  id: string;
  patient_id: string;
  receipt_number: string;
  paid_cents: number;
  received_date: IsoDate;
}

/** A payment that still counts. Its patient, those with whom its money stands and those named are locked together. */
async function standingPayment(
  context: OperationContext,
  paymentId: string,
  others: readonly string[] = [],
): Promise<PaymentRow> {
  const { tx, tenantId } = context;
  const row = await tx
    .selectFrom('patient_payment')
    .select(['id', 'patient_id', 'receipt_number', 'paid_cents', 'received_date'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', paymentId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payment.');
  const places = (await standingOf(context, [paymentId])).get(paymentId) ?? [];
  await lockPatients(context, [row.patient_id, ...places.map(({ place }) => place.patientId), ...others]);
  const returned = await tx
    .selectFrom('payment_return')
    .select('returned_date')
    .where('tenant_id', '=', tenantId)
    .where('payment_id', '=', paymentId)
    .executeTakeFirst();
  if (returned) throw new Refusal('already-returned', 'This payment was taken back before.');
  return row;
}

async function partyOf(context: OperationContext, patientId: string) {
  const patient = await context.tx
    .selectFrom('patient')
    .leftJoin('guarantor', (join) =>
      join.onRef('guarantor.tenant_id', '=', 'patient.tenant_id').onRef('guarantor.patient_id', '=', 'patient.id'),
    )
    .select(['patient.content as patient', 'guarantor.content as guarantor'])
    .where('patient.tenant_id', '=', context.tenantId)
    .where('patient.id', '=', patientId)
    .executeTakeFirst();
  if (!patient) throw new Refusal('not-found', 'There is no such patient.');
  return { patient: patient.patient, ...(patient.guarantor ? { guarantor: patient.guarantor } : {}) };
}

/** Money of one patient goes to another only where the same person pays for both. */
async function checkSameGuarantor(context: OperationContext, one: string, other: string): Promise<void> {
  if (one === other) return;
  if (sharesGuarantor(await partyOf(context, one), await partyOf(context, other))) return;
  throw new Refusal(
    'other-guarantor',
    'These patients have different guarantors. Money moves only between patients of one guarantor: refund it and take it anew.',
  );
}

type GivenPlace = { claimId?: string | undefined; encounterId?: string | undefined };
type GivenFrom = z.infer<typeof movePaymentSchema>['from'];

const isAt = (place: MoneyPlace, given: GivenFrom) => {
  if (given.patientId && given.patientId !== place.patientId) return false;
  if (given.place && given.place !== place.kind) return false;
  if (given.place && !given.claimId && !given.encounterId) return !('encounterId' in place && place.encounterId);
  if (given.place === 'unapplied') return 'encounterId' in place && place.encounterId === given.encounterId;
  return given.claimId
    ? place.kind === 'claim' && place.claimId === given.claimId
    : given.encounterId
      ? place.kind === 'visit' && place.encounterId === given.encounterId
      : place.kind === 'unapplied';
};

/** The part of a payment that is moved, as it stands. */
function partToMove(standing: readonly MoneyPart[], given: GivenFrom, wanted: number): MoneyPart {
  const part = standing.find(({ place }) => isAt(place, given));
  const left = part?.cents ?? 0;
  if (!part || left < wanted) {
    throw new Refusal('too-little', `Only ${formatDollars(cents(left))} of this payment stands there.`, {
      cents: `At most ${formatDollars(cents(left))}.`,
    });
  }
  return { place: part.place, cents: cents(wanted) };
}

/** A place of the other patient, open for this much. */
async function placeToGo(context: OperationContext, to: GivenPlace & { patientId: string }, wanted: number) {
  const { patientId, claimId, encounterId } = to;
  if (!claimId && !encounterId) return { kind: 'unapplied', patientId } as const;
  const place: MoneyPlace = claimId
    ? { kind: 'claim', patientId, claimId }
    : { kind: 'visit', patientId, encounterId: encounterId ?? '' };
  const owed = owedAt(await lockOwedBy(context, patientId), place);
  if (owed < wanted) {
    const only =
      owed > 0 ? `The patient owes only ${formatDollars(cents(owed))} there.` : 'The patient owes nothing there.';
    throw new Refusal('nothing-owed', `${only} Move less, or leave the rest unapplied.`, { cents: only });
  }
  return place;
}

/** Moves a part of a payment: between claims, visits and unapplied money, also of another patient of the same guarantor. */
export const movePayment = operation<z.infer<typeof movePaymentSchema>, { movedCents: number }>({
  name: 'move-payment',
  summary: 'Moves a part of a patient payment to another claim, visit or patient of the same guarantor.',
  roles: ['payment-poster', 'biller', 'manager', 'admin'],
  input: movePaymentSchema,
  async run(context, { paymentId, from, to, cents: wanted, reason }) {
    const payment = await standingPayment(context, paymentId, [to.patientId]);
    await checkSameGuarantor(context, payment.patient_id, to.patientId);
    const part = partToMove((await standingOf(context, [paymentId])).get(paymentId) ?? [], from, wanted);
    const goal: MoneyPart = { place: await placeToGo(context, to, wanted), cents: cents(wanted) };
    if (placeKey(part.place) === placeKey(goal.place))
      throw new Refusal('same-place', 'The money stands there already.');
    const memo = `Payment ${payment.receipt_number} moved: ${reason}`;
    await moveMoney(context, { from: [{ paymentId, part }], to: [goal], memo });
    await settleClaims(
      context,
      claimsIn([part, goal]),
      `${formatDollars(cents(wanted))} of the patient's payment moved`,
    );
    for (const patientId of new Set([payment.patient_id, to.patientId])) {
      const detail = { movedCents: wanted };
      context.audit({
        action: 'post',
        subjectKind: 'patient-payment',
        subjectId: payment.receipt_number,
        patientId,
        detail,
      });
    }
    return { movedCents: wanted };
  },
});

/** Applies a patient's unapplied money to one claim, or to what is owed, the oldest first. */
export const applyUnapplied = operation<z.infer<typeof applyUnappliedSchema>, { appliedCents: number }>({
  name: 'apply-unapplied',
  summary: "Applies a patient's unapplied money to a claim, or to the oldest balances.",
  roles: ['front-desk', 'payment-poster', 'biller', 'manager', 'admin'],
  input: applyUnappliedSchema,
  async run(context, { patientId, claimId }) {
    await lockPatients(context, [patientId]);
    const money = await unappliedOf(context, patientId, 'free');
    const owed = (await lockOwedBy(context, patientId)).filter(
      ({ place }) => claimId === undefined || (place.kind === 'claim' && place.claimId === claimId),
    );
    const to = spreadOver(sumCents(money.map(({ part }) => part.cents)), owed);
    const appliedCents = sumCents(to.map((part) => part.cents));
    if (appliedCents === 0) {
      const waits = money.length === 0 && (await unappliedOf(context, patientId)).length > 0;
      throw new Refusal(
        'nothing-to-apply',
        waits
          ? 'What is not applied is a copay that waits for its visit. If it is meant for something else, open the payment and move it.'
          : money.length === 0
            ? 'The patient has no unapplied money.'
            : 'The patient owes nothing that it could go to.',
      );
    }
    await moveMoney(context, { from: upTo(appliedCents, money), to, memo: 'Unapplied payment applied' });
    await settleClaims(
      context,
      claimsIn(to),
      `${formatDollars(appliedCents)} of the patient's unapplied money applied`,
    );
    const detail = { appliedCents };
    context.audit({ action: 'post', subjectKind: 'patient-payment', subjectId: patientId, patientId, detail });
    return { appliedCents };
  },
});

const RETURN_MEMOS: Readonly<Record<keyof typeof RETURN_REASONS, string>> = {
  'returned-check': 'was returned by the bank',
  chargeback: 'was taken back by the card company',
  'entered-wrongly': 'was entered wrongly and is taken back',
};

/** Takes a payment back where its money stands now; claims that it paid are open again. */
export const returnPayment = operation<
  z.infer<typeof returnPaymentSchema>,
  { returnedCents: number; feeCents: number }
>({
  name: 'return-payment',
  summary: 'Takes back a patient payment that bounced, was charged back or was entered wrongly, with an optional fee.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: returnPaymentSchema,
  async run(context, { paymentId, why, feeCents, note }) {
    if (why === 'entered-wrongly' && feeCents > 0) {
      throw new Refusal('no-fee', 'A payment that we entered wrongly costs the patient no fee.', {
        feeCents: 'Enter 0.',
      });
    }
    return takeBackPayment(context, { paymentId, why, feeCents, note });
  },
});

/** Takes a payment back inside the transaction of an operation. @throws Refusal `not-found`, `already-returned` */
export async function takeBackPayment(
  context: OperationContext,
  { paymentId, why, feeCents, note }: z.infer<typeof returnPaymentSchema>,
): Promise<{ returnedCents: number; feeCents: number }> {
  const payment = await standingPayment(context, paymentId);
  const { patient_id: patientId, receipt_number: receiptNumber, paid_cents: paidCents } = payment;
  const standing = (await standingOf(context, [paymentId])).get(paymentId) ?? [];
  const sourceKey = `patient-payment-returned:${receiptNumber}`;
  const memo = `Payment ${receiptNumber} ${RETURN_MEMOS[why]}`;
  const paymentSourceKey = `patient-payment:${receiptNumber}`;
  const returned = { paymentSourceKey, patientId, paidCents: cents(paidCents), standing, memo };
  const fee = returnedPaymentFeeEntry(
    { patientId, feeCents: cents(feeCents), memo: `Fee: payment ${receiptNumber} ${RETURN_MEMOS[why]}` },
    `charge:returned-payment:${receiptNumber}`,
    context.today,
  );
  await saveEntries(context, [returnedPaymentEntry(returned, sourceKey, context.today), ...(fee ? [fee] : [])]);
  const parts = standing.map((part) => ({ place: part.place, cents: cents(-part.cents) }));
  await savePaymentMoves(context, [{ paymentId, kind: 'returned', parts, sourceKey, reason: memo }]);
  await context.tx
    .insertInto('payment_return')
    .values({
      tenant_id: context.tenantId,
      payment_id: paymentId,
      why,
      fee_cents: feeCents,
      note,
      returned_date: context.today,
      returned_at: context.now,
      returned_by: context.actor.name,
    })
    .execute();
  await settleClaims(context, claimsIn(standing), `The patient's payment ${RETURN_MEMOS[why]}`);
  await followReturnedInstalment(context, paymentId, paidCents);
  const detail = { returnedCents: paidCents, feeCents, why };
  context.audit({ action: 'post', subjectKind: 'patient-payment', subjectId: receiptNumber, patientId, detail });
  return { returnedCents: paidCents, feeCents };
}
