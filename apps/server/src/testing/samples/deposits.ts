import { bankCsv, bankFile } from '../world-deposits.ts';
import type { Samples } from './samples.ts';

/** Inputs for the operations of deposits and day close. */
export const depositsSamples: Samples = {
  'import-bank-statement': () => bankFile(bankCsv([['2026-10-05', 'A STATEMENT OF THE WALK', '1.00']])),
  'show-day': () => ({}),
  'close-day': () => ({ date: '2020-01-31', seenEntries: 0, counts: [] }),
  'list-day-closes': () => ({}),
  'check-day-close': (world) => ({ dayCloseId: world.dayCloseId }),
  'list-bank-accounts': () => ({}),
  'list-bank-statements': () => ({}),
  'take-back-statement': (world) => ({ bankStatementId: world.statementToTakeBackId, reason: 'Of another practice.' }),
  'bring-back-statement': (world) => ({ bankStatementId: world.statementTakenBackId, reason: 'It was right.' }),
  'forget-bank-columns': (world) => ({ bankAccountId: world.bankAccountId }),
  'list-deposits': () => ({}),
  'list-deposit-gaps': () => ({}),
  'show-deposit': (world) => ({ bankLineId: world.depositId }),
  'show-deposit-payment': (world) => ({ paymentKey: world.cashKey }),
  'reconcile-deposits': () => ({}),
  'link-deposit': (world) => ({ bankLineId: world.depositToLinkId, paymentKeys: [world.cashKey] }),
  'part-deposit': (world) => ({
    bankLineId: world.depositToPartId,
    paymentKey: world.linkedKey,
    reason: 'Another deposit.',
  }),
  'explain-deposit': (world) => ({
    bankLineId: world.depositToExplainId,
    kind: 'owner',
    reason: 'A loan of the owner.',
  }),
  'withdraw-explanation': (world) => ({ explanationId: world.explanationId, reason: 'It was no interest.' }),
};
