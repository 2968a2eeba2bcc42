import type { Claim } from './types.ts';

/** A replacement or void, or why it cannot be made. */
export type CorrectionResult =
  | { ok: true; claim: Claim }
  | { ok: false; reason: 'no-payer-claim-control-number' | 'same-patient-control-number'; message: string };

/** What a correction needs besides the claim it corrects. */
export interface Correction {
  kind: 'replacement' | 'void';
  /** New ones: each submission has its own number, or the payer's answer could not be matched. */
  id: string;
  patientControlNumber: string;
  /** The payer's number of the adjudicated claim (CLP07, or REF*1K of a 277CA). */
  payerClaimControlNumber: string;
}

/**
 * Turns a corrected claim into a replacement (frequency 7), or a claim into its void (8), for a payer that has
 * adjudicated the earlier one (REF*F8). A rejected claim was never adjudicated: it goes again as an original.
 * @param claim the claim as it should be: rebuilt for a replacement, as sent for a void.
 */
export function correctClaim(claim: Claim, correction: Correction): CorrectionResult {
  const payerClaimControlNumber = correction.payerClaimControlNumber.trim();
  if (payerClaimControlNumber === '') {
    const message =
      "The payer's claim control number is missing. Take it from the remittance; without it, call the payer.";
    return { ok: false, reason: 'no-payer-claim-control-number', message };
  }
  if (correction.patientControlNumber === claim.patientControlNumber) {
    const message = 'A correction needs a patient control number of its own.';
    return { ok: false, reason: 'same-patient-control-number', message };
  }
  const frequencyCode = correction.kind === 'void' ? '8' : '7';
  const { id, patientControlNumber } = correction;
  return { ok: true, claim: { ...claim, id, patientControlNumber, frequencyCode, payerClaimControlNumber } };
}
