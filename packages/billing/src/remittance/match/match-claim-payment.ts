import type { ClaimPayment } from '../types.ts';
import { compareFacts, scoreOf } from './compare-facts.ts';
import type { ClaimMatch, MatchCandidate, MatchFact, MatchFactName, MatchStep, RankedCandidate } from './types.ts';

/** Candidates below this are no help to a person: two facts at least must agree. */
const LOWEST_SHOWN = 45;
const MOST_SHOWN = 5;

interface Compared {
  candidate: MatchCandidate;
  facts: MatchFact[];
  score: number;
}

const WORDS: Readonly<Record<MatchFactName, string>> = {
  'control-number': 'control number',
  'payer-number': "payer's claim number",
  member: 'member id',
  dates: 'dates of service',
  charge: 'charge',
  codes: 'procedure codes',
};

const agrees = ({ facts }: Compared, ...names: MatchFactName[]) =>
  names.every((name) => facts.some((one) => one.fact === name && one.agrees === 'yes'));

const differs = ({ facts }: Compared): string =>
  facts
    .filter((one) => one.agrees === 'no' && one.fact !== 'control-number' && one.fact !== 'payer-number')
    .map((one) => WORDS[one.fact])
    .join(', ');

function matched(
  step: MatchStep,
  score: number,
  reason: string,
  found: Compared,
  others: readonly RankedCandidate[],
): ClaimMatch {
  const off = differs(found);
  const words = off === '' ? `${reason}.` : `${reason}; other than on the claim: ${off}.`;
  return {
    claimId: found.candidate.claimId,
    step,
    score: off === '' ? score : score - 5,
    reason: words,
    candidates: others.filter((one) => one.claimId !== found.candidate.claimId),
  };
}

function rank(compared: readonly Compared[]): RankedCandidate[] {
  return compared
    .filter(({ score }) => score >= LOWEST_SHOWN)
    .toSorted((a, b) => b.score - a.score || a.candidate.claimId.localeCompare(b.candidate.claimId))
    .slice(0, MOST_SHOWN)
    .map(({ candidate, facts, score }) => ({ claimId: candidate.claimId, score, facts }));
}

function comparedWith(payment: ClaimPayment): (candidate: MatchCandidate) => Compared {
  return (candidate) => {
    const facts = compareFacts(payment, candidate);
    return { candidate, facts, score: scoreOf(facts) };
  };
}

/** The claims that come near a claim payment, the nearest first; those with hardly anything in common are left out. */
export function rankCandidates(payment: ClaimPayment, candidates: readonly MatchCandidate[]): RankedCandidate[] {
  return rank(candidates.map(comparedWith(payment)));
}

/** The payer's own number names a claim of that payer; where the payer is not known, one further fact must agree. */
function byPayerNumber(compared: readonly Compared[], payerId: string | undefined): Compared[] {
  return compared.filter((one) => {
    if (!agrees(one, 'payer-number')) return false;
    if (payerId !== undefined) return one.candidate.payerId === payerId;
    return agrees(one, 'member') || agrees(one, 'charge', 'dates');
  });
}

function byFacts(compared: readonly Compared[], payerId: string | undefined, isReversal: boolean): Compared[] {
  return compared.filter((one) => {
    const { candidate } = one;
    if (!candidate.isSent || (payerId !== undefined && candidate.payerId !== payerId)) return false;
    return candidate.isAnswered === isReversal && agrees(one, 'member', 'dates', 'charge', 'codes');
  });
}

function notMatched(compared: readonly Compared[], candidates: readonly RankedCandidate[]): ClaimMatch {
  const score = Math.min(candidates[0]?.score ?? 0, 89);
  const none =
    'No claim has this control number or this claim number of the payer, and none has the same member, dates, charge and codes.';
  if (candidates.length === 0) {
    const reason = `${none} Find the claim and give it the money, or return it if the patient is not ours.`;
    return { score, reason, candidates };
  }
  const near = candidates.length === 1 ? 'One claim comes near' : `${candidates.length} claims come near`;
  const same = compared.filter((one) => agrees(one, 'member', 'dates', 'charge', 'codes')).length > 1;
  const why = same ? 'More than one claim has the same member, dates, charge and codes.' : none;
  return { score, reason: `${why} ${near}: look at them side by side and give the money to one.`, candidates };
}

/**
 * Finds the claim that a claim payment answers, in this order:
 *
 * 1. the patient control number as it was sent (CLP01; the payer must give it back, 005010X221A1, CLP01);
 * 2. the payer's own claim number (CLP07), of a claim of that payer;
 * 3. member id, dates of service, charge and procedure codes, all of them, and one claim only: sent to that payer and not
 *    answered yet, or for a reversal (CLP02 22) answered.
 *
 * Never by name. When two claims fit a step equally, or none does, no claim is matched and the candidates are ranked.
 * @param payerId the payer of the remittance, where it is known
 */
export function matchClaimPayment(
  payment: ClaimPayment,
  candidates: readonly MatchCandidate[],
  payerId: string | undefined,
): ClaimMatch {
  const compared = candidates.map(comparedWith(payment));
  const ranked = rank(compared);
  const numbered = compared.filter((one) => agrees(one, 'control-number'));
  const [first] = numbered;
  if (first && numbered.length === 1) return matched('control-number', 100, 'Control number as sent', first, ranked);
  const named = byPayerNumber(compared, payerId);
  const [second] = named;
  if (second && named.length === 1) {
    return matched('payer-number', 95, "No such control number, but the payer's claim number", second, ranked);
  }
  const alike = byFacts(compared, payerId, payment.claimStatusCode === '22');
  const [third] = alike;
  if (third && alike.length === 1 && numbered.length === 0 && named.length === 0) {
    const reason = 'No such number, but member id, dates of service, charge and procedure codes';
    return matched('facts', 90, reason, third, ranked);
  }
  return notMatched(compared, ranked);
}
