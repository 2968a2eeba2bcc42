import { type Cents, cents, negate, sumCents, ZERO } from '../kernel/index.ts';
import { type EntryDraft, journalEntry, type LineDraft } from '../ledger/index.ts';
import { adjustmentLines, judgeAdjustments, paymentLines } from './adjustment-lines.ts';
import { type ClaimPaymentHold, claimPaymentHold } from './claim-payment-hold.ts';
import { claimOutcome, claimPaymentWork } from './claim-payment-work.ts';
import { postingWait } from './posting-rules/decide-posting.ts';
import type {
  ClaimPaymentOutcome,
  ClaimPosting,
  PostableClaim,
  PostClaimPaymentInput,
  PostedClaimPayment,
} from './posting-types.ts';
import { claimPaymentKey } from './remittance-key.ts';
import { mirroredLines, reversedClaimPayment } from './reversal.ts';
import type { BalanceCheck, ClaimPayment } from './types.ts';

/** What the poster of a whole remittance computes once; the poster of one claim payment finds it itself. */
export interface KnownFacts {
  key: string;
  failures: readonly BalanceCheck[];
}

function present(entry: EntryDraft | undefined): EntryDraft[] {
  return entry ? [entry] : [];
}

function sumOf(account: LineDraft['account'], lines: readonly LineDraft[]): Cents {
  return sumCents(lines.filter((line) => line.account === account).map((line) => line.cents));
}

const HELD_OUTCOMES: Readonly<Record<ClaimPaymentHold['kind'], ClaimPaymentOutcome>> = {
  unreadable: 'unbalanced',
  unbalanced: 'unbalanced',
  unmatched: 'unmatched',
  'charge-mismatch': 'charge-mismatch',
  'rebilled-line': 'rebilled-line',
  rule: 'held',
  'predetermination-with-money': 'held',
};

function matchOf({ match }: PostClaimPaymentInput): Pick<ClaimPosting, 'match'> {
  return match ? { match } : {};
}

/** Holds the money in unapplied cash and says why; no claim changes and nothing makes the difference up. */
function heldPosting(input: PostClaimPaymentInput, hold: ClaimPaymentHold, key: string): ClaimPosting {
  const { claimPayment, claim, ids, postingDate } = input;
  const common = {
    remittanceId: ids.remittanceId,
    ...(ids.payerId === undefined ? {} : { payerId: ids.payerId }),
    segment: claimPayment.segment,
    memo: `Held: ${hold.kind}`,
  };
  const entry = journalEntry({
    kind: 'unapplied-payment',
    sourceKey: key,
    postingDate,
    memo: hold.reason,
    lines: [
      { ...common, account: 'cash', cents: claimPayment.paidCents },
      { ...common, account: 'unapplied-cash', cents: negate(claimPayment.paidCents) },
    ],
  });
  return {
    claimPaymentKey: key,
    claimPaymentIndex: claimPayment.index,
    ...(claim ? { claimId: claim.claimId } : {}),
    ...matchOf(input),
    entries: present(entry),
    exceptions: [
      {
        ...hold,
        amountCents: claimPayment.paidCents,
        heldIn: 'unapplied-cash',
        claimPaymentKey: key,
        claimPaymentIndex: claimPayment.index,
        ...(claim ? { claimId: claim.claimId } : {}),
        segment: claimPayment.segment,
      },
    ],
    outcome: HELD_OUTCOMES[hold.kind],
    work: [],
    patientResponsibilityCents: ZERO,
  };
}

/** A claim the payer answers in parts posts, and the person who waits for the rest is told. */
function partNotice(claimPayment: ClaimPayment, claim: PostableClaim, key: string): ClaimPosting['exceptions'] {
  if (Math.abs(claimPayment.chargeCents) === claim.totalChargeCents || claimPayment.claimStatusCode === '25') return [];
  return [
    {
      kind: 'charge-mismatch',
      reason:
        'The payer answered only some lines of this claim. They are posted to those lines; the other lines stay on payer A/R until the payer answers them.',
      amountCents: claimPayment.paidCents,
      heldIn: 'posted-to-claim',
      claimPaymentKey: key,
      claimPaymentIndex: claimPayment.index,
      claimId: claim.claimId,
      segment: claimPayment.segment,
    },
  ];
}

