import { TEST_POLICY } from '../world-patient-billing.ts';
import type { Samples } from './samples.ts';

/** Inputs for the operations of statements, plans and holds. */
export const patientBillingSamples: Samples = {
  'show-patient-billing': (world) => ({ patientId: world.owingPatientId }),
  'save-patient-billing': (world) => ({ patientId: world.owingPatientId, language: 'es', channel: 'mail' }),
  'explain-to-patient': (world) => ({ patientId: world.patientId }),
  'open-patient-explanation': (world) => ({ patientId: world.patientId, language: 'es' }),
  'open-tax-receipt': (world) => ({ patientId: world.patientId, year: 2026 }),
  'place-hold': (world) => ({
    patientId: world.owingPatientId,
    kind: 'returned-mail',
    reason: 'The statement came back.',
    source: 'Post office',
  }),
  'lift-hold': (world) => ({ holdId: world.holdToLiftId, reason: 'The case was dismissed.' }),
  'note-billing-step': (world) => ({ patientId: world.owingPatientId, action: 'call' }),
  'preview-statements': () => ({}),
  'run-statements': (world) => ({ patientIds: [world.patientToBillId] }),
  'make-payment-plan': (world) => ({
    patientId: world.patientForPlanId,
    instalmentCents: 5_000,
    every: 'month',
    firstDate: '2027-01-15',
    autopay: true,
  }),
  'take-instalment': (world) => ({
    planId: world.planToPayId,
    paidCents: 5_000,
    method: 'check',
    receiptNumber: 'PLAN-1',
  }),
  'end-payment-plan': (world) => ({ planId: world.planToEndId, reason: 'Pays at once instead.' }),
  'list-due-instalments': () => ({}),
  'make-estimate': (world) => ({
    patientId: world.owingPatientId,
    serviceDate: '2026-12-20',
    askedDate: '2026-11-02',
    reason: 'Follow-up visit',
    providerId: world.providerId,
    diagnosisCodes: ['J06.9'],
    items: [{ procedureCode: '99213', units: 1 }],
  }),
  'open-dispute': (world) => ({ patientId: world.owingPatientId, about: 'The visit was shorter than charged.' }),
  'note-dispute': (world) => ({ disputeId: world.disputeToNoteId, note: 'Called back, sent the record.' }),
  'settle-dispute': (world) => ({ disputeId: world.disputeToSettleId, outcome: 'The patient agrees with the charge.' }),
  'apply-for-hardship': (world) => ({
    patientId: world.owingPatientId,
    householdSize: 4,
    yearlyIncomeCents: 3_000_000,
  }),
  'decide-hardship': (world) => ({
    applicationId: world.applicationId,
    granted: true,
    decision: 'Income under twice the poverty line: the whole balance is charity.',
  }),
  'place-in-collection': (world) => ({ patientIds: [world.patientToCollectId] }),
  'recall-from-collection': (world) => ({
    placementId: world.placementToRecallId,
    reason: 'Paid in full at the desk.',
  }),
  'note-agency-payment': (world) => ({
    placementId: world.placementToPayId,
    paidCents: 5_000,
    feeCents: 1_000,
    receiptNumber: 'LARK-1',
  }),
  'show-billing-policy': () => ({}),
  'save-billing-policy': () => ({ ...TEST_POLICY, daysToPay: 21 }),
};
