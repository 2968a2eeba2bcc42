import { cents } from '@cleanclaim/billing/kernel';
import {
  claimAfter,
  looksLikeRemark,
  type MatchCandidate,
  matchClaimPayment,
  type PostableClaim,
  postingRulesOf,
  postRemittance,
  type Remittance,
  remittanceKey,
  remittancesFrom835,
} from '@cleanclaim/billing/remittance';
import { answerInterchanges, payers, testMembers } from '@cleanclaim/simulator';
import { readX12 } from '@cleanclaim/x12';
import { type SampleClaim, sample837p } from '../../packages/simulator/src/testing/sample-837p.ts';

/** What became of the claim payments of the practice payer, under the usual posting rules. */
export interface AutoPostCount {
  /** Claim payments that add up, each payment once. */
  balanced: number;
  postedAlone: number;
  /** Of those: found by another step than the control number. */
  foundOtherwise: number;
  /** Why the others wait, by kind of exception. */
  waits: Record<string, number>;
  /** Claim payments that do not add up: they wait, and do not count. */
  unbalanced: number;
}

const CODES = ['99213', '99214', '99397', '17000', '11102', '20610', 'J3301', 'G0180', '82306', '83036'];
const DAYS = ['2026-10-05', '2026-10-06', '2026-06-01'];

/** Numbers from a seed (mulberry32), so that each run sees the same claims. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/**
 * Claims of a practice: one member in twenty is one of the odd ones of the practice payer (denied, reversed, paid twice,
 * typed anew ...), or each member with `oddOnly`.
 */
function claimsOf(seed: number, count: number, oddOnly: boolean): SampleClaim[] {
  const pick = numbersFrom(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const isOdd = oddOnly || pick(20) === 0;
    const ending = isOdd ? one(testMembers).ending : String(pick(10));
    const lines = Array.from({ length: 1 + pick(4) }, () => ({
      procedure: one(CODES),
      chargeCents: 4_000 + pick(60_000),
      units: 1,
      date: one(DAYS),
    }));
    return {
      payerId: one(payers).id,
      memberId: `W${seed}${1_000 + i}${ending}`,
      patientControlNumber: `S${seed}N${i}`,
      lines,
    };
  });
}

function candidateOf(claim: SampleClaim, isAnswered: boolean): MatchCandidate {
  const { patientControlNumber = '', memberId = '', payerId = '', lines = [] } = claim;
  return {
    claimId: patientControlNumber,
    payerId,
    patientControlNumbers: [patientControlNumber],
    payerClaimControlNumbers: [],
    memberId,
    datesOfService: [...new Set(lines.map((line) => line.date ?? ''))],
    totalChargeCents: cents(lines.reduce((sum, line) => sum + (line.chargeCents ?? 0), 0)),
    procedureCodes: lines.map((line) => line.procedure),
    isSent: true,
    isAnswered,
  };
}

function postableOf(claim: SampleClaim): PostableClaim {
  const { patientControlNumber = '', payerId = '', lines = [] } = claim;
  const { totalChargeCents } = candidateOf(claim, false);
  return {
    claimId: patientControlNumber,
    patientId: `patient of ${patientControlNumber}`,
    payerId,
    patientControlNumber,
    totalChargeCents,
    payerArCents: totalChargeCents,
    lines: lines.map((line, i) => ({
      lineNumber: i + 1,
      procedureCode: line.procedure,
      chargeCents: cents(line.chargeCents ?? 0),
    })),
    posted: [],
  };
}

/** A practice that has sent claims and posts what comes back. */
function practiceOf(claims: readonly SampleClaim[]) {
  const sent = new Map(claims.map((claim) => [claim.patientControlNumber ?? '', claim]));
  const books = new Map([...sent].map(([number, claim]) => [number, postableOf(claim)]));
  const rules = { rules: postingRulesOf(undefined, undefined), isKnownRemark: looksLikeRemark };
  return (remittance: Remittance) => {
    const candidates = [...sent].map(([number, claim]) =>
      candidateOf(claim, (books.get(number)?.posted ?? []).length > 0),
    );
    const byNumber = new Map(candidates.map((one) => [one.claimId, one]));
    const payerId = candidates.find((one) =>
      payers.some((payer) => payer.id === one.payerId && payer.name === remittance.payerName),
    )?.payerId;
    const matches = new Map(
      remittance.claimPayments.map((one) => {
        const known = byNumber.get(one.patientControlNumber);
        return [one.index, matchClaimPayment(one, known ? [known] : candidates, payerId)];
      }),
    );
    const posting = postRemittance({
      remittance,
      claims: [...books.values()],
      matches,
      postingDate: '2026-11-03',
      ids: { remittanceId: 'r' },
      settings: { postBalancedPartOfUnbalanced: false, rules },
    });
    for (const one of posting.claimPostings) {
      const claim = books.get(one.claimId ?? '');
      const payment = remittance.claimPayments[one.claimPaymentIndex];
      if (claim && payment) books.set(claim.claimId, claimAfter(claim, payment, one));
    }
    return posting;
  };
}

/** Sends claims to the practice payer, seed by seed, and posts all its remittances in the order in which they come. */
export function countAutoPosts(seeds: readonly number[], claimsEach: number, oddOnly = false): AutoPostCount {
  const count: AutoPostCount = { balanced: 0, postedAlone: 0, foundOtherwise: 0, waits: {}, unbalanced: 0 };
  for (const seed of seeds) {
    const claims = claimsOf(seed, claimsEach, oddOnly);
    const post = practiceOf(claims);
    const seen = new Set<string>();
    const { files } = answerInterchanges(sample837p({ sets: [claims] }), { seed, today: '2026-10-12' });
    for (const { bytes } of files.filter(({ kind }) => kind === '835')) {
      for (const remittance of remittancesFrom835(readX12(bytes)).remittances) {
        if (seen.has(remittanceKey(remittance))) continue;
        seen.add(remittanceKey(remittance));
        tally(count, remittance, post(remittance));
      }
    }
  }
  return count;
}

function tally(count: AutoPostCount, remittance: Remittance, posting: ReturnType<typeof postRemittance>): void {
  for (const one of posting.claimPostings) {
    const payment = remittance.claimPayments[one.claimPaymentIndex];
    if (!payment) continue;
    const own = posting.proof.failures.filter((failure) => failure.claimPaymentIndex === payment.index);
    if (own.length > 0) {
      count.unbalanced += 1;
      continue;
    }
    count.balanced += 1;
    const wait = one.exceptions.find((exception) => exception.heldIn === 'unapplied-cash');
    if (wait) {
      count.waits[wait.kind] = (count.waits[wait.kind] ?? 0) + 1;
      continue;
    }
    count.postedAlone += 1;
    if (one.match?.step !== 'control-number') count.foundOtherwise += 1;
  }
}

/** In percent, of claim payments that add up. */
export function autoPostPercent({ balanced, postedAlone }: AutoPostCount): number {
  return (postedAlone / balanced) * 100;
}
