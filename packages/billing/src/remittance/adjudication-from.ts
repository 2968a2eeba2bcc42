import type { LineAdjudication, PayerAdjudication, PayerAdjustment } from '../claims/index.ts';
import { cents, formatDollars, type IsoDate, sumCents } from '../kernel/index.ts';
import { isForwarded } from './adjustment-lines.ts';
import { matchLines } from './match-lines.ts';
import type { PostableLine } from './posting-types.ts';
import type { Adjustment, ClaimPayment, ServicePayment } from './types.ts';

/** The payer's decision as the next payer's claim tells it, or why it cannot be told. */
export type AdjudicationResult = { ok: true; adjudication: PayerAdjudication } | { ok: false; message: string };

/** A claim as far as its adjudication is concerned. */
export interface AdjudicatedClaim {
  totalChargeCents: number;
  lines: readonly (PostableLine & { revenueCode?: string })[];
}

/** Remarks that say the payer passed the claim on: MA07 to Medicaid, MA18 and N89 to a supplemental insurer. */
const PASSED_ON = new Set(['MA07', 'MA18', 'N89']);

const REVERSAL = '22';

function told({ groupCode, carc, amountCents, quantity }: Adjustment): PayerAdjustment {
  return { group: groupCode, reason: carc, cents: amountCents, ...(quantity === undefined ? {} : { quantity }) };
}

function lineOf(service: ServicePayment, line: AdjudicatedClaim['lines'][number], paidDate: IsoDate): LineAdjudication {
  const { qualifier, code, modifiers } = service.procedure;
  const isRevenue = qualifier === 'NU';
  const revenueCode = isRevenue ? code : line.revenueCode;
  return {
    lineNumber: line.lineNumber,
    procedureCode: isRevenue ? '' : code,
    modifiers,
    ...(revenueCode === undefined ? {} : { revenueCode }),
    units: service.units ?? 1,
    paidCents: service.paidCents,
    adjustments: service.adjustments.map(told),
    paidDate,
  };
}

/** Every line of ours must be answered, and add up; a payer that gives no lines decides on the claim as a whole. */
function lineFault(lines: readonly LineAdjudication[], claim: AdjudicatedClaim): string | undefined {
  const byLine = Map.groupBy(lines, (line) => line.lineNumber);
  for (const { lineNumber, chargeCents } of claim.lines) {
    const answers = byLine.get(lineNumber);
    if (!answers) return `The payer's answer leaves out line ${lineNumber}.`;
    const decided = answers.flatMap((one) => [one.paidCents, ...one.adjustments.map((adjustment) => adjustment.cents)]);
    const off = cents(chargeCents - sumCents(decided));
    if (off === 0) continue;
    return `Payment and adjustments of line ${lineNumber} differ from its charge by ${formatDollars(off)}.`;
  }
  return undefined;
}

/**
 * Turns a payer's answer to a claim (CLP of its 835) into what the next payer's claim says of it: SVD, CAS and DTP*573 of
 * each line matched to ours, CAS of the claim, CLP07, remarks, and what is left to the patient (AMT*EAF).
 *
 * Refused, with the reason: a reversal, an answer to another charge, one that leaves out a line or does not add up
 * (005010X222A1 section 1.4.2.1: charge = paid + adjustments, of claim and lines).
 * @param paidDate of the remittance (BPR16)
 */
export function adjudicationFrom(
  claimPayment: ClaimPayment,
  claim: AdjudicatedClaim,
  paidDate: IsoDate,
): AdjudicationResult {
  const { servicePayments, paidCents, chargeCents, payerClaimControlNumber } = claimPayment;
  if (claimPayment.claimStatusCode === REVERSAL || claimPayment.incomplete) {
    return { ok: false, message: 'The payer took its answer back, or it could not be read whole.' };
  }
  if (chargeCents !== claim.totalChargeCents) {
    return { ok: false, message: 'The payer answered another charge than the claim was billed for.' };
  }
  const numbers = matchLines(servicePayments, claim.lines);
  const byNumber = new Map(claim.lines.map((line) => [line.lineNumber, line]));
  const lines = servicePayments.flatMap((service, i) => {
    const line = byNumber.get(numbers[i] ?? 0);
    return line ? [lineOf(service, line, paidDate)] : [];
  });
  if (lines.length < servicePayments.length) {
    return { ok: false, message: "The payer's answer has a line that is not on the claim." };
  }
  const fault = lines.length === 0 ? undefined : lineFault(lines, claim);
  if (fault !== undefined) return { ok: false, message: fault };
  const adjustments = claimPayment.adjustments.map(told);
  const all = [...adjustments, ...lines.flatMap((line) => [...line.adjustments])];
  const paidByLine = sumCents(lines.map((line) => line.paidCents));
  const off = chargeCents - paidCents - sumCents(all.map((one) => one.cents));
  if (off !== 0 || (lines.length > 0 && paidByLine + claimLevel(adjustments) !== paidCents)) {
    return { ok: false, message: "The payer's payment and adjustments do not add up to the charge." };
  }
  const remarks = [...claimPayment.rarcs];
  return {
    ok: true,
    adjudication: {
      paidDate,
      paidCents,
      ...(payerClaimControlNumber === '' ? {} : { payerClaimControlNumber }),
      adjustments,
      remarks,
      patientLiabilityCents: sumCents(all.filter((one) => one.group === 'PR').map((one) => one.cents)),
      lines,
      crossedOver: isForwarded(claimPayment.claimStatusCode) || remarks.some((remark) => PASSED_ON.has(remark)),
    },
  };
}

/** What adjustments of the claim as a whole take from the payment of its lines. */
function claimLevel(adjustments: readonly PayerAdjustment[]): number {
  return -sumCents(adjustments.map((one) => one.cents));
}
