import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { EntryDraft } from './types.ts';

/** A credit balance that goes back to whoever overpaid. */
export interface Refund {
  /** Absent for money that is applied to nothing. */
  claimId?: string;
  patientId: string;
  payerId?: string;
  from: 'payer-ar' | 'patient-ar' | 'unapplied-cash';
  refundedCents: Cents;
  /** Why, in plain words; kept for explain. */
  reason: string;
}

/** Recognizes the debt: Dr the A/R (or unapplied cash) with the credit balance, Cr refunds payable. Undefined for zero. */
export function refundDueEntry(refund: Refund, sourceKey: string, postingDate: IsoDate): EntryDraft | undefined {
  const { from, refundedCents, reason: memo, ...keys } = refund;
  const lines = [
    { ...keys, account: from, cents: refundedCents, memo },
    { ...keys, account: 'refunds-payable' as const, cents: negate(refundedCents), memo },
  ];
  return journalEntry({ kind: 'refund', sourceKey, postingDate, memo, lines });
}

/** Pays it: Dr refunds payable, Cr cash. Undefined for zero. */
export function refundPaidEntry(refund: Refund, sourceKey: string, postingDate: IsoDate): EntryDraft | undefined {
  const { from: _from, refundedCents, reason: memo, ...keys } = refund;
  const lines = [
    { ...keys, account: 'refunds-payable' as const, cents: refundedCents, memo },
    { ...keys, account: 'cash' as const, cents: negate(refundedCents), memo },
  ];
  return journalEntry({ kind: 'refund', sourceKey, postingDate, memo, lines });
}
