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
  'apply-unapplied': (world) => ({ patientId: world.payingPatientId }),
};
