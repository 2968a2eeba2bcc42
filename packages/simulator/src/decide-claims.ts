import { adjudicate, emptyMemory, remember } from './adjudicate.ts';
import { crossoverClaim, passedOn } from './crossover.ts';
import { memberBehavior } from './data/test-members.ts';
import { type DecidedClaim, reversalOf } from './decision.ts';
import type { Outcome } from './payments.ts';
import { payerClaimControlNumber, type Receipt } from './receipt.ts';
import type { ScreenedClaim } from './screen.ts';

type AcceptedClaim = Extract<ScreenedClaim, { accepted: true }>;

/** Percent of the allowed amount that the correction of an X member leaves. */
const CORRECTED_PERCENT = 75;

/** Earlier decisions by payer claim control number, so that a replacement or void can reverse them to the cent. */
export type EarlierDecisions = ReadonlyMap<string, DecidedClaim>;

/**
 * The reversal of what a replacement or void names in REF*F8. A void repeats the claim that it cancels, so without
 * an earlier decision its own content, decided again, stands for it.
 */
function reversalFor(
  screened: AcceptedClaim,
  decided: DecidedClaim,
  earlier: EarlierDecisions,
): DecidedClaim | undefined {
  const { claim } = screened;
  if (claim.frequencyCode !== '7' && claim.frequencyCode !== '8') return undefined;
  const known = earlier.get(claim.originalReference);
  if (known !== undefined && known.payer.id === screened.payer.id) return reversalOf(known);
  if (claim.frequencyCode === '7') return undefined;
  return reversalOf({ ...decided, payerClaimControlNumber: claim.originalReference });
}

/** What the payer that Medicare passed the claim on to decides, without memory of other claims. */
function crossoverOutcome(decided: DecidedClaim, receipt: Receipt): Outcome[] {
  const claim = crossoverClaim(decided);
  const payer = decided.crossedOverTo?.payer;
  if (claim === undefined || payer === undefined) return [];
  const number = payerClaimControlNumber(payer, receipt, claim);
  const context = { receivedDate: receipt.today, payerClaimControlNumber: number };
  return [{ decided: adjudicate(claim, payer, emptyMemory(), context).decided }];
}

/**
 * Decides the accepted claims of one interchange in the order sent. Silent members (S) have no outcome; X members have a
 * correction when it pays less than the first decision; a void is its reversal alone.
 */
export function decideClaims(
  accepted: readonly AcceptedClaim[],
  receipt: Receipt,
  earlier: EarlierDecisions,
  answerCrossovers = false,
): Outcome[] {
  const memory = emptyMemory();
  const open = new Map(earlier);
  return accepted.flatMap((screened): Outcome[] => {
    const { claim, payer } = screened;
    const behavior = memberBehavior(claim.memberId);
    if (behavior === 'silent') return [];
    const context = {
      receivedDate: receipt.today,
      payerClaimControlNumber: payerClaimControlNumber(payer, receipt, claim),
    };
    const first = adjudicate(claim, payer, memory, context);
    const { trace } = first;
    const decided = passedOn(first.decided);
    const reverses = reversalFor(screened, decided, open);
    // What is reversed once cannot be reversed again.
    if (reverses) open.delete(claim.originalReference);
    if (claim.frequencyCode === '8' && reverses) return [{ decided: reverses }];
    if (behavior !== 'corrected-and-recouped') {
      remember(memory, trace);
      const next = answerCrossovers ? crossoverOutcome(decided, receipt) : [];
      return [{ decided, ...(reverses ? { reverses } : {}) }, ...next];
    }
    const correction = adjudicate(claim, payer, memory, { ...context, allowedPercent: CORRECTED_PERCENT }).decided;
    remember(memory, trace);
    const paysLess = correction.paidCents < decided.paidCents;
    return [{ decided, ...(reverses ? { reverses } : {}), ...(paysLess ? { correction } : {}) }];
  });
}

/** The last decision of each claim by its number, after more outcomes: what a later replacement would reverse. */
export function withOutcomes(earlier: EarlierDecisions, outcomes: readonly Outcome[]): EarlierDecisions {
  const decisions = new Map(earlier);
  for (const { decided, correction, reverses } of outcomes) {
    if (reverses) decisions.delete(reverses.payerClaimControlNumber);
    if (decided.claimStatusCode === '22') decisions.delete(decided.payerClaimControlNumber);
    else decisions.set(decided.payerClaimControlNumber, correction ?? decided);
  }
  return decisions;
}
