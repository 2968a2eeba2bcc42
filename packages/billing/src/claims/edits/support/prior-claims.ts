import { cents } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import type { PriorClaim } from '../edit.ts';

/** An earlier claim for the examples: one office visit, paid, of the sample patient. */
export function priorClaim(change: Partial<PriorClaim> = {}): PriorClaim {
  const dateOfService = change.dateOfService ?? '2026-11-02';
  return {
    claimId: 'claim-0',
    patientControlNumber: 'CC1000009',
    patientId: 'patient-1',
    dateOfService,
    lines: [
      { procedureCode: '99213', modifiers: [], dateOfService, chargeCents: cents(12_500), units: 1, lineNumber: 1 },
    ],
    status: 'paid',
    kind: 'professional',
    renderingNpi: '1999999117',
    renderingTaxonomy: '207Q00000X',
    billingNpi: '1999999109',
    payerId: 'payer-1',
    diagnoses: ['I10'],
    ...change,
  };
}

/** The bills of the claim's stay that were made before it: of the patient, since the admission, not taken back. */
export function earlierBills(claim: Claim, priorClaims: readonly PriorClaim[]): PriorClaim[] {
  const since = claim.admissionDate ?? claim.dateOfService;
  return priorClaims.filter(
    ({ claimId, kind, patientId, voided, statementThrough }) =>
      claimId !== claim.id &&
      kind === 'institutional' &&
      patientId === claim.patient.id &&
      !voided &&
      statementThrough !== undefined &&
      since <= statementThrough &&
      statementThrough < claim.dateOfService,
  );
}

/** One service for duplicates: date, code, modifiers in any order, and where in the mouth. */
export function serviceKey(line: PriorClaim['lines'][number]): string {
  const { dateOfService, procedureCode, modifiers, teeth = [], oralCavityAreas = [] } = line;
  const mouth = [...teeth.map(({ number, surfaces }) => number + surfaces.join('')), ...oralCavityAreas];
  return [dateOfService, procedureCode, ...[...modifiers].sort(), ...mouth.sort()].join(' ');
}
