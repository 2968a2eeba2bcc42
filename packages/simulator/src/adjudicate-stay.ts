import { interimRate, stayBills, stayGroup, stayRate } from './data/facility-rates.ts';
import type { Payer } from './data/payer.ts';
import { daysBetween } from './days.ts';
import type { Adjustment, DecidedLine, StayDecision } from './decision.ts';
import { type Cents, percent, percentDown, smaller, subtract, sum, ZERO } from './money.ts';
import { remainingAfterPriorPayers } from './prior-payers.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** True for a bill of a stay, which is paid a case rate for the whole claim. */
export function isStay(claim: SubmittedClaim): boolean {
  return stayBills.includes(claim.facility?.typeOfBill.slice(0, 2) ?? '');
}

/** CL103 of a patient who is still there. */
const STILL_PATIENT = '30';

/**
 * Days of the statement period: the day of discharge does not count, a stay within a day counts one. While the patient
 * is still there (status 30) nobody has left, and the last day counts (NUBC value code 80).
 */
function coveredDays(claim: SubmittedClaim): number {
  const { statementFrom: from = '', statementTo: to = '', patientStatus = '' } = claim.facility ?? {};
  if (from === '' || to === '') return 1;
  return Math.max(1, daysBetween(from, to) + (patientStatus === STILL_PATIENT ? 1 : 0));
}

const kept = (list: readonly Adjustment[]) => list.filter((a) => a.amountCents !== 0);

/** The one line that stands for the claim: charge = paid + adjustments. */
function wholeClaim(claim: SubmittedClaim): Pick<DecidedLine, 'line' | 'chargeCents'> | undefined {
  const line = claim.lines[0];
  return line && { line, chargeCents: sum(claim.lines.map((each) => each.chargeCents)) };
}

/** What an earlier payer left of the whole stay. */
function paidAfterOthers(charge: Cents, payerPart: Cents, remaining: Cents, payer: Payer) {
  const paidCents = smaller(payerPart, remaining);
  const left = subtract(remaining, paidCents);
  const last: Adjustment =
    payer.filingIndicator === 'MC'
      ? { groupCode: 'CO', carc: '45', amountCents: left }
      : { groupCode: 'PR', carc: '2', amountCents: left };
  const other: Adjustment = { groupCode: 'OA', carc: '23', amountCents: subtract(charge, remaining) };
  return { paidCents, adjustments: kept([other, last]) };
}

/**
 * Decides a stay at claim level: the case rate of its group, never more than the charge, less the deductible that is left.
 * Bills of a part of a stay (frequency 2 and 3) are paid by the day; a last bill (4) the case rate; late charges (5) lie
 * within the rate already paid (CO-97); bills without payment (0) are the patient's (PR-96).
 * @param deductible cents of the yearly deductible that the patient still owes
 * @param allowedPercent whole percent of the rate; 100 unless it is corrected
 */
export function decideStay(
  claim: SubmittedClaim,
  payer: Payer,
  deductible: Cents,
  allowedPercent: number,
): { lines: DecidedLine[]; stay: StayDecision; deductibleTaken: Cents } {
  const group = stayGroup(claim.facility?.principalDiagnosis ?? '');
  const days = coveredDays(claim);
  const stay = { ...group, coveredDays: days, rateCents: ZERO };
  const whole = wholeClaim(claim);
  if (whole === undefined) return { lines: [], stay, deductibleTaken: ZERO };
  const charge = whole.chargeCents;
  const refused = (groupCode: 'CO' | 'PR', carc: string) => ({
    stay,
    deductibleTaken: ZERO,
    lines: [
      {
        ...whole,
        paidCents: ZERO,
        allowedCents: undefined,
        rarcs: [],
        adjustments: kept([{ groupCode, carc, amountCents: charge }]),
      },
    ],
  });
  if (claim.frequencyCode === '5') return refused('CO', '97');
  if (claim.frequencyCode === '0') return refused('PR', '96');
  const isInterim = claim.frequencyCode === '2' || claim.frequencyCode === '3';
  const rateCents = isInterim ? interimRate(days, payer.feePercent) : stayRate(group, payer.feePercent);
  const allowed = percentDown(smaller(charge, rateCents), allowedPercent);
  const taken = smaller(deductible, allowed);
  const payerPart = subtract(allowed, taken);
  const remaining = remainingAfterPriorPayers(claim);
  const base = { ...whole, allowedCents: allowed, rarcs: [] };
  const decided = { ...stay, rateCents };
  if (remaining !== undefined) {
    const after = paidAfterOthers(charge, payerPart, sum(remaining), payer);
    return { lines: [{ ...base, ...after }], stay: decided, deductibleTaken: ZERO };
  }
  const withheld = percent(payerPart, payer.sequestrationPercent);
  const adjustments: Adjustment[] = [
    { groupCode: 'CO', carc: '45', amountCents: subtract(charge, allowed) },
    { groupCode: 'PR', carc: '1', amountCents: taken },
    { groupCode: 'CO', carc: '253', amountCents: withheld },
  ];
  return {
    lines: [{ ...base, paidCents: subtract(payerPart, withheld), adjustments: kept(adjustments) }],
    stay: decided,
    deductibleTaken: taken,
  };
}