function claimPosting(
  input: PostClaimPaymentInput,
  claim: PostableClaim,
  key: string,
  from: 'cash' | 'unapplied-cash',
): ClaimPosting {
  const { claimPayment, ids, postingDate } = input;
  const reversal = claimPayment.claimStatusCode === '22';
  const original = reversal ? reversedClaimPayment(claimPayment, claim.posted ?? []) : undefined;
  const judged = judgeAdjustments(claimPayment, claim);
  const lines = original
    ? mirroredLines(original, claimPayment, ids, from)
    : [...paymentLines(claimPayment, claim, ids, from), ...adjustmentLines(judged, claim, ids)];
  const entry = journalEntry({
    kind: from === 'unapplied-cash' ? 'apply-payment' : reversal ? 'payment-reversal' : 'insurance-payment',
    sourceKey: from === 'unapplied-cash' ? `${key}|applied` : key,
    postingDate,
    memo: reversal ? 'The payer reversed a claim payment' : 'Claim payment',
    ...(original ? { reversesSourceKey: original.sourceKey } : {}),
    lines,
  });
  const payerArAfterCents = cents(claim.payerArCents + sumOf('payer-ar', lines));
  const reversalKnown = original !== undefined || claim.posted === undefined;
  return {
    claimPaymentKey: key,
    claimPaymentIndex: claimPayment.index,
    claimId: claim.claimId,
    ...matchOf(input),
    entries: present(entry),
    exceptions: partNotice(claimPayment, claim, key),
    outcome: claimOutcome(claimPayment, claim, judged),
    work: claimPaymentWork({ claimPayment, claim, judged, key, payerArAfterCents, reversalKnown }),
    patientResponsibilityCents: sumOf('patient-ar', lines),
  };
}

/** Without a claim, matching says more of why than the missing number. */
function withMatchReason(hold: ClaimPaymentHold, { match }: PostClaimPaymentInput): ClaimPaymentHold {
  return hold.kind === 'unmatched' && match ? { ...hold, reason: match.reason } : hold;
}

/** What the posting rules of the payer keep for a person, although it is matched and adds up. */
function ruleHold(
  { claimPayment, rules: inForce }: PostClaimPaymentInput,
  claim: PostableClaim,
): ClaimPaymentHold | undefined {
  // A predetermination moves nothing: there is nothing to hold.
  if (!inForce || claimPayment.claimStatusCode === '25') return undefined;
  const isReversal = claimPayment.claimStatusCode === '22';
  const isUnknownReversal = isReversal && reversedClaimPayment(claimPayment, claim.posted ?? []) === undefined;
  const judged = judgeAdjustments(claimPayment, claim);
  const { rules, isKnownRemark } = inForce;
  const wait = postingWait({ claimPayment, claim, judged, isUnknownReversal, isKnownRemark }, rules);
  if (!wait) return undefined;
  const reason = `${wait.reason} Your posting rules keep this for a person: look at it, then post it as the payer says or give it to another claim.`;
  return { kind: 'rule', reason };
}

/** `postClaimPayment` for a caller that knows the key and the failing checks already. */
export function postKnownClaimPayment(input: PostClaimPaymentInput, known: KnownFacts): ClaimPosting {
  const { claimPayment, claim } = input;
  const hold = claimPaymentHold(claimPayment, claim, known.failures) ?? (claim && ruleHold(input, claim));
  if (hold) return heldPosting(input, withMatchReason(hold, input), known.key);
  if (claim) return claimPosting(input, claim, known.key, 'cash');
  return {
    claimPaymentKey: known.key,
    claimPaymentIndex: claimPayment.index,
    ...matchOf(input),
    entries: [],
    exceptions: [],
    outcome: 'no-money',
    work: [],
    patientResponsibilityCents: ZERO,
  };
}

