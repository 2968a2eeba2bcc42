import type { Samples } from './samples.ts';

/** Inputs for the operations of payments, refunds and write-offs. */
export const moneySamples: Samples = {
  'show-payment': (world) => ({ paymentId: world.paymentToMoveId }),
  'open-receipt': (world) => ({ paymentId: world.paymentToMoveId }),
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
  'show-money-policy': () => ({}),
  'save-money-policy': () => ({
    version: 1,
    writeOffLimits: [{ role: 'manager', kind: 'courtesy', limitCents: 10_000 }],
    refundApprovalOverCents: 5_000,
    returnedCheckFeeCents: 2_500,
    smallBalance: { maxCents: 500, minDays: 30, isOn: false },
  }),
  'show-write-offs': (world) => ({ claimId: world.claimWrittenOffId }),
  'decide-write-off': (world) => ({
    writeOffId: world.writeOffToDecideId,
    version: 1,
    decision: 'approve',
    reason: 'Collecting was tried in earnest',
  }),
  'undo-write-off': (world) => ({ writeOffId: world.writeOffToUndoId, version: 1, reason: 'The payer pays after all' }),
  'withdraw-write-off': (world) => ({
    writeOffId: world.writeOffToWithdrawId,
    version: 1,
    reason: 'The patient pays after all',
  }),
  'write-off-self-pay': (world) => ({
    patientId: world.payingPatientId,
    encounterId: world.visitOwedId,
    to: 'courtesy-discount',
    cents: 100,
    reason: 'Waited for an hour',
  }),
  'sweep-small-balances': () => ({ dryRun: false }),
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
  'apply-unapplied': (world) => ({ patientId: world.patientInCreditId }),
};
