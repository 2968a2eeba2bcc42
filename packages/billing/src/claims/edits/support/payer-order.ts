import type { PayerSequence } from '../../../parties/index.ts';
import type { Claim } from '../../types.ts';

const RANK: Readonly<Record<PayerSequence, number>> = { P: 1, S: 2, T: 3 };

export function comesBefore(first: PayerSequence, second: PayerSequence): boolean {
  return RANK[first] < RANK[second];
}

/** The other payers that come before this claim's, with their 0-based place in `otherPayers`. */
export function payersBefore(claim: Claim): { payer: string; index: number; adjudicated: boolean }[] {
  return (claim.otherPayers ?? []).flatMap(({ payer, payerSequence, adjudication }, index) =>
    comesBefore(payerSequence, claim.payerSequence)
      ? [{ payer: payer.name, index, adjudicated: adjudication !== undefined }]
      : [],
  );
}
