import { DEFAULT_VARIANCE_SETTINGS } from '@cleanclaim/billing/receivables';
import type { Samples } from './samples.ts';

/** Inputs for the operations of what was paid against what was expected. */
export const variancesSamples: Samples = {
  'accept-variances': (world) => ({ varianceIds: [world.varianceToAcceptId], reason: 'Not worth a letter.' }),
  'answer-variance-dispute': (world) => ({
    disputeId: world.disputeId,
    version: 1,
    answer: 'refuses',
    answerDate: '2026-11-02',
    note: 'By phone.',
  }),
  'dispute-variances': (world) => ({ varianceIds: [world.varianceToDisputeId], sentBy: 'portal' }),
  'find-variances': (world) => ({ payerId: world.payerId }),
  'list-variance-disputes': () => ({}),
  'list-variances': () => ({}),
  'save-variance-settings': () => ({ ...DEFAULT_VARIANCE_SETTINGS, version: 0, toleranceCents: 500 }),
  'show-variance': (world) => ({ varianceId: world.varianceId }),
  'show-variance-dispute': (world) => ({ disputeId: world.disputeId }),
  'show-variance-settings': () => ({}),
  'total-variances': () => ({ by: 'payer-code' }),
};
