import { type Cents, cents, type IsoDate, negate, sumCents } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { EntryDraft, LineDraft } from './types.ts';

/** Money from a patient or guarantor and the claims it pays. What is not applied waits in unapplied cash. */
export interface PatientPayment {
  patientId: string;
  /** Positive for a payment, negative for a returned check. */
  paidCents: Cents;
  /** For example `check 1042` or `card`. */
  method: string;
  applied: readonly { claimId: string; cents: Cents }[];
}

/**
 * Records a patient payment: Dr cash, Cr patient A/R of each claim, the rest Cr unapplied cash.
 * Throws when more is applied than was paid: the caller must not invent money.
 */
export function patientPaymentEntry(
  payment: PatientPayment,
  sourceKey: string,
  postingDate: IsoDate,
): EntryDraft | undefined {
  const rest = cents(payment.paidCents - sumCents(payment.applied.map((part) => part.cents)));
  if (rest !== 0 && Math.sign(rest) !== Math.sign(payment.paidCents)) {
    throw new RangeError('more is applied than the patient paid');
  }
  const memo = `Patient payment by ${payment.method}`;
  const common = { patientId: payment.patientId, memo };
  const lines: LineDraft[] = [
    { ...common, account: 'cash', cents: payment.paidCents },
    ...payment.applied.map(
      (part): LineDraft => ({ ...common, account: 'patient-ar', claimId: part.claimId, cents: negate(part.cents) }),
    ),
    { ...common, account: 'unapplied-cash', cents: negate(rest) },
  ];
  return journalEntry({ kind: 'patient-payment', sourceKey, postingDate, memo, lines });
}
