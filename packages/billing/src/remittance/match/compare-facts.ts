import type { ClaimPayment } from '../types.ts';
import type { MatchCandidate, MatchFact, MatchFactName } from './types.ts';

/** A member id without blanks, marks and case: payers and cards write it differently. */
export function memberKey(memberId: string): string {
  return memberId.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function datesOf({ dateOfService, servicePayments }: ClaimPayment): string[] {
  const days = servicePayments.flatMap((service) => service.dateOfService ?? []);
  return days.length > 0 || !dateOfService ? days : [dateOfService];
}

/** The codes as they were billed: SVC06 where the payer changed one, else SVC01. */
function codesOf({ servicePayments }: ClaimPayment): string[] {
  return servicePayments.map((service) => (service.billedProcedure ?? service.procedure).code);
}

const inOrder = (codes: readonly string[]) => codes.toSorted().join(' ');

function verdict(isKnown: boolean, agrees: boolean): MatchFact['agrees'] {
  return isKnown ? (agrees ? 'yes' : 'no') : 'unknown';
}

/**
 * Holds a claim payment against a claim, fact by fact, numbers first. Amounts compare without their sign, so that a
 * reversal finds the claim of what it takes back; days agree when each day the payer names is one of the claim's.
 */
export function compareFacts(payment: ClaimPayment, claim: MatchCandidate): MatchFact[] {
  const { patientControlNumber, payerClaimControlNumber } = payment;
  const member = memberKey(payment.memberId ?? '');
  const days = datesOf(payment);
  const codes = codesOf(payment);
  const fact = (name: MatchFactName, isKnown: boolean, agrees: boolean): MatchFact => ({
    fact: name,
    agrees: verdict(isKnown, agrees),
  });
  return [
    fact('control-number', patientControlNumber !== '', claim.patientControlNumbers.includes(patientControlNumber)),
    fact(
      'payer-number',
      payerClaimControlNumber !== '' && claim.payerClaimControlNumbers.length > 0,
      claim.payerClaimControlNumbers.includes(payerClaimControlNumber),
    ),
    fact('member', member !== '' && claim.memberId !== '', member === memberKey(claim.memberId)),
    fact(
      'dates',
      days.length > 0,
      days.every((day) => claim.datesOfService.includes(day)),
    ),
    fact('charge', true, Math.abs(payment.chargeCents) === claim.totalChargeCents),
    fact('codes', codes.length > 0, inOrder(codes) === inOrder(claim.procedureCodes)),
  ];
}

/** What each fact that agrees adds to the score of a candidate; those of the third step make 90 together. */
const WEIGHTS: Readonly<Record<MatchFactName, number>> = {
  'control-number': 95,
  'payer-number': 60,
  member: 30,
  dates: 25,
  charge: 20,
  codes: 15,
};

/** How near a claim comes, 0 to 100: the sum of what agrees. */
export function scoreOf(facts: readonly MatchFact[]): number {
  const sum = facts.reduce((total, { fact, agrees }) => total + (agrees === 'yes' ? WEIGHTS[fact] : 0), 0);
  return Math.min(100, sum);
}
