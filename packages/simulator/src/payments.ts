import type { Payer } from './data/payer.ts';
import { memberBehavior } from './data/test-members.ts';
import { type Adjustment, type DecidedClaim, type DecidedLine, reversalOf } from './decision.ts';
import { type Cents, cents, fraction, negate, subtract, sum, ZERO } from './money.ts';
import { type Receipt, traceNumber } from './receipt.ts';
import { hash32 } from './seed.ts';
import type { SubmittedProvider } from './submitted-claim.ts';

/** PLB: money that belongs to no claim of this payment. A positive amount reduces the payment. */
interface ProviderAdjustment {
  reasonCode: 'WO' | 'L6' | 'FB';
  reference: string;
  amountCents: Cents;
}

/** One check or EFT with what it pays: paid = sum of claims - sum of provider adjustments, never negative. */
export interface Payment {
  payer: Payer;
  payee: SubmittedProvider;
  afterDays: number;
  traceNumber: string;
  paidCents: Cents;
  claims: readonly DecidedClaim[];
  providerAdjustments: readonly ProviderAdjustment[];
  /** True when the same 835 goes out a second time. */
  sentTwice: boolean;
}

/** A claim as decided, with its corrected decision where the member's letter asks for one. */
export interface Outcome {
  decided: DecidedClaim;
  /** What comes before it in the same payment: the reversal of the claim that it replaces. */
  reverses?: DecidedClaim;
  correction?: DecidedClaim;
}

/** Days after the first payment: the correction of an X member and the second payment of a G member, then its recovery; I members are paid with the latter. */
const CORRECTION_DAYS = 20;
const RECOVERY_DAYS = 40;
const INTEREST_PERCENT_A_YEAR = 9;

type Lane = 'main' | 'unbalanced' | 'twice' | 'late';

function laneOf({ decided }: Outcome): Lane {
  if (decided.claimStatusCode === '22') return 'main';
  const behavior = memberBehavior(decided.claim.memberId);
  if (behavior === 'unbalanced') return 'unbalanced';
  if (behavior === 'sent-twice') return 'twice';
  return behavior === 'late-with-interest' || behavior === 'late-without-interest' ? 'late' : 'main';
}

/** A number that is not the one sent and not empty: characters in reverse with a Q, at most 20 (as CLM01). */
function garbled(controlNumber: string): string {
  return `Q${[...controlNumber].reverse().join('')}`.slice(0, 20);
}

/** As somebody typed the claim anew: under numbers that are neither ours nor those the payer has told, for another member id. */
function rekeyed(decided: DecidedClaim): DecidedClaim {
  const { claim, payerClaimControlNumber, printedControlNumber } = decided;
  return {
    ...decided,
    claim: { ...claim, memberId: garbled(claim.memberId) },
    payerClaimControlNumber: garbled(payerClaimControlNumber),
    printedControlNumber: garbled(printedControlNumber),
  };
}

/** Moves the first adjustment of the first line by 1 to 9 cents, so that paid and adjustments miss the charge. */
function misadded(decided: DecidedClaim): DecidedClaim {
  const [first, ...others] = decided.lines;
  if (first === undefined) return decided;
  const off = cents(1 + (hash32(decided.payerClaimControlNumber) % 9));
  const [adjustment, ...rest] = first.adjustments;
  const wrong: Adjustment = adjustment
    ? { ...adjustment, amountCents: cents(adjustment.amountCents + off) }
    : { groupCode: 'CO', carc: '45', amountCents: off };
  const line: DecidedLine = { ...first, adjustments: [wrong, ...rest] };
  return { ...decided, lines: [line, ...others] };
}

function withInterest(decided: DecidedClaim): DecidedClaim {
  const interestCents = fraction(decided.paidCents, INTEREST_PERCENT_A_YEAR * RECOVERY_DAYS, 36_500);
  return interestCents > 0 ? { ...decided, interestCents } : decided;
}

function asPrinted({ decided, reverses }: Outcome): DecidedClaim[] {
  const before = reverses ? [reverses] : [];
  if (decided.claimStatusCode === '22') return [...before, decided];
  const behavior = memberBehavior(decided.claim.memberId);
  if (behavior === 'garbled-control-number') {
    return [...before, rekeyed(decided)];
  }
  if (behavior === 'unbalanced') return [...before, misadded(decided)];
  return [...before, behavior === 'late-with-interest' ? withInterest(decided) : decided];
}

/** The same decision under another number, as a payer that took the claim in twice pays it. */
function paidAgain({ decided }: Outcome): DecidedClaim[] {
  if (decided.claimStatusCode === '22' || decided.paidCents <= 0) return [];
  if (memberBehavior(decided.claim.memberId) !== 'paid-again') return [];
  return [{ ...decided, payerClaimControlNumber: garbled(decided.payerClaimControlNumber) }];
}

