import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { EntryDraft, LineDraft } from './types.ts';

/** What is charged: a claim to a payer, or a visit to the patient when `payerId` is absent (self-pay). */
export interface Chargeable {
  claimId: string;
  patientId: string;
  payerId?: string;
  lines: readonly { lineNumber: number; procedureCode: string; chargeCents: Cents }[];
}

/**
 * Records the charges of a claim: Dr payer A/R (patient A/R for self-pay), Cr revenue, line by line.
 * @returns undefined when every charge is zero.
 */
export function chargeEntry(charged: Chargeable, sourceKey: string, postingDate: IsoDate): EntryDraft | undefined {
  const account = charged.payerId === undefined ? 'patient-ar' : 'payer-ar';
  const lines = charged.lines.flatMap((line): LineDraft[] => {
    const common = {
      claimId: charged.claimId,
      patientId: charged.patientId,
      ...(charged.payerId === undefined ? {} : { payerId: charged.payerId }),
      lineNumber: line.lineNumber,
      memo: `Charge for ${line.procedureCode}`,
    };
    return [
      { ...common, account, cents: line.chargeCents },
      { ...common, account: 'revenue', cents: negate(line.chargeCents) },
    ];
  });
  return journalEntry({ kind: 'charge', sourceKey, postingDate, memo: 'Charges of the claim', lines });
}