function knownFacts(input: PostClaimPaymentInput): KnownFacts {
  const failures = input.proof.failures.filter((one) => one.claimPaymentIndex === input.claimPayment.index);
  return { key: claimPaymentKey(input.remittance, input.claimPayment), failures };
}

/**
 * Decides what one claim payment (CLP) does to the ledger: at most one entry of Dr cash, contractual and other adjustment
 * accounts, Dr patient A/R, Cr payer A/R, each line with its group, reason, service line and segment.
 *
 * - A reversal (CLP02 22) undoes the entry it takes back when `claim.posted` has it, else it posts its own negative amounts.
 * - What the payer refused stays on payer A/R, with work for a person.
 * - No claim, amounts that do not add up, or another charge than billed: the money goes to unapplied cash, with an exception.
 * - A predetermination (CLP02 25) posts nothing.
 *
 * Amounts are cents; `proof` is `proveBalance(remittance)`. `entries` is empty when no money moves.
 */
export function postClaimPayment(input: PostClaimPaymentInput): ClaimPosting {
  return postKnownClaimPayment(input, knownFacts(input));
}

/**
 * A claim payment without what it says besides the money: what is left of one whose amounts do not add up, or could not be
 * read, when a person posts its paid amount. An estimate (CLP02 25) that pays is a payment then. Its charge stays, for a
 * reversal names it.
 */
export function paidAlone(claimPayment: ClaimPayment): ClaimPayment {
  const { incomplete: _incomplete, ...rest } = claimPayment;
  return {
    ...rest,
    claimStatusCode: rest.claimStatusCode === '25' ? '1' : rest.claimStatusCode,
    patientResponsibilityCents: ZERO,
    adjustments: [],
    servicePayments: [],
    rarcs: [],
  };
}

/** Says that a claim payment can be given to a claim by its paid amount only: nothing else of it can be trusted. */
export function isPaidAlone(claimPayment: ClaimPayment, failures: readonly BalanceCheck[]): boolean {
  return failures.length > 0 || claimPayment.incomplete === true || claimPayment.claimStatusCode === '25';
}

/**
 * Posts a held claim payment to the claim that a person chose: as `postClaimPayment` with that claim, but Dr unapplied
 * cash instead of cash. The person's choice stands in for the patient control number and the charge; of amounts that do
 * not add up only the paid one can be applied (`paidOnly`), the rest stays on payer A/R.
 * @param known key and failing checks, for a caller that has the claim payment alone
 * @returns undefined when only the paid amount could be posted, and that was not asked for
 */
export function applyHeldClaimPayment(
  input: PostClaimPaymentInput & { claim: PostableClaim; paidOnly?: boolean },
  known: KnownFacts = knownFacts(input),
): ClaimPosting | undefined {
  const { claimPayment, claim, paidOnly = false } = input;
  if (paidOnly) {
    return claimPosting({ ...input, claimPayment: paidAlone(claimPayment) }, claim, known.key, 'unapplied-cash');
  }
  if (isPaidAlone(claimPayment, known.failures)) return undefined;
  return claimPosting(input, claim, known.key, 'unapplied-cash');
}

/** The claim as it stands after a posting: what the next claim payment for it must know. */
export function claimAfter(claim: PostableClaim, claimPayment: ClaimPayment, posting: ClaimPosting): PostableClaim {
  const lines = posting.entries.flatMap((entry) => [...entry.lines]);
  const toClaim = lines.filter((line) => line.claimId === claim.claimId);
  const record: PostedClaimPayment = {
    sourceKey: posting.claimPaymentKey,
    claimStatusCode: claimPayment.claimStatusCode,
    payerClaimControlNumber: claimPayment.payerClaimControlNumber,
    chargeCents: claimPayment.chargeCents,
    paidCents: claimPayment.paidCents,
    lines,
  };
  const held = posting.exceptions.some((one) => one.heldIn === 'unapplied-cash');
  return {
    ...claim,
    payerArCents: cents(claim.payerArCents + sumOf('payer-ar', toClaim)),
    posted: held ? (claim.posted ?? []) : [...(claim.posted ?? []), record],
  };
}
