import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { EntryDraft } from './types.ts';

/** A balance of one claim that changes its debtor: patient to next payer, payer to patient, claim to claim. */
export interface Transfer {
  patientId: string;
  from: { account: 'payer-ar' | 'patient-ar'; claimId: string; payerId?: string };
  to: { account: 'payer-ar' | 'patient-ar'; claimId: string; payerId?: string };
  movedCents: Cents;
  /** Why, in plain words; kept for explain. */
  reason: string;
}

/** Records a transfer: Dr the new debtor, Cr the old one. The claim's total A/R does not change. Undefined for zero. */
export function transferEntry(transfer: Transfer, sourceKey: string, postingDate: IsoDate): EntryDraft | undefined {
  const common = { patientId: transfer.patientId, memo: transfer.reason };
  const lines = [
    { ...transfer.to, ...common, cents: transfer.movedCents },
    { ...transfer.from, ...common, cents: negate(transfer.movedCents) },
  ];
  return journalEntry({ kind: 'transfer', sourceKey, postingDate, memo: transfer.reason, lines });
}
