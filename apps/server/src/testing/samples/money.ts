import type { Samples } from './samples.ts';

/** Inputs for the operations of payments, refunds and write-offs. */
export const moneySamples: Samples = {
  'show-payment': (world) => ({ paymentId: world.paymentToMoveId }),
  'move-payment': (world) => ({
    paymentId: world.paymentToMoveId,
    from: {},
    to: { patientId: world.payingPatientId, encounterId: world.visitOwedId },
    cents: 100,
    reason: 'Meant for the later visit',
  }),
  'return-payment': (world) => ({
    paymentId: world.paymentToReturnId,
    why: 'returned-check',
    feeCents: 2_500,
    note: '',
  }),
  'list-credits': () => ({}),
  'show-credit': (world) => ({ creditKey: world.creditKey }),
  'note-credit': (world) => ({ creditKey: world.creditKey, identifiedDate: '2026-10-30', note: 'Charged twice' }),
  'request-refund': (world) => ({ creditKey: world.creditKey, cents: 1_000, reason: 'Paid too much' }),
  'list-refunds': () => ({}),
  'show-refund': (world) => ({ refundId: world.refundToSettleId }),
  'decide-refund': (world) => ({
    refundId: world.refundToDecideId,
    version: 1,
    decision: 'approve',
    reason: 'Checked against the bank',
  }),
  'settle-refund': (world) => ({
    refundId: world.refundToSettleId,
    version: 1,
    how: 'paid',
    checkNumber: '5501',
  }),
  'apply-unapplied': (world) => ({ patientId: world.payingPatientId }),
};
