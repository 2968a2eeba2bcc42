import type { Charge, ClaimKind, Diagnosis, Encounter } from '../encounters/index.ts';
import type { Facility } from '../parties/index.ts';

/** Why no claim can be made of a visit. */
export type ClaimBuildReason =
  | 'no-coverage'
  | 'no-payer'
  | 'no-diagnosis'
  | 'no-charges'
  | 'not-coded'
  | 'not-priced'
  | 'no-place-of-service'
  | 'no-facility-details'
  | 'stay-in-parts'
  | 'too-many-lines'
  | 'too-many-diagnoses';

/** What stands in the way, with the fix. */
export interface ClaimObstacle {
  reason: ClaimBuildReason;
  message: string;
}

/** What a kind of claim holds at most: HI and LX of 837P, 837I and 837D. */
export const CLAIM_LIMITS: Readonly<Record<ClaimKind, { diagnoses: number; lines: number }>> = {
  professional: { diagnoses: 12, lines: 50 },
  institutional: { diagnoses: 25, lines: 999 },
  dental: { diagnoses: 4, lines: 50 },
};

/** A charge of $0.00 counts as priced only when somebody is named who set it. */
function isPriced(charge: Charge): boolean {
  if (!Number.isSafeInteger(charge.chargeCents) || charge.chargeCents < 0) return false;
  if (charge.priceSource === undefined) return charge.chargeCents > 0;
  return charge.priceSource !== 'not-priced' || charge.chargeCents > 0;
}

function lineNumbers(charges: readonly Charge[], isBad: (charge: Charge) => boolean): string {
  return charges.flatMap((charge, i) => (isBad(charge) ? [`${i + 1}`] : [])).join(', ');
}

function chargeObstacle(charges: readonly Charge[], kind: ClaimKind): ClaimObstacle | undefined {
  if (charges.length === 0) {
    return { reason: 'no-charges', message: 'The visit has no charge. Add the service that was given.' };
  }
  const most = CLAIM_LIMITS[kind].lines;
  if (charges.length > most) {
    const message = `The visit has ${charges.length} charges; a claim takes ${most} lines. Split the visit in two.`;
    return { reason: 'too-many-lines', message };
  }
  const isUncoded = (charge: Charge) =>
    charge.procedureCode.trim() === '' && (kind !== 'institutional' || !charge.revenueCode);
  const uncoded = lineNumbers(charges, isUncoded);
  if (uncoded !== '') {
    const what = kind === 'institutional' ? 'revenue or procedure code' : 'procedure code';
    return { reason: 'not-coded', message: `No ${what} on line ${uncoded}. Enter it.` };
  }
  const unpriced = lineNumbers(charges, (charge) => !isPriced(charge));
  if (unpriced === '') return undefined;
  const message = `No price for line ${unpriced}. Add it to the fee schedule, or enter the charge.`;
  return { reason: 'not-priced', message };
}

/**
 * What stands in the way of a claim besides coverage, in the order in which a person would settle it. A dental claim
 * needs no diagnosis; a facility's needs no place of service but its type of bill and the patient's status.
 */
export function findObstacle(parts: {
  encounter: Encounter;
  facility?: Facility | undefined;
  diagnoses: readonly Diagnosis[];
  charges: readonly Charge[];
}): ClaimObstacle | undefined {
  const { encounter, facility } = parts;
  const kind = encounter.claimKind ?? 'professional';
  if (kind !== 'dental' && parts.diagnoses.every((diagnosis) => diagnosis.code.trim() === '')) {
    return { reason: 'no-diagnosis', message: 'The visit has no coded diagnosis. Add one.' };
  }
  const found = chargeObstacle(parts.charges, kind);
  if (found) return found;
  if (kind === 'institutional') {
    const { facilityTypeCode, patientStatus } = encounter.details?.institutional ?? {};
    if (facilityTypeCode && patientStatus) return undefined;
    const message = 'The type of bill or the patient status is missing. Enter them, such as 13 and 01.';
    return { reason: 'no-facility-details', message };
  }
  if (encounter.placeOfService === '' && (facility?.placeOfService ?? '') === '') {
    const message = 'The place of service is not known. Enter it, such as 11 for office.';
    return { reason: 'no-place-of-service', message };
  }
  return undefined;
}
