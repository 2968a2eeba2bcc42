import { type Cents, cents, type IsoDate, negate, sumCents } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { MoneyPart, MoneyPlace } from './patient-money.ts';
import type { EntryDraft, EntryKind, LineDraft } from './types.ts';

/** Kinds of entries in which a patient's own money moves: what is in them on patient A/R is paid by the patient. */
export const PATIENT_MONEY_KINDS: readonly EntryKind[] = [
  'patient-payment',
  'patient-payment-moved',
  'patient-payment-returned',
];

/** Money from a patient or guarantor and the places that it goes to; the parts are all of it. */
export interface PatientPayment {
  patientId: string;
  paidCents: Cents;
  /** For example `check 1042` or `card`. */
  method: string;
  parts: readonly MoneyPart[];
}

/** The ledger line of money at a place; debit positive. A copay that waits for a visit stands as the patient's unapplied cash. */
function lineAt(place: MoneyPlace, amount: Cents, memo: string): LineDraft {
  const common = { patientId: place.patientId, cents: amount, memo };
  if (place.kind === 'claim') return { ...common, account: 'patient-ar', claimId: place.claimId };
  if (place.kind === 'visit') return { ...common, account: 'patient-ar', encounterId: place.encounterId };
  return { ...common, account: place.kind === 'account' ? 'patient-ar' : 'unapplied-cash' };
}

function mustBeAll(parts: readonly MoneyPart[], wholeCents: Cents): void {
  if (parts.some((part) => part.cents <= 0)) throw new RangeError('a part of a payment is not above zero');
  if (sumCents(parts.map((part) => part.cents)) !== wholeCents) throw new RangeError('the parts are not the payment');
}

/**
 * Records a patient payment: Dr cash, Cr patient A/R of each claim or visit, Cr unapplied cash for what is applied to nothing.
 * Throws when the parts are not the payment to the cent: the caller must not invent money.
 */
export function patientPaymentEntry(
  payment: PatientPayment,
  sourceKey: string,
  postingDate: IsoDate,
): EntryDraft | undefined {
  mustBeAll(payment.parts, payment.paidCents);
  const memo = `Patient payment by ${payment.method}`;
  const lines: LineDraft[] = [
    { account: 'cash', cents: payment.paidCents, patientId: payment.patientId, memo },
    ...payment.parts.map((part) => lineAt(part.place, negate(part.cents), memo)),
  ];
  return journalEntry({ kind: 'patient-payment', sourceKey, postingDate, memo, lines });
}

/** Moves a patient's money between claims, visits and unapplied cash: Dr where it stood, Cr where it goes. Both sides are equal. */
export function movedPaymentEntry(
  move: { from: readonly MoneyPart[]; to: readonly MoneyPart[]; memo: string },
  sourceKey: string,
  postingDate: IsoDate,
): EntryDraft | undefined {
  mustBeAll(move.from, sumCents(move.to.map((part) => part.cents)));
  mustBeAll(move.to, sumCents(move.from.map((part) => part.cents)));
  const lines = [
    ...move.from.map((part) => lineAt(part.place, part.cents, move.memo)),
    ...move.to.map((part) => lineAt(part.place, negate(part.cents), move.memo)),
  ];
  return journalEntry({ kind: 'patient-payment-moved', sourceKey, postingDate, memo: move.memo, lines });
}

/** A payment that the bank took back, or that was entered wrongly. */
export interface ReturnedPayment {
  paymentSourceKey: string;
  patientId: string;
  paidCents: Cents;
  /** Where its money stands now; less than was paid when a part of it was refunded since. */
  standing: readonly MoneyPart[];
  memo: string;
}

/**
 * Takes a payment back: Dr each place where its money stands now, Cr cash for all of it. What was refunded out of it in
 * the meantime is owed by the patient, on the account and on no claim. Names the payment's entry as the one it reverses.
 */
export function returnedPaymentEntry(returned: ReturnedPayment, sourceKey: string, postingDate: IsoDate): EntryDraft {
  const { memo, patientId, paidCents, standing } = returned;
  const owed = cents(paidCents - sumCents(standing.map((part) => part.cents)));
  if (owed < 0) throw new RangeError('more stands of the payment than was paid');
  const entry = journalEntry({
    kind: 'patient-payment-returned',
    sourceKey,
    postingDate,
    memo,
    reversesSourceKey: returned.paymentSourceKey,
    lines: [
      ...standing.map((part) => lineAt(part.place, part.cents, memo)),
      { account: 'patient-ar', cents: owed, patientId, memo: `${memo}: it was refunded before` },
      { account: 'cash', cents: negate(paidCents), patientId, memo },
    ],
  });
  if (!entry) throw new RangeError('a payment of nothing cannot be returned');
  return entry;
}

/** Charges the practice's fee for a returned payment to the patient's account: Dr patient A/R, Cr revenue. Undefined for zero. */
export function returnedPaymentFeeEntry(
  fee: { patientId: string; feeCents: Cents; memo: string },
  sourceKey: string,
  postingDate: IsoDate,
): EntryDraft | undefined {
  const { patientId, feeCents, memo } = fee;
  const lines = [
    { account: 'patient-ar' as const, cents: feeCents, patientId, memo },
    { account: 'revenue' as const, cents: negate(feeCents), patientId, memo },
  ];
  return journalEntry({ kind: 'charge', sourceKey, postingDate, memo, lines });
}
