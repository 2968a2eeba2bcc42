import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { Account, EntryDraft } from './types.ts';

/** The accounts a person may write a balance off to; each says why. */
export type WriteOffAccount = Extract<
  Account,
  | 'contractual-adjustment'
  | 'denial-write-off'
  | 'bad-debt-write-off'
  | 'charity-write-off'
  | 'small-balance-write-off'
  | 'courtesy-discount'
  | 'prompt-pay-discount'
>;

/** A person's decision to stop asking for money. */
export interface WriteOff {
  /** Absent: a self-pay visit, or what the patient owes on the account. */
  claimId?: string;
  /** A self-pay visit. */
  encounterId?: string;
  patientId: string;
  payerId?: string;
  lineNumber?: number;
  /** Whose balance is written off. */
  from: 'payer-ar' | 'patient-ar';
  to: WriteOffAccount;
  /** Positive lowers the balance; negative puts a credit balance back to zero. */
  writtenOffCents: Cents;
  /** Why, in plain words; kept for explain. */
  reason: string;
}

/** Records a write-off: Dr the write-off account, Cr the A/R it lowers. Undefined for zero. */
export function writeOffEntry(writeOff: WriteOff, sourceKey: string, postingDate: IsoDate): EntryDraft | undefined {
  const { from, to, writtenOffCents, reason, ...keys } = writeOff;
  const lines = [
    { ...keys, account: to, cents: writtenOffCents, memo: reason },
    { ...keys, account: from, cents: negate(writtenOffCents), memo: reason },
  ];
  return journalEntry({ kind: 'write-off', sourceKey, postingDate, memo: reason, lines });
}
