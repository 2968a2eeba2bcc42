import type { PricedLine } from '../../pricing/index.ts';
import { type Adjustment, classifyAdjustment, matchLines, type ServicePayment } from '../../remittance/index.ts';
import type { PayerReason, StandingAnswer, VarianceQuestion, VariedClaim } from './types.ts';

/** What a payer decided, of a line or a claim as a whole. */
export interface Decision {
  chargeCents: number;
  paidCents: number;
  /** As the money has it: paid, the patient's share and what only passes through. Not AMT*B6, which may say otherwise. */
  allowedCents: number;
  /** Refused for a reason: a denial, which is worked as such. */
  refusedCents: number;
  reasons: readonly PayerReason[];
  rarcs: readonly string[];
}

/** The decision on one of our lines. */
export interface AnsweredLine extends Decision {
  line: PricedLine;
  /** Of each payment that stands; several when the line was answered more than once. */
  answers: readonly { answer: StandingAnswer; decision: Decision; services: readonly ServicePayment[] }[];
}

/** PR reasons that are the patient's share of an allowed amount: deductible, coinsurance, copay, blood deductible, patient's savings account. */
const SHARE = new Set(['1', '2', '3', '66', '187']);
/**
 * Reasons beside the price: add-ons, penalties and programs by law (70, 74 to 76, 118, 137, 144, 161, 223, 237, 271, 278).
 * What they take or add says nothing of what the contract allows.
 */
const BESIDE_PRICE = new Set(['70', '74', '75', '76', '118', '137', '144', '161', '223', '237', '271', '278']);
/** Reasons that pay otherwise: capitation, reported only. Nothing was to come by this claim. */
const PAID_OTHERWISE = new Set(['24', '132', '246']);

type Effect = 'allowed' | 'refused' | 'reduces';

function effectOf({ groupCode, carc }: Pick<Adjustment, 'groupCode' | 'carc'>): Effect {
  if (PAID_OTHERWISE.has(carc)) return 'refused';
  if (BESIDE_PRICE.has(carc)) return 'allowed';
  const judged = classifyAdjustment(groupCode, carc);
  if (judged === 'patient-responsibility') {
    if (SHARE.has(carc)) return 'allowed';
    return classifyAdjustment('CO', carc) === 'contractual' ? 'reduces' : 'refused';
  }
  if (judged === 'denial' || judged === 'needs-person' || judged === 'predetermination') return 'refused';
  return judged === 'contractual' || judged === 'interest' ? 'reduces' : 'allowed';
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

function reasonsOf(adjustments: readonly Adjustment[]): PayerReason[] {
  return adjustments.map(({ groupCode, carc, amountCents }) => ({ groupCode, carc, cents: amountCents }));
}

function decide(
  chargeCents: number,
  paidCents: number,
  adjustments: readonly Adjustment[],
  rarcs: readonly string[],
): Decision {
  const of = (effect: Effect) =>
    sum(adjustments.filter((one) => effectOf(one) === effect).map((one) => one.amountCents));
  return {
    chargeCents,
    paidCents,
    allowedCents: paidCents + of('allowed'),
    refusedCents: of('refused'),
    reasons: reasonsOf(adjustments),
    rarcs: [...new Set(rarcs)],
  };
}

function ofServices(services: readonly ServicePayment[]): Decision {
  return decide(
    sum(services.map((one) => one.chargeCents)),
    sum(services.map((one) => one.paidCents)),
    services.flatMap((one) => one.adjustments),
    services.flatMap((one) => one.rarcs),
  );
}

/** The decision of one claim payment on the claim as a whole. */
export function decisionOn({ payment }: StandingAnswer): Decision {
  const { chargeCents, paidCents, adjustments, servicePayments, rarcs } = payment;
  return decide(
    chargeCents,
    paidCents,
    [...adjustments, ...servicePayments.flatMap((one) => one.adjustments)],
    [...rarcs, ...servicePayments.flatMap((one) => one.rarcs)],
  );
}

/** What each line was answered, in the claim's order; a line without an answer has none. */
export function answeredLines({ claim, answers }: Pick<VarianceQuestion, 'claim' | 'answers'>): AnsweredLine[] {
  const matched = answers.map((answer) => {
    const services = answer.payment.servicePayments;
    const numbers = matchLines(services, postable(claim));
    return { answer, services: services.map((service, i) => ({ service, lineNumber: numbers[i] })) };
  });
  return claim.lines.map((line) => {
    const each = matched.flatMap(({ answer, services }) => {
      const mine = services.flatMap((one) => (one.lineNumber === line.lineNumber ? [one.service] : []));
      return mine.length === 0 ? [] : [{ answer, decision: ofServices(mine), services: mine }];
    });
    return { line, answers: each, ...ofServices(each.flatMap((one) => [...one.services])) };
  });
}

function postable({ lines }: VariedClaim) {
  return lines.map(({ lineNumber, procedureCode, revenueCode, chargeCents }) => ({
    lineNumber,
    procedureCode,
    ...(revenueCode ? { revenueCode } : {}),
    chargeCents: chargeCents as ServicePayment['chargeCents'],
  }));
}
