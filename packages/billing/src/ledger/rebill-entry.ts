import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { journalEntry } from './entry.ts';
import type { Account, EntryDraft, LineDraft } from './types.ts';

/** Lines of a claim that its payer refused and that another claim bills again. */
export interface RebilledLines {
  claimId: string;
  patientId: string;
  payerId: string;
  lines: readonly { lineNumber: number; procedureCode: string; chargeCents: Cents }[];
  /** What the payer's answers took off these lines, debit positive: the claim that bills them is charged in full again. */
  writtenOff: readonly { account: Account; lineNumber: number; cents: Cents }[];
}

/**
 * Takes lines off a claim that another one charges again: Dr revenue, Cr payer A/R for their charge; Dr payer A/R, Cr the
 * write-off account for what was written off on them. The claim's total as sent is another matter and stays.
 * @returns undefined when nothing was charged.
 */
export function rebilledLinesEntry(
  { lines, writtenOff, ...claim }: RebilledLines,
  sourceKey: string,
  postingDate: IsoDate,
): EntryDraft | undefined {
  const charges = lines.flatMap(({ lineNumber, procedureCode, chargeCents }): LineDraft[] => {
    const common = { ...claim, lineNumber, memo: `${procedureCode || 'Line'} is billed again on another claim` };
    return [
      { ...common, account: 'payer-ar', cents: negate(chargeCents) },
      { ...common, account: 'revenue', cents: chargeCents },
    ];
  });
  const back = writtenOff.flatMap(({ account, lineNumber, cents }): LineDraft[] => {
    const common = { ...claim, lineNumber, memo: 'Write-off taken back: the line is billed again on another claim' };
    return [
      { ...common, account: 'payer-ar', cents },
      { ...common, account, cents: negate(cents) },
    ];
  });
  const memo = 'Refused lines are billed again on another claim';
  return journalEntry({ kind: 'reversal', sourceKey, postingDate, memo, lines: [...charges, ...back] });
}
