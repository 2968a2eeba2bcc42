import type { Claim } from '../../types.ts';
import type { EditContext, PriorClaim } from '../edit.ts';

/** A service of this claim, or of an earlier one of the same group. */
export interface GroupService {
  code: string;
  modifiers: readonly string[];
  units: number;
  day: string;
  /** 0-based index in this claim's lines; -1 on an earlier claim. */
  index: number;
  /** What to call it in a message: `line 2` or `claim CC1000009`. */
  name: string;
  taxonomy: string;
}

/** Earlier claims of the same patient and billing group that still stand. */
export function standingClaims(claim: Claim, priorClaims: readonly PriorClaim[]): PriorClaim[] {
  return priorClaims.filter(
    (prior) =>
      prior.claimId !== claim.id &&
      prior.patientId === claim.patient.id &&
      prior.billingNpi === claim.billing.npi &&
      prior.kind === claim.kind &&
      prior.status !== 'rejected' &&
      !prior.voided,
  );
}

interface Kept {
  priorClaims: readonly PriorClaim[];
  days: ReadonlyMap<string, readonly GroupService[]>;
}
const KEPT = new WeakMap<Claim, Kept>();

/**
 * What the group did for the patient on each day of this claim: its own lines, then those of earlier claims to the same
 * payer that were not denied. A replacement, a void and a claim to a next payer repeat by design, so that they are seen
 * alone. Made once for a claim and shared by the edits that ask.
 */
export function servicesByDay(
  claim: Claim,
  { priorClaims }: Pick<EditContext, 'priorClaims'>,
): ReadonlyMap<string, readonly GroupService[]> {
  const kept = KEPT.get(claim);
  if (kept && kept.priorClaims === priorClaims) return kept.days;
  const days = new Map<string, GroupService[]>();
  const taxonomy = claim.rendering?.taxonomy ?? '';
  claim.lines.forEach(({ procedureCode: code, modifiers, units, dateOfService: day, lineNumber }, index) => {
    const service = { code, modifiers, units, day, index, name: `line ${lineNumber}`, taxonomy };
    const others = days.get(day);
    if (others) others.push(service);
    else days.set(day, [service]);
  });
  if (priorClaims.length > 0 && claim.frequencyCode === '1' && claim.payerSequence === 'P')
    for (const prior of standingClaims(claim, priorClaims))
      if (prior.payerId === claim.payer.id && prior.status !== 'denied')
        for (const { procedureCode: code, modifiers, units, dateOfService: day } of prior.lines)
          days.get(day)?.push({
            code,
            modifiers,
            units,
            day,
            index: -1,
            name: `claim ${prior.patientControlNumber}`,
            taxonomy: prior.renderingTaxonomy,
          });
  KEPT.set(claim, { priorClaims, days });
  return days;
}