function interestAdjustments(claims: readonly DecidedClaim[]): ProviderAdjustment[] {
  return claims.flatMap((claim) =>
    claim.interestCents === undefined
      ? []
      : [{ reasonCode: 'L6', reference: claim.payerClaimControlNumber, amountCents: negate(claim.interestCents) }],
  );
}

/** What a correction takes back: the first payment less the corrected one. */
function overpaid({ decided, correction }: Outcome): Cents {
  return correction === undefined ? ZERO : subtract(decided.paidCents, correction.paidCents);
}

function recoveries(outcomes: readonly Outcome[], sign: 1 | -1): ProviderAdjustment[] {
  return outcomes.map((outcome) => ({
    reasonCode: 'WO',
    reference: outcome.decided.payerClaimControlNumber,
    amountCents: cents(sign * overpaid(outcome)),
  }));
}

type PaymentDraft = Pick<Payment, 'afterDays' | 'claims' | 'providerAdjustments' | 'sentTwice'>;

/** The payments of one payer to one payee, before they have numbers. */
function drafts(outcomes: readonly Outcome[], payer: Payer): PaymentDraft[] {
  const lane = (wanted: Lane) => outcomes.filter((outcome) => laneOf(outcome) === wanted).flatMap(asPrinted);
  const corrected = outcomes.filter((outcome) => outcome.correction !== undefined);
  const late = lane('late');
  const first = payer.paysAfterDays;
  const plain = { providerAdjustments: [], sentTwice: false };
  return [
    { ...plain, afterDays: first, claims: lane('main') },
    { ...plain, afterDays: first, claims: lane('unbalanced') },
    { ...plain, afterDays: first, claims: lane('twice'), sentTwice: true },
    {
      ...plain,
      afterDays: first + CORRECTION_DAYS,
      claims: corrected.flatMap(({ decided, correction }) => (correction ? [reversalOf(decided), correction] : [])),
      providerAdjustments: recoveries(corrected, -1),
    },
    { ...plain, afterDays: first + CORRECTION_DAYS, claims: outcomes.flatMap(paidAgain) },
    {
      ...plain,
      afterDays: first + RECOVERY_DAYS,
      claims: late,
      providerAdjustments: [...interestAdjustments(late), ...recoveries(corrected, 1)],
    },
  ].filter((draft) => draft.claims.length > 0 || draft.providerAdjustments.length > 0);
}

/**
 * Gives a draft its number and its total. A payer does not send a negative payment: what is missing goes to the next one
 * as a forwarding balance (PLB FB, negative here), and this payment is zero (005010X221A1, 1.10.2.12).
 */
function settle(draft: PaymentDraft, payer: Payer, payee: SubmittedProvider, trace: string): Payment {
  const paid = sum(draft.claims.map((claim) => claim.paidCents));
  const total = subtract(paid, sum(draft.providerAdjustments.map((a) => a.amountCents)));
  const forwarded: ProviderAdjustment[] = total < 0 ? [{ reasonCode: 'FB', reference: trace, amountCents: total }] : [];
  return {
    ...draft,
    payer,
    payee,
    traceNumber: trace,
    paidCents: total < 0 ? ZERO : total,
    providerAdjustments: [...draft.providerAdjustments, ...forwarded],
  };
}

/** Groups decided claims into payments: one payer and one payee each, special members in checks of their own. */
export function paymentsFor(outcomes: readonly Outcome[], receipt: Receipt): Payment[] {
  const groups = Map.groupBy(outcomes, ({ decided }) =>
    JSON.stringify([decided.payer.id, decided.claim.billingProvider.npi, decided.claim.billingProvider.taxId]),
  );
  const payments: Payment[] = [];
  for (const group of groups.values()) {
    const first = group[0]?.decided;
    if (first === undefined) continue;
    for (const draft of drafts(group, first.payer)) {
      const trace = traceNumber(first.payer, receipt, payments.length + 1);
      payments.push(settle(draft, first.payer, first.claim.billingProvider, trace));
    }
  }
  return payments;
}

/** The money itself, as the practice's bank reports it: what an 835 is matched with. */
export interface Deposit {
  afterDays: number;
  payerId: string;
  payerName: string;
  method: 'ACH' | 'CHK';
  /** TRN03: the payer's company id in the EFT. */
  companyId: string;
  /** TRN02: EFT trace or check number. */
  traceNumber: string;
  paidCents: Cents;
  /** The CCD+ addenda record of an EFT, '' for a check. */
  addenda: string;
}

/** The deposit of a payment; none for a payment of zero. */
export function depositOf({ payer, afterDays, traceNumber: trace, paidCents }: Payment): Deposit[] {
  if (paidCents === 0) return [];
  const { id: payerId, name: payerName, paymentMethod: method, originCompanyId: companyId } = payer;
  const addenda = method === 'ACH' ? `TRN*1*${trace}*${companyId}\\` : '';
  return [{ afterDays, payerId, payerName, method, companyId, traceNumber: trace, paidCents, addenda }];
}
