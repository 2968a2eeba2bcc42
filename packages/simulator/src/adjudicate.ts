import { decideStay, isStay } from './adjudicate-stay.ts';
import {
  baseFee,
  copayFamily,
  isSurgical,
  LATER_PROCEDURE_PERCENT,
  modifierPercents,
  noPatientShare,
} from './data/fee-schedule.ts';
import type { Payer } from './data/payer.ts';
import { specialtyFee } from './data/specialty-fees.ts';
import { deductiblePercentLeft, type MemberBehavior, memberBehavior } from './data/test-members.ts';
import type { Adjustment, DecidedClaim, DecidedLine } from './decision.ts';
import { totals } from './decision.ts';
import { denialFor } from './denial-rules.ts';
import { type Cents, cents, fraction, percent, percentDown, smaller, subtract, sum, ZERO } from './money.ts';
import { remainingAfterPriorPayers } from './prior-payers.ts';
import type { SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

/** What the payer carries from claim to claim inside one interchange. */
export interface PayerMemory {
  /** Deductible left by payer, member and year. */
  deductibleLeft: Map<string, Cents>;
  /** Every service seen, for exact duplicates. */
  services: Set<string>;
}

export function emptyMemory(): PayerMemory {
  return { deductibleLeft: new Map(), services: new Set() };
}

/** What one decision adds to the memory. */
export interface MemoryTrace {
  deductibleKey: string;
  deductibleLeft: Cents;
  services: ReadonlySet<string>;
}

/** Adds a decision's trace to the memory of the run that owns it. */
export function remember(memory: PayerMemory, trace: MemoryTrace): void {
  memory.deductibleLeft.set(trace.deductibleKey, trace.deductibleLeft);
  for (const service of trace.services) memory.services.add(service);
}

/** Options of one decision: the correction of an X member pays on a part of the allowed amount only. */
export interface DecisionContext {
  /** ISO day of receipt. */
  receivedDate: string;
  payerClaimControlNumber: string;
  /** Whole percent of the normal allowed amount, rounded down; 100 unless corrected. */
  allowedPercent?: number;
}

/** What a Y member's payer allows: the rates of the year before. */
const OLD_RATE_PERCENT = 95;
/** And an E member's: more than it should. */
const TOO_HIGH_RATE_PERCENT = 110;

/** The copay of a test member on a copay plan. */
export const COPAY_PLAN_CENTS = cents(25_00);

/** The normal allowed amount of a line, before it is capped at the charge. */
function scheduledFee(line: SubmittedLine, payer: Payer): Cents {
  const specialty = specialtyFee(line.procedure, line.unitMeasure, line.milliUnits);
  if (specialty !== undefined) return percent(specialty, payer.feePercent);
  const base = baseFee(line.procedure);
  if (base === undefined) return percent(line.chargeCents, payer.unlistedPercent);
  const modifier = line.modifiers.find((m) => modifierPercents[m] !== undefined);
  const unit = percent(percent(base, payer.feePercent), modifierPercents[modifier ?? ''] ?? 100);
  return fraction(unit, line.milliUnits, 1000);
}

/** True when a better paid surgical line of the same day comes first (multiple procedure reduction). */
function isLaterProcedure(line: SubmittedLine, claim: SubmittedClaim, payer: Payer): boolean {
  if (!isSurgical(line.procedure)) return false;
  const fee = scheduledFee(line, payer);
  const at = claim.lines.indexOf(line);
  return claim.lines.some((other, i) => {
    if (i === at || !isSurgical(other.procedure) || other.fromDate !== line.fromDate) return false;
    const otherFee = scheduledFee(other, payer);
    return otherFee > fee || (otherFee === fee && i < at);
  });
}

/** What the patient's plan state allows a line to take, threaded from line to line. */
interface PatientState {
  behavior: MemberBehavior | undefined;
  deductibleLeft: Cents;
  copayTaken: boolean;
}

/** PR adjustments of a line and the state after it. */
function patientShare(
  line: SubmittedLine,
  allowed: Cents,
  payer: Payer,
  state: PatientState,
): { shares: Adjustment[]; state: PatientState } {
  const share = (carc: string, amountCents: Cents): Adjustment => ({ groupCode: 'PR', carc, amountCents });
  if (state.behavior === 'copay-plan') {
    if (state.copayTaken || allowed === 0) return { shares: [], state };
    return { shares: [share('3', smaller(COPAY_PLAN_CENTS, allowed))], state: { ...state, copayTaken: true } };
  }
  if (state.behavior === 'deductible-not-met') return { shares: [share('1', allowed)], state };
  if (noPatientShare.includes(line.procedure)) return { shares: [], state };
  const { coinsurancePercent, copayCents } = payer.benefits;
  if (copayCents > 0 && copayFamily.includes(line.procedure)) {
    return { shares: [share('3', smaller(copayCents, allowed))], state };
  }
  const deductible = smaller(state.deductibleLeft, allowed);
  const coinsurance = percent(subtract(allowed, deductible), coinsurancePercent);
  return {
    shares: [share('1', deductible), share('2', coinsurance)],
    state: { ...state, deductibleLeft: subtract(state.deductibleLeft, deductible) },
  };
}

interface LinePayment {
  line: SubmittedLine;
  /** The code that is paid in place of the one billed. */
  paidAs?: string;
  allowed: Cents;
  reductions: Adjustment[];
}

/** Whole percent of the normal allowed amount that this decision allows. */
function allowedPercent(claim: SubmittedClaim, context: DecisionContext): number {
  const behavior = memberBehavior(claim.memberId);
  const usual = behavior === 'old-rate' ? OLD_RATE_PERCENT : behavior === 'rate-too-high' ? TOO_HIGH_RATE_PERCENT : 100;
  return context.allowedPercent ?? usual;
}

/** The office visit that an N member's payer pays in place of the one billed: one level lower. */
function lowerVisit({ memberId }: SubmittedClaim, { procedure }: SubmittedLine): string | undefined {
  if (memberBehavior(memberId) !== 'lower-visit-paid' || !/^(9920[3-5]|9921[2-5])$/.test(procedure)) return undefined;
  return String(Number(procedure) - 1);
}

function allow(
  line: SubmittedLine,
  claim: SubmittedClaim,
  payer: Payer,
  allowedPercent: number,
  isBundled: boolean,
): LinePayment {
  const paidAs = lowerVisit(claim, line);
  const priced = paidAs === undefined ? line : { ...line, procedure: paidAs };
  const full = isBundled ? ZERO : smaller(line.chargeCents, scheduledFee(priced, payer));
  const capped = smaller(line.chargeCents, percentDown(full, allowedPercent));
  const allowed = isLaterProcedure(line, claim, payer) ? percent(capped, LATER_PROCEDURE_PERCENT) : capped;
  const reduction = (carc: string, amountCents: Cents): Adjustment => ({ groupCode: 'CO', carc, amountCents });
  return {
    line,
    ...(paidAs === undefined ? {} : { paidAs }),
    allowed,
    reductions: [reduction('45', subtract(line.chargeCents, capped)), reduction('59', subtract(capped, allowed))],
  };
}

function paidLine(
  payment: LinePayment,
  payer: Payer,
  shares: readonly Adjustment[],
  remaining: Cents | undefined,
): DecidedLine {
  const { line, allowed } = payment;
  const payerPart = subtract(allowed, sum(shares.map((a) => a.amountCents)));
  const adjustments = (list: readonly Adjustment[]) => list.filter((a) => a.amountCents !== 0);
  const { paidAs } = payment;
  const base = {
    ...{ line, chargeCents: line.chargeCents, allowedCents: allowed, rarcs: [] },
    ...(paidAs === undefined ? {} : { paidAs }),
  };
  if (remaining === undefined) {
    const withheld = percent(payerPart, payer.sequestrationPercent);
    const sequestration: Adjustment = { groupCode: 'CO', carc: '253', amountCents: withheld };
    return {
      ...base,
      paidCents: subtract(payerPart, withheld),
      adjustments: adjustments([...payment.reductions, ...shares, sequestration]),
    };
  }
  // After another payer: its payment and its adjustments stand together as OA-23, and we pay at most what it left.
  const paidCents = smaller(payerPart, remaining);
  const left = subtract(remaining, paidCents);
  const patientOwes = payer.filingIndicator !== 'MC';
  return {
    ...base,
    paidCents,
    adjustments: adjustments([
      { groupCode: 'OA', carc: '23', amountCents: subtract(line.chargeCents, remaining) },
      patientOwes
        ? { groupCode: 'PR', carc: '2', amountCents: left }
        : { groupCode: 'CO', carc: '45', amountCents: left },
    ]),
  };
}

function serviceKey(claim: SubmittedClaim, line: SubmittedLine, payer: Payer): string {
  return [
    payer.id,
    claim.billingProvider.npi,
    claim.renderingNpi,
    claim.memberId,
    claim.patient.first,
    line.fromDate,
    line.toDate,
    line.procedure,
    line.modifiers.join(','),
    line.milliUnits,
    line.chargeCents,
  ].join('|');
}

function deductibleKey(claim: SubmittedClaim, payer: Payer): string {
  return [payer.id, claim.memberId, (claim.lines[0]?.fromDate ?? '').slice(0, 4)].join('|');
}

function deductibleLeft(claim: SubmittedClaim, payer: Payer, memory: PayerMemory): Cents {
  if (memberBehavior(claim.memberId) === 'deductible-again') return payer.benefits.deductibleCents;
  const known = memory.deductibleLeft.get(deductibleKey(claim, payer));
  return known ?? percent(payer.benefits.deductibleCents, deductiblePercentLeft(claim.memberId));
}

function decideLines(
  claim: SubmittedClaim,
  payer: Payer,
  memory: PayerMemory,
  context: DecisionContext,
): { lines: DecidedLine[]; state: PatientState; services: Set<string> } {
  const behavior = memberBehavior(claim.memberId);
  let state: PatientState = { behavior, deductibleLeft: deductibleLeft(claim, payer, memory), copayTaken: false };
  const remaining = remainingAfterPriorPayers(claim);
  const services = new Set<string>();
  const lines = claim.lines.map((line, i) => {
    const key = serviceKey(claim, line, payer);
    const seen = services.has(key) || (claim.frequencyCode === '1' && memory.services.has(key));
    services.add(key);
    const question = { claim, line, payer, receivedDate: context.receivedDate, behavior, isDuplicate: seen };
    const rule = denialFor(question);
    if (rule) return deniedLine(line, rule);
    const payment = allow(line, claim, payer, allowedPercent(claim, context), behavior === 'bundles-silently' && i > 0);
    const share = patientShare(line, payment.allowed, payer, state);
    state = share.state;
    return paidLine(payment, payer, share.shares, remaining?.[i]);
  });
  return { lines, state, services };
}

function deniedLine(line: SubmittedLine, rule: NonNullable<ReturnType<typeof denialFor>>): DecidedLine {
  const { groupCode, carc } = rule;
  return {
    line,
    chargeCents: line.chargeCents,
    paidCents: ZERO,
    allowedCents: undefined,
    adjustments: line.chargeCents === 0 ? [] : [{ groupCode, carc, amountCents: line.chargeCents }],
    rarcs: rule.rarcs,
    denialRule: rule.id,
  };
}

function statusCode(claim: SubmittedClaim, payer: Payer, lines: readonly DecidedLine[]): string {
  if (claim.isPredetermination) return '25';
  // Paid a head is no denial.
  const isDenied = (line: DecidedLine) => line.denialRule !== undefined && line.denialRule !== 'paid-a-head';
  if (lines.every(isDenied)) return payer.deniedStatusCode;
  if (claim.payerSequence === 'P') return '1';
  return claim.payerSequence === 'S' ? '2' : '3';
}

/**
 * Medicare tells on each claim how to appeal (MA01), or that it could not be processed and must be sent anew (MA130).
 * A claim that is answered without lines carries their remarks.
 */
function claimRemarks(payer: Payer, lines: readonly DecidedLine[], isClaimLevel: boolean): string[] {
  const ofLines = isClaimLevel ? [...new Set(lines.flatMap((line) => line.rarcs))] : [];
  if (payer.filingIndicator !== 'MB' && payer.filingIndicator !== 'MA') return ofLines;
  const isUnprocessable = lines.some((line) => line.adjustments.some((a) => a.carc === '16'));
  return [isUnprocessable ? 'MA130' : 'MA01', ...ofLines];
}

/** What a predetermination says of a line: the payment to expect stands in OA-101, nothing is paid. */
function asEstimate(line: DecidedLine): DecidedLine {
  if (line.paidCents === 0) return line;
  const estimate: Adjustment = { groupCode: 'OA', carc: '101', amountCents: line.paidCents };
  return { ...line, paidCents: ZERO, adjustments: [...line.adjustments, estimate] };
}

/**
 * Decides one accepted claim: each line is denied by the first rule that fires, or priced and shared with the patient.
 * For each line charge = paid + adjustments, and paid is between 0 and the charge. Never throws on input.
 * @returns the decision and what to `remember` of it; the memory passed in is not changed.
 */
export function adjudicate(
  claim: SubmittedClaim,
  payer: Payer,
  memory: Readonly<PayerMemory>,
  context: DecisionContext,
): { decided: DecidedClaim; trace: MemoryTrace } {
  const byLine = decideLines(claim, payer, memory, context);
  const { services } = byLine;
  // A stay is priced as a whole unless it is denied; a predetermination pays nothing and says what it would pay.
  const priced = isStay(claim) && byLine.lines.every((line) => line.denialRule === undefined);
  const stay = priced
    ? decideStay(claim, payer, deductibleLeft(claim, payer, memory), allowedPercent(claim, context))
    : undefined;
  const state = stay
    ? { deductibleLeft: subtract(deductibleLeft(claim, payer, memory), stay.deductibleTaken) }
    : byLine.state;
  const decidedLines = stay?.lines ?? byLine.lines;
  const lines = claim.isPredetermination ? decidedLines.map(asEstimate) : decidedLines;
  // Without coverage the payer does not look at the lines: it denies the claim as a whole.
  const isClaimLevel =
    stay !== undefined || (lines.length > 0 && lines.every((line) => line.denialRule === 'coverage-terminated'));
  const decided: DecidedClaim = {
    claim,
    payer,
    printedControlNumber: claim.patientControlNumber,
    payerClaimControlNumber: context.payerClaimControlNumber,
    claimStatusCode: statusCode(claim, payer, lines),
    ...totals(lines),
    lines,
    isClaimLevel,
    ...(stay === undefined ? {} : { stay: stay.stay }),
    claimRarcs: claimRemarks(payer, lines, isClaimLevel),
  };
  return {
    decided,
    trace: { deductibleKey: deductibleKey(claim, payer), deductibleLeft: state.deductibleLeft, services },
  };
}
