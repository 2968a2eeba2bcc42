import { crossoverPayerIds } from './data/more-payers.ts';
import { payerById } from './data/payers.ts';
import type { DecidedClaim } from './decision.ts';
import type { PriorDecision, SubmittedClaim } from './submitted-claim.ts';

const medicareIds = ['SMPMA', 'SMPMB', 'SMDME'];

/**
 * A paid primary Medicare claim as passed on to the next payer that it names (2320), where that payer takes crossovers:
 * status 19. Any other decision as it is.
 */
export function passedOn(decided: DecidedClaim): DecidedClaim {
  const { claim, payer } = decided;
  if (!medicareIds.includes(payer.id) || decided.claimStatusCode !== '1') return decided;
  if (claim.isEncounter || claim.isPredetermination) return decided;
  const next = claim.otherPayers.find((other) => crossoverPayerIds.includes(other.payerId.trim().toUpperCase()));
  const nextPayer = next && payerById(next.payerId);
  if (nextPayer === undefined) return decided;
  return {
    ...decided,
    claimStatusCode: '19',
    crossedOverTo: { payer: nextPayer, memberId: next?.memberId || claim.memberId },
  };
}

/** The claim as the next payer gets it from Medicare: second, with Medicare's decision on it. Undefined when none does. */
export function crossoverClaim(decided: DecidedClaim): SubmittedClaim | undefined {
  const to = decided.crossedOverTo;
  if (to === undefined) return undefined;
  const { claim, payer } = decided;
  const prior = (line: DecidedClaim['lines'][number]): PriorDecision => ({
    payerId: payer.id,
    paidCents: line.paidCents,
    adjustments: line.adjustments,
  });
  const whole: PriorDecision = {
    payerId: payer.id,
    paidCents: decided.paidCents,
    adjustments: decided.lines.flatMap((line) => line.adjustments),
  };
  return {
    ...claim,
    payerId: to.payer.id,
    payerName: to.payer.name,
    payerSequence: 'S',
    filingIndicator: to.payer.filingIndicator,
    memberId: to.memberId,
    otherPayers: [whole],
    lines: claim.lines.map((line, i) => {
      const decidedLine = decided.isClaimLevel ? undefined : decided.lines[i];
      return { ...line, priorDecisions: decidedLine ? [prior(decidedLine)] : [] };
    }),
  };
}
