import { type Cents, cents, formatDollars, type IsoDate, negate, sumCents, ZERO } from '../kernel/index.ts';
import { type EntryDraft, journalEntry } from '../ledger/index.ts';
import type { ClaimMatch } from './match/index.ts';
import type { OpenRecoupment } from './open-recoupments.ts';
import { claimAfter, postKnownClaimPayment } from './post-claim-payment.ts';
import { postProviderAdjustments } from './post-provider-adjustments.ts';
import type {
  ClaimPosting,
  PostableClaim,
  PostingException,
  PostingIds,
  RulesInForce,
  WorkDraft,
} from './posting-types.ts';
import { proveBalance } from './prove-balance.ts';
import { cashOf, claimPaymentKeys, remittanceKey } from './remittance-key.ts';
import type { BalanceCheck, BalanceProof, Remittance, RemittanceHead } from './types.ts';

/** Rules of the practice. */
export interface PostingSettings {
  /**
   * When BPR02 is not what claims and provider adjustments add up to: false holds the whole payment; true posts what
   * balances and holds the difference in unapplied cash.
   */
  postBalancedPartOfUnbalanced: boolean;
  /** What waits for a person; absent: everything that adds up posts. */
  rules?: RulesInForce;
}

export interface PostRemittanceInput {
  remittance: Remittance;
  /**
   * Every claim whose patient control number stands in the remittance, or that a PLB reference may name; a claim that was
   * sent under several numbers once for each.
   */
  claims: readonly PostableClaim[];
  /** How the claim of each claim payment was found, by its index; absent: by the patient control number alone. */
  matches?: ReadonlyMap<number, ClaimMatch>;
  /** What this payer may still take back. */
  openRecoupments?: readonly OpenRecoupment[];
  postingDate: IsoDate;
  ids: PostingIds;
  settings: PostingSettings;
}

export interface RemittancePosting {
  /** `held`: nothing was posted, the one exception with money holds all of BPR02. */
  outcome: 'posted' | 'held';
  remittanceKey: string;
  proof: BalanceProof;
  claimPostings: ClaimPosting[];
  /** All entries: claim payments, provider adjustments, a held difference. */
  entries: EntryDraft[];
  exceptions: PostingException[];
  work: WorkDraft[];
  /** Cash in `entries`: BPR02 exactly when posted, zero when held. */
  cashCents: Cents;
}

function unreadable(remittance: RemittanceHead, hold: PostingException | undefined): PostingException[] {
  const others = (remittance.faults ?? []).filter(({ about }) => about === undefined || about !== hold?.kind);
  return others.map(({ place, position, offset, message }) => ({
    kind: 'unreadable',
    reason: `${place}: ${message}`,
    amountCents: ZERO,
    heldIn: 'not-posted',
    segment: { position, offset, text: '' },
  }));
}

/** Why the whole payment must wait, if it must. */
function paymentHold(
  remittance: RemittanceHead,
  imbalance: BalanceCheck | undefined,
  settings: PostingSettings,
): PostingException | undefined {
  const common = { amountCents: remittance.paidCents, heldIn: 'not-posted' as const, segment: remittance.segment };
  if (remittance.traceNumber === '') {
    const reason = 'The payment has no check or EFT number, so it cannot be told from another one. Enter it by hand.';
    return { ...common, kind: 'no-trace-number', reason };
  }
  if (remittance.paymentDate === '') {
    const reason = 'The payment has no date. Look it up at the bank and enter it by hand.';
    return { ...common, kind: 'no-payment-date', reason };
  }
  if (!imbalance || settings.postBalancedPartOfUnbalanced) return undefined;
  const reason = `The payment is ${formatDollars(imbalance.actualCents)}, its claims and adjustments add up to ${formatDollars(imbalance.expectedCents)}. Nothing is posted. Ask the payer for a corrected remittance.`;
  const { differenceCents } = imbalance;
  return { ...common, kind: 'payment-imbalance', reason, differenceCents, failures: [imbalance] };
}

