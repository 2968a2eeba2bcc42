import { adjudicationBalances } from '../adjudication-balances.ts';
import { earlierPayerDecided } from '../earlier-payer-decided.ts';
import type { Edit } from '../edit.ts';
import { medicaidLast } from '../medicaid-last.ts';
import { medicareSecondaryReason } from '../medicare-secondary-reason.ts';
import { notCrossedOverAlready } from '../not-crossed-over-already.ts';
import { payerSequenceDistinct } from '../payer-sequence-distinct.ts';
import { secondaryFilingLimit } from '../secondary-filing-limit.ts';
import { secondaryHasBalance } from '../secondary-has-balance.ts';

/** Edits of the subject "Payer order", in the order in which their findings are read. */
export const payerOrder: readonly Edit[] = [
  medicareSecondaryReason,
  earlierPayerDecided,
  adjudicationBalances,
  payerSequenceDistinct,
  medicaidLast,
  notCrossedOverAlready,
  secondaryFilingLimit,
  secondaryHasBalance,
];
