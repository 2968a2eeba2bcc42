import type { OutSegment } from '@cleanclaim/x12';
import type { OtherPayer, PayerAdjudication } from '../other-payer.ts';
import type { Claim } from '../types.ts';
import { adjustmentSegments } from './adjustments.ts';
import { addressSegments, MAX, payerNumber, personName } from './parties.ts';
import {
  amount,
  codesOf,
  dated,
  freeText,
  identifier,
  inParts,
  present,
  reference,
  requiredIdentifier,
  requiredText,
  slot,
} from './values.ts';

/** Types of bill for admitted patients: their remarks stand in MIA (UB-04 type of bill, NUBC). */
export const INPATIENT_BILLS = new Set(['11', '18', '21', '28', '41', '65', '66', '84', '86']);

/** Remarks that MIA and MOA take. */
const MAX_REMARKS = 5;

/** True when the claim is a facility's for an admitted patient. */
export function isInpatient(claim: Claim): boolean {
  return INPATIENT_BILLS.has(claim.details?.institutional?.facilityTypeCode ?? '');
}

/** MIA or MOA. MIA01, covered days, must be there; what the payer said of days is not kept, so 0. */
function remarkSegment(claim: Claim, remarks: readonly string[]): OutSegment | false {
  const [codes = []] = inParts(codesOf(remarks, slot('2320', 'MOA03', 'the remark code', 50)), MAX_REMARKS);
  if (codes.length === 0) return false;
  if (!isInpatient(claim)) return ['MOA', '', '', ...codes];
  const [first, ...others] = codes;
  return ['MIA', '0', '', '', '', first, ...Array<string>(14).fill(''), ...others];
}

function decision(claim: Claim, adjudication: PayerAdjudication): OutSegment[] {
  const liability = amount('EAF', adjudication.patientLiabilityCents);
  const nonCovered = amount('A8', adjudication.nonCoveredCents);
  return present(
    ...adjustmentSegments(adjudication.adjustments, '2320'),
    amount('D', adjudication.paidCents),
    ...(claim.kind === 'professional' ? [nonCovered, liability] : [liability, nonCovered]),
  );
}

/**
 * Loops 2320, 2330A and 2330B: another payer with what it decided. Where it decided line by line, the date of the decision
 * stands there only (situational rule of DTP 573).
 */
export function otherPayerSegments(claim: Claim, other: OtherPayer): OutSegment[] {
  const { adjudication, payer } = other;
  const group = identifier(other.groupNumber, slot('2320', 'SBR03', "the other payer's group number", 50));
  const plan = group === '' ? freeText(other.planName, 60) : '';
  const reason = identifier(
    other.medicareSecondaryReason,
    slot('2320', 'SBR05', 'the reason why Medicare is second', 3),
  );
  const sentReason = claim.kind === 'professional' ? reason : '';
  const filing = identifier(payer.claimFilingIndicator, slot('2320', 'SBR09', "the other payer's kind of plan", 2));
  const member = requiredIdentifier(other.memberId, slot('2330A', 'NM109', "the other payer's member ID", MAX.id));
  const name = requiredText(payer.name, slot('2330B', 'NM103', "the other payer's name", MAX.last));
  const number = requiredIdentifier(
    payerNumber(payer, claim.kind),
    slot('2330B', 'NM109', "the other payer's identifier", MAX.id),
  );
  const { subscriber } = other;
  const decidedOn = adjudication && adjudication.lines.length === 0 ? adjudication.paidDate : undefined;
  return present(
    ['SBR', other.payerSequence, other.relationship, group, plan, sentReason, '', '', '', filing],
    ...(adjudication ? decision(claim, adjudication) : []),
    ['OI', '', '', other.benefitsAssigned ? 'Y' : 'N', '', '', other.releaseOfInformation ? 'Y' : 'I'],
    adjudication !== undefined && remarkSegment(claim, adjudication.remarks),
    [...personName('2330A', 'IL', subscriber.name, "the other payer's subscriber"), 'MI', member],
    ...(subscriber.address ? addressSegments('2330A', subscriber.address, "the other payer's subscriber's") : []),
    ['NM1', 'PR', '2', name, '', '', '', '', 'PI', number],
    ...(payer.address ? addressSegments('2330B', payer.address, "the other payer's") : []),
    dated('2330B', '573', decidedOn, "the date of the other payer's decision"),
    reference('2330B', 'F8', adjudication?.payerClaimControlNumber, "the other payer's claim number"),
  );
}