/** What is decided of a payment before any of its claim payments. */
export interface PaymentJudgement {
  remittanceKey: string;
  /** Set when the whole payment waits: nothing of it posts. */
  hold?: PostingException;
  /** What could not be read. */
  faults: PostingException[];
  /** Set when BPR02 is not what claims and provider adjustments add up to. */
  imbalance?: BalanceCheck;
}

/** Says whether a payment may post at all, from its head and the proof of its balance. */
export function judgePayment(head: RemittanceHead, proof: BalanceProof, settings: PostingSettings): PaymentJudgement {
  const imbalance = proof.failures.find((failure) => failure.rule === 'payment');
  const hold = paymentHold(head, imbalance, settings);
  return {
    remittanceKey: remittanceKey(head),
    ...(hold ? { hold } : {}),
    faults: unreadable(head, hold),
    ...(imbalance ? { imbalance } : {}),
  };
}

/** Some claim payments of a payment, in the order sent. */
export interface PostClaimPaymentsInput {
  /** The payment with these claim payments only. */
  remittance: Remittance;
  /** The key of each, by `claimPaymentKeying`. */
  keys: readonly string[];
  /** As in `PostRemittanceInput`, as they stand after the claim payments before these. */
  claims: readonly PostableClaim[];
  /** As in `PostRemittanceInput`. */
  matches?: ReadonlyMap<number, ClaimMatch>;
  /** As in `PostingSettings`. */
  rules?: RulesInForce;
  proof: BalanceProof;
  postingDate: IsoDate;
  ids: PostingIds;
}

/**
 * Decides how claim payments post, one after the other: a claim that stands several times knows what the earlier ones
 * did to it. A large payment goes through here in parts.
 * @returns the postings in the same order, and the claims as they then stand
 */
export function postClaimPayments(input: PostClaimPaymentsInput): {
  claimPostings: ClaimPosting[];
  claims: PostableClaim[];
} {
  const { remittance, keys, ids, postingDate, proof, matches, rules } = input;
  // A claim sent twice stands in the list under each of its numbers; its balance and history are one.
  const claimIds = new Map(input.claims.map((claim) => [claim.patientControlNumber, claim.claimId]));
  const claims = new Map(input.claims.map((claim) => [claim.claimId, claim]));
  const failures = Map.groupBy(proof.failures, (failure) => failure.claimPaymentIndex);
  const claimPostings = remittance.claimPayments.map((claimPayment, i) => {
    const match = matches?.get(claimPayment.index);
    const claim = claims.get((match ? match.claimId : claimIds.get(claimPayment.patientControlNumber)) ?? '');
    const posting = postKnownClaimPayment(
      {
        ...{ remittance, claimPayment, proof, postingDate, ids },
        ...(claim ? { claim } : {}),
        ...(match ? { match } : {}),
        ...(rules ? { rules } : {}),
      },
      { key: keys[i] ?? '', failures: failures.get(claimPayment.index) ?? [] },
    );
    if (claim) claims.set(claim.claimId, withNumber(claimAfter(claim, claimPayment, posting), claimPayment));
    return posting;
  });
  const aliases = input.claims.map((claim) => ({
    ...(claims.get(claim.claimId) ?? claim),
    patientControlNumber: claim.patientControlNumber,
  }));
  return { claimPostings, claims: aliases };
}

/** A claim learns the payer's number for it from the claim payment: PLB of the same file may name it so. */
function withNumber(
  claim: PostableClaim,
  { payerClaimControlNumber }: { payerClaimControlNumber: string },
): PostableClaim {
  if (payerClaimControlNumber === '') return claim;
  return { ...claim, payerClaimControlNumbers: [...(claim.payerClaimControlNumbers ?? []), payerClaimControlNumber] };
}

