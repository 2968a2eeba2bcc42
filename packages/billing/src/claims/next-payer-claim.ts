import type { OtherPayer, PayerAdjudication } from './other-payer.ts';
import type { Claim, ServiceLine } from './types.ts';

/** The next payer's claim, or why there is none. */
export type NextPayerResult =
  | { ok: true; claim: Claim }
  | { ok: false; reason: 'no-next-payer' | 'does-not-balance'; message: string };

/** What the next claim is given. */
export interface NextPayerParts {
  id: string;
  patientControlNumber: string;
  /** Payers that have not been billed yet, in their order; the first one is billed now. */
  laterPayers: readonly OtherPayer[];
  /** The next coverage is paid by capitation. */
  capitated?: boolean | undefined;
}

/** Charge = paid + adjustments, of the claim and of each line that the payer decided on (005010X222A1 section 1.4.2.1). */
function balances(claim: Claim, { paidCents, adjustments, lines }: PayerAdjudication): boolean {
  const sum = (amounts: readonly { cents: number }[]) => amounts.reduce((total, one) => total + one.cents, 0);
  const ofLines = lines.reduce((total, line) => total + sum(line.adjustments), 0);
  if (claim.totalChargeCents !== paidCents + sum(adjustments) + ofLines) return false;
  return claim.lines.every((line) => {
    const answers = lines.filter((one) => one.lineNumber === line.lineNumber);
    const decided = answers.reduce((total, one) => total + one.paidCents + sum(one.adjustments), 0);
    return lines.length === 0 || decided === line.chargeCents;
  });
}

/** The payer that has decided, as claims to those after it list it. */
function decidedPayer(claim: Claim, adjudication: PayerAdjudication): OtherPayer {
  return {
    coverageId: claim.coverageId,
    payerSequence: claim.payerSequence,
    payer: claim.payer,
    relationship: claim.relationship,
    subscriber: claim.subscriber,
    memberId: claim.memberId,
    ...(claim.groupNumber ? { groupNumber: claim.groupNumber } : {}),
    ...(claim.planName ? { planName: claim.planName } : {}),
    ...(claim.medicareSecondaryReason ? { medicareSecondaryReason: claim.medicareSecondaryReason } : {}),
    benefitsAssigned: claim.benefitsAssigned,
    releaseOfInformation: claim.releaseOfInformation,
    adjudication,
  };
}

/** A line without what the earlier payer alone gave it. */
function lineForNext({ priorAuthorizationNumber: _given, ...line }: ServiceLine): ServiceLine {
  return line;
}

/**
 * Builds the claim to the next payer from the claim that a payer has decided: the same services, with the decision and
 * those of payers before it listed, as an original. What belongs to the earlier payer alone stays behind: its claim
 * control number, authorization, and accident claim number.
 * @returns the claim, or why there is none.
 */
export function nextPayerClaim(claim: Claim, adjudication: PayerAdjudication, parts: NextPayerParts): NextPayerResult {
  const [next, ...later] = parts.laterPayers;
  if (!next)
    return { ok: false, reason: 'no-next-payer', message: 'The patient has no further coverage for this visit.' };
  if (!balances(claim, adjudication)) {
    const message = "The earlier payer's payment and adjustments do not add up to the charge. Correct them first.";
    return { ok: false, reason: 'does-not-balance', message };
  }
  const decidedBefore = (claim.otherPayers ?? []).filter((one) => one.adjudication !== undefined);
  const {
    payerClaimControlNumber: _number,
    priorAuthorizationNumber: _authorization,
    groupNumber: _group,
    planName: _plan,
    medicareSecondaryReason: _reason,
    encounterOnly: _encounterOnly,
    details,
    ...same
  } = claim;
  const { propertyCasualtyClaimNumber: _casualty, ...kept } = details ?? {};
  return {
    ok: true,
    claim: {
      ...same,
      id: parts.id,
      patientControlNumber: parts.patientControlNumber,
      frequencyCode: claim.frequencyCode === '7' ? '1' : claim.frequencyCode,
      coverageId: next.coverageId,
      payerSequence: next.payerSequence,
      payer: next.payer,
      relationship: next.relationship,
      subscriber: next.subscriber,
      memberId: next.memberId,
      ...(next.groupNumber ? { groupNumber: next.groupNumber } : {}),
      ...(next.planName ? { planName: next.planName } : {}),
      ...(next.medicareSecondaryReason ? { medicareSecondaryReason: next.medicareSecondaryReason } : {}),
      ...(parts.capitated ? { encounterOnly: true } : {}),
      lines: claim.lines.map(lineForNext),
      otherPayers: [...decidedBefore, decidedPayer(claim, adjudication), ...later],
      ...(Object.keys(kept).length > 0 ? { details: kept } : {}),
    },
  };
}
