import type { Samples } from './samples.ts';

const nothing = { interestCents: 0, takebacks: [], claims: [] };

/** Inputs for the operations of paper explanations of benefits. */
export const paperSamples: Samples = {
  'save-paper-eob': (world) => ({
    payerId: world.payerId,
    typed: { ...nothing, kind: 'check', number: 'PE1', amountCents: 1000, date: '2026-10-20' },
  }),
  'find-paper-claims': (world) => ({ claimId: world.paidClaimId }),
  'import-lockbox': () => ({
    fileName: 'lockbox.csv',
    base64: Buffer.from('Check number,Amount\nPE9,12.50\n').toString('base64'),
  }),
  'list-paper-eobs': () => ({}),
  'show-paper-eob': (world) => ({ paperEobId: world.paperEobId }),
  'post-paper-eob': (world) => ({ paperEobId: world.paperToPostId, version: 1 }),
  'discard-paper-eob': (world) => ({ paperEobId: world.paperToDiscardId, version: 1 }),
};
