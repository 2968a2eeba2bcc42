import { cents } from '../../kernel/index.ts';
import type { BilledVisit } from './household-statement.ts';

/** A settled visit of $200.00: insurance paid 120, took 50 off and left 30, of which the patient has paid 10. */
export const VISIT: BilledVisit = {
  encounterId: 'visit-1',
  claimIds: ['claim-1'],
  patientId: 'june',
  patientName: 'June Alder',
  dateOfService: '2026-10-05',
  services: [{ procedureCode: '99213', units: 1, chargeCents: cents(20_000) }],
  payerNames: ['Bluewater Health Plan'],
  insurancePending: false,
  chargeCents: cents(20_000),
  insurancePaidCents: cents(12_000),
  insuranceReducedCents: cents(5_000),
  payerOpenCents: cents(0),
  shares: [{ reason: 'coinsurance', cents: cents(3_000) }],
  patientPaidCents: cents(1_000),
  forgivenCents: cents(0),
  owedCents: cents(2_000),
  wrongGroupCents: cents(0),
};