/** The difference of a payment that posts in spite of its imbalance: in cash, and held, so that cash is what the bank has. */
function heldDifference(input: FinishPostingInput, imbalance: BalanceCheck) {
  const { remittance, ids, postingDate } = input;
  const key = remittanceKey(remittance);
  const { differenceCents } = imbalance;
  const reason = `The payment differs by ${formatDollars(differenceCents)} from what its claims and adjustments add up to. The difference is in unapplied cash. Ask the payer for a corrected remittance.`;
  const common = {
    remittanceId: ids.remittanceId,
    ...(ids.payerId === undefined ? {} : { payerId: ids.payerId }),
    segment: remittance.segment,
    memo: 'Difference of an unbalanced payment',
  };
  const entry = journalEntry({
    kind: 'unapplied-payment',
    sourceKey: `${key}|difference`,
    postingDate,
    memo: reason,
    lines: [
      { ...common, account: 'cash', cents: differenceCents },
      { ...common, account: 'unapplied-cash', cents: negate(differenceCents) },
    ],
  });
  const exception: PostingException = {
    kind: 'payment-imbalance',
    reason,
    amountCents: differenceCents,
    heldIn: 'unapplied-cash',
    differenceCents,
    failures: [imbalance],
    segment: remittance.segment,
  };
  return { entries: entry ? [entry] : [], exceptions: [exception] };
}

/** The end of a payment, once all of its claim payments are posted. */
export interface FinishPostingInput {
  remittance: RemittanceHead;
  imbalance?: BalanceCheck;
  /** Claims that a PLB reference may name, as they stand after the claim payments. */
  claims: readonly PostableClaim[];
  /** What this payer may still take back. */
  openRecoupments: readonly OpenRecoupment[];
  postingDate: IsoDate;
  ids: PostingIds;
}

/** Posts what belongs to no claim payment: provider adjustments, and a difference that is held. */
export function finishPosting(input: FinishPostingInput): Pick<RemittancePosting, 'entries' | 'exceptions' | 'work'> {
  const provider = postProviderAdjustments(input);
  const difference = input.imbalance ? heldDifference(input, input.imbalance) : { entries: [], exceptions: [] };
  return {
    entries: [...provider.entries, ...difference.entries],
    exceptions: [...provider.exceptions, ...difference.exceptions],
    work: provider.work,
  };
}

/** Cash in entries, in cents. */
export function cashIn(entries: readonly EntryDraft[]): Cents {
  return sumCents(
    entries.flatMap((entry) => entry.lines.flatMap((one) => (one.account === 'cash' ? [one.cents] : []))),
  );
}

/**
 * Decides how a whole 835 payment posts: every claim payment, then its provider adjustments. Data only; saving it twice is
 * refused by its keys. A claim that stands several times (reversal, then correction) posts in the order sent.
 * Throws when the cash posted is not BPR02: that is a bug, never input.
 */
export function postRemittance(input: PostRemittanceInput): RemittancePosting {
  const { remittance } = input;
  const proof = proveBalance(remittance);
  const { hold, faults, imbalance, remittanceKey: key } = judgePayment(remittance, proof, input.settings);
  if (hold) {
    const exceptions = [hold, ...faults];
    const empty = { claimPostings: [], entries: [], work: [], cashCents: ZERO };
    return { outcome: 'held', remittanceKey: key, proof, exceptions, ...empty };
  }
  const { rules } = input.settings;
  const { claimPostings, claims } = postClaimPayments({
    ...input,
    keys: claimPaymentKeys(remittance),
    proof,
    ...(rules ? { rules } : {}),
  });
  const openRecoupments = input.openRecoupments ?? [];
  const end = finishPosting({ ...input, claims, openRecoupments, ...(imbalance ? { imbalance } : {}) });
  const entries = [...claimPostings.flatMap((one) => one.entries), ...end.entries];
  const cashCents = cashIn(entries);
  if (cashCents !== cashOf(remittance)) {
    throw new Error(`cash posted is ${cashCents} cents, the payment is ${cents(cashOf(remittance))}`);
  }
  return {
    outcome: 'posted',
    remittanceKey: key,
    proof,
    claimPostings,
    entries,
    exceptions: [...faults, ...claimPostings.flatMap((one) => one.exceptions), ...end.exceptions],
    work: [...claimPostings.flatMap((one) => one.work), ...end.work],
    cashCents,
  };
}
