import { type Cents, cents, formatDollars, sumCents } from '../kernel/index.ts';
import {
  adjustmentFact,
  isForwarded,
  isQualifiedMedicareBeneficiary,
  type JudgedAdjustment,
} from './adjustment-lines.ts';
import { carcLabel } from './classify-adjustment.ts';
import type { ClaimPaymentOutcome, PostableClaim, WorkDraft, WorkDraftKind } from './posting-types.ts';
import type { ClaimPayment } from './types.ts';

const COVERAGE_CARCS = new Set(['22', '26', '27', '31', '32', '33', '34', '109', '200', '204']);
const COST_SHARE_CARCS = new Set(['1', '2', '3']);

/** What the payer refused: it stays on payer A/R until a person works it, unless another claim bills the line again. */
function refusedAdjustments(
  judged: readonly JudgedAdjustment[],
  { rebilledLines = [] }: Pick<PostableClaim, 'rebilledLines'>,
): JudgedAdjustment[] {
  return judged.filter(
    (one) =>
      (one.class === 'denial' || one.class === 'needs-person') &&
      one.amountCents > 0 &&
      !rebilledLines.includes(one.lineNumber ?? 0),
  );
}

/** It is not the payer's claim and went on to the right one: no answer, and no denial either. */
function isNotItsClaim({ claimStatusCode, paidCents }: ClaimPayment): boolean {
  return claimStatusCode === '23' && paidCents === 0;
}

/** How the claim stands after a claim payment that posted; a zero payment with only the patient's part is paid, not denied. */
export function claimOutcome(
  claimPayment: ClaimPayment,
  claim: PostableClaim,
  judged: readonly JudgedAdjustment[],
): ClaimPaymentOutcome {
  const { claimStatusCode, paidCents } = claimPayment;
  // A reversal that gives money back takes an earlier reversal back: the claim stands as before it.
  if (claimStatusCode === '22') return claimPayment.chargeCents > 0 ? 'corrected' : 'reversed';
  if (claimStatusCode === '25') return 'no-money';
  if (isNotItsClaim(claimPayment)) return 'no-money';
  const refused = refusedAdjustments(judged, claim).length > 0;
  const costShare = judged.some(
    (one) => one.groupCode === 'PR' && COST_SHARE_CARCS.has(one.carc) && one.amountCents > 0,
  );
  if (paidCents === 0 && !costShare && (refused || claimStatusCode === '4')) return 'denied';
  if (refused || claimStatusCode === '4') return paidCents === 0 && !refused ? 'paid' : 'partly-paid';
  if (paidCents === 0 && !costShare && !judged.some((one) => one.movedCents !== 0)) return 'no-money';
  return claim.posted?.at(-1)?.claimStatusCode === '22' ? 'corrected' : 'paid';
}

interface WorkInput {
  claimPayment: ClaimPayment;
  claim: PostableClaim;
  judged: readonly JudgedAdjustment[];
  key: string;
  /** Payer A/R of the claim after the posting. */
  payerArAfterCents: Cents;
  /** False for a reversal that takes back nothing known. */
  reversalKnown: boolean;
}

/** Remark codes of the claim and of those of its lines that hold the given adjustments. */
function remarks(claimPayment: ClaimPayment): string[] {
  return [
    ...new Set([...claimPayment.rarcs, ...claimPayment.servicePayments.flatMap((service) => [...service.rarcs])]),
  ];
}

function total(judged: readonly JudgedAdjustment[]): Cents {
  return sumCents(judged.map((one) => one.amountCents));
}

type Draft = [WorkDraftKind, Cents, string, readonly JudgedAdjustment[]];

/** Work about what the patient, or the next payer, owes. */
function shareDrafts({ claimPayment, judged, payerArAfterCents }: WorkInput): Draft[] {
  const share = judged.filter((one) => one.groupCode === 'PR' && one.amountCents > 0);
  if (share.length > 0 && isQualifiedMedicareBeneficiary(claimPayment)) {
    const reason = 'The patient is a qualified Medicare beneficiary and owes nothing. Bill this to Medicaid.';
    return [['bill-next-payer', total(share), reason, share]];
  }
  if (isForwarded(claimPayment.claimStatusCode)) {
    const reason = 'The payer sent the claim on to the next payer. Wait for its answer before the patient is billed.';
    return payerArAfterCents > 0 ? [['forwarded', payerArAfterCents, reason, []]] : [];
  }
  const uncovered = share.filter((one) => COVERAGE_CARCS.has(one.carc));
  if (uncovered.length === 0) return [];
  const reason = 'The payer says the patient is not covered. Look for other coverage before the patient is billed.';
  return [['check-coverage', total(uncovered), reason, uncovered]];
}

function paymentDrafts(input: WorkInput): Draft[] {
  const { claimPayment, claim, judged } = input;
  const found: Draft[] = [];
  const refused = refusedAdjustments(judged, claim);
  if (refused.length > 0 && !isNotItsClaim(claimPayment))
    found.push(['denial', total(refused), refusalReason(refused), refused]);
  found.push(...shareDrafts(input));
  const writtenOff = judged.filter((one) => one.class === 'contractual' && one.movedCents > 0);
  if (claimPayment.chargeCents > 0 && total(writtenOff) === claimPayment.chargeCents) {
    const reason = 'The whole charge was written off as contractual and nothing is owed by anyone. Check the contract.';
    found.push(['check-write-off', total(writtenOff), reason, writtenOff]);
  }
  return found;
}

function reversalDrafts({ claimPayment, reversalKnown }: WorkInput): Draft[] {
  if (reversalKnown) return [];
  const reason = 'The payer takes back a payment that is not posted here. Find the original remittance.';
  return [['reversal-without-payment', cents(Math.abs(claimPayment.paidCents)), reason, []]];
}

function drafts(input: WorkInput): Draft[] {
  const { claimPayment, claim, payerArAfterCents } = input;
  const found = claimPayment.claimStatusCode === '22' ? reversalDrafts(input) : paymentDrafts(input);
  if (payerArAfterCents >= 0 || payerArAfterCents >= claim.payerArCents) return found;
  const over = cents(-payerArAfterCents);
  const reason = `Payers paid ${formatDollars(over)} more than was owed. Find out who is due a refund.`;
  return [...found, ['credit-balance', over, reason, []]];
}

function refusalReason(refused: readonly JudgedAdjustment[]): string {
  const reasons = [...new Set(refused.map((one) => `${one.groupCode}-${one.carc}`))];
  const named = reasons.map((code) => {
    const label = carcLabel(code.slice(code.indexOf('-') + 1));
    return label === '' ? `${code} (a code we have no rule for)` : `${code} (${label})`;
  });
  return `The payer refused ${formatDollars(total(refused))}: ${named.join(', ')}.`;
}

/** Everything a person must do after a claim payment that posted to its claim. */
export function claimPaymentWork(input: WorkInput): WorkDraft[] {
  const { claimPayment, claim } = input;
  return drafts(input).map(([kind, amountCents, reason, adjustments]) => ({
    kind,
    claimId: claim.claimId,
    patientId: claim.patientId,
    payerId: claim.payerId,
    sourceKey: `${input.key}|${kind}`,
    reason,
    amountCents,
    claimStatusCode: claimPayment.claimStatusCode,
    payerClaimControlNumber: claimPayment.payerClaimControlNumber,
    adjustments: adjustments.map(adjustmentFact),
    rarcs: remarks(claimPayment),
  }));
}
