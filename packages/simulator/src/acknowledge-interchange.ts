import type { Interchange, TransactionSet, X12File } from '@cleanclaim/x12';
import type { AnswerDraft } from './answer-file.ts';
import type { Receipt } from './receipt.ts';

/** What the envelope and syntax of an interchange earn: TA1 and 999s, and the sets that go on. */
export interface EnvelopeAnswer {
  drafts: readonly AnswerDraft[];
  acceptedSets: readonly TransactionSet[];
  log: readonly string[];
}

export function acknowledgeInterchange(_file: X12File, interchange: Interchange, _receipt: Receipt): EnvelopeAnswer {
  return { drafts: [], acceptedSets: interchange.groups.flatMap((group) => group.transactionSets), log: [] };
}
