import { normalizeProcedure } from '@cleanclaim/codesets';
import type { Charge, Diagnosis, Encounter } from '../encounters/index.ts';
import { cents, sumCents } from '../kernel/index.ts';
import {
  type Coverage,
  type Facility,
  type Patient,
  type Payer,
  type Practice,
  type Provider,
  subscriberFor,
} from '../parties/index.ts';
import { claimPointers } from './claim-pointers.ts';
import type { Claim, ServiceLine } from './types.ts';

/** LX goes to 50 in a professional claim (005010X222A1, loop 2400). */
const MAX_LINES = 50;

/** Everything a claim is made of. `id` and `patientControlNumber` are new ones. */
export interface ClaimParts {
  id: string;
  /** See `patientControlNumber`. */
  patientControlNumber: string;
  encounter: Encounter;
  patient: Patient;
  /** Absent: the patient pays, or the coverage has not been entered. */
  coverage: Coverage | undefined;
  /** The coverage's payer; absent while nobody has said which payer is meant. */
  payer: Payer | undefined;
  practice: Practice;
  rendering?: Provider | undefined;
  referring?: Provider | undefined;
  facility?: Facility | undefined;
  diagnoses: readonly Diagnosis[];
  charges: readonly Charge[];
}

/** Why no claim can be made of a visit. */
export type ClaimBuildReason =
  | 'no-coverage'
  | 'no-payer'
  | 'no-diagnosis'
  | 'no-charges'
  | 'not-coded'
  | 'not-priced'
  | 'no-place-of-service'
  | 'too-many-lines'
  | 'too-many-diagnoses';

/** The claim, or the first reason why there is none, with the fix. */
export type ClaimBuildResult = { ok: true; claim: Claim } | { ok: false; reason: ClaimBuildReason; message: string };

/** A charge of $0.00 counts as priced only when somebody is named who set it. */
function isPriced(charge: Charge): boolean {
  if (!Number.isSafeInteger(charge.chargeCents) || charge.chargeCents < 0) return false;
  if (charge.priceSource === undefined) return charge.chargeCents > 0;
  return charge.priceSource !== 'not-priced' || charge.chargeCents > 0;
}

function lineNumbers(charges: readonly Charge[], isBad: (charge: Charge) => boolean): string {
  return charges.flatMap((charge, i) => (isBad(charge) ? [`${i + 1}`] : [])).join(', ');
}

/** What stands in the way besides coverage, in the order in which a person would settle it. */
function findObstacle(parts: ClaimParts): { reason: ClaimBuildReason; message: string } | undefined {
  const { charges } = parts;
  if (parts.diagnoses.every((diagnosis) => diagnosis.code.trim() === '')) {
    return { reason: 'no-diagnosis', message: 'The visit has no coded diagnosis. Add one.' };
  }
  if (charges.length === 0) {
    return { reason: 'no-charges', message: 'The visit has no charge. Add the service that was given.' };
  }
  if (charges.length > MAX_LINES) {
    const message = `The visit has ${charges.length} charges; a claim takes ${MAX_LINES} lines. Split the visit in two.`;
    return { reason: 'too-many-lines', message };
  }
  const uncoded = lineNumbers(charges, (charge) => charge.procedureCode.trim() === '');
  if (uncoded !== '') return { reason: 'not-coded', message: `No procedure code on line ${uncoded}. Enter it.` };
  const unpriced = lineNumbers(charges, (charge) => !isPriced(charge));
  if (unpriced !== '') {
    const message = `No price for line ${unpriced}. Add it to the fee schedule, or enter the charge.`;
    return { reason: 'not-priced', message };
  }
  if (parts.encounter.placeOfService === '' && (parts.facility?.placeOfService ?? '') === '') {
    return {
      reason: 'no-place-of-service',
      message: 'The place of service is not known. Enter it, such as 11 for office.',
    };
  }
  return undefined;
}

function toLine(charge: Charge, index: number, diagnosisPointers: readonly number[]): ServiceLine {
  return {
    lineNumber: index + 1,
    procedureCode: normalizeProcedure(charge.procedureCode),
    description: charge.description,
    modifiers: charge.modifiers,
    units: charge.units,
    chargeCents: cents(charge.chargeCents),
    diagnosisPointers,
    dateOfService: charge.dateOfService,
    ...(charge.ndc === undefined ? {} : { ndc: charge.ndc }),
  };
}

/** Optional parts of a claim that are taken over as they are; absent ones stay absent. */
function optionalParts({ encounter, coverage, rendering, referring, facility }: ClaimParts): Partial<Claim> {
  return {
    ...(coverage?.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
    ...(coverage?.planName ? { planName: coverage.planName } : {}),
    ...(rendering ? { rendering } : {}),
    ...(referring ? { referring } : {}),
    ...(facility ? { facility } : {}),
    ...(encounter.priorAuthorizationNumber ? { priorAuthorizationNumber: encounter.priorAuthorizationNumber } : {}),
    ...(encounter.accident ? { accident: encounter.accident } : {}),
  };
}

/**
 * Builds the claim of one visit for one coverage, as an original (frequency 1). Lines keep the order of the charges;
 * diagnoses stand once each, at most twelve; the total is the sum of the lines. The claim is a snapshot. Whether it is
 * clean is for the edits to say: a value that is merely wrong is taken over.
 * @returns the claim, or the reason why none can be made.
 */
export function buildProfessionalClaim(parts: ClaimParts): ClaimBuildResult {
  const { coverage, payer, encounter, patient, charges } = parts;
  if (coverage === undefined) {
    const message = 'The visit has no coverage. Enter it, or bill the patient.';
    return { ok: false, reason: 'no-coverage', message };
  }
  if (payer === undefined) {
    const message = 'It is not known which payer the coverage means. Choose the payer.';
    return { ok: false, reason: 'no-payer', message };
  }
  const obstacle = findObstacle(parts);
  if (obstacle) return { ok: false, ...obstacle };
  const { diagnoses, pointers } = claimPointers(parts.diagnoses, charges);
  const lines = charges.map((charge, i) => toLine(charge, i, pointers[i] ?? []));
  const lost = lines.filter((line) => line.diagnosisPointers.length === 0).map((line) => line.lineNumber);
  if (lost.length > 0) {
    const message = `The lines point to more than twelve diagnoses, and line ${lost.join(', ')} would have none. Split the visit in two.`;
    return { ok: false, reason: 'too-many-diagnoses', message };
  }
  const claim: Claim = {
    id: parts.id,
    kind: 'professional',
    patientControlNumber: parts.patientControlNumber,
    encounterId: encounter.id,
    coverageId: coverage.id,
    payerSequence: coverage.payerSequence,
    frequencyCode: '1',
    patient,
    relationship: coverage.relationship,
    subscriber: subscriberFor(coverage, patient),
    memberId: coverage.memberId,
    payer,
    billing: parts.practice,
    placeOfService: encounter.placeOfService || (parts.facility?.placeOfService ?? ''),
    dateOfService: encounter.dateOfService,
    diagnoses,
    lines,
    totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
    acceptAssignment: true,
    benefitsAssigned: true,
    releaseOfInformation: true,
    ...optionalParts(parts),
  };
  return { ok: true, claim };
}
