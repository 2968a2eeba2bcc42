import { type Cents, cents, negate, sumCents } from '../kernel/index.ts';
import type { LineDraft } from '../ledger/index.ts';
import type { AdjustmentClass } from './adjustment-table.ts';
import { adjustmentAccount, carcLabel, classifyAdjustment } from './classify-adjustment.ts';
import { matchLines } from './match-lines.ts';
import type { AdjustmentFact, PostableClaim, PostingIds } from './posting-types.ts';
import { takenByAnswers } from './reversal.ts';
import type { Adjustment, ClaimPayment } from './types.ts';

/** An adjustment with what it does, where it stands and how much of it moves money. */
export interface JudgedAdjustment extends Adjustment {
  class: AdjustmentClass;
  lineNumber?: number;
  procedureCode?: string;
  /** Remark codes of the claim and, for a line, of that line. */
  rarcs: readonly string[];
  /** What leaves payer A/R; zero when it stays there. */
  movedCents: Cents;
}

/** Statuses that say the payer has sent the claim on to another payer; 23: it is not its own claim (005010X221A1, CLP02). */
export function isForwarded(claimStatusCode: string): boolean {
  return ['19', '20', '21', '23'].includes(claimStatusCode);
}

/** Remarks that say the patient is a qualified Medicare beneficiary: the cost share goes to Medicaid, never to the patient. */
const QMB_REMARKS = new Set(['N781', 'N782', 'N783']);

/** CARC 209: the provider may not collect the amount from the patient. */
const NOT_FROM_THE_PATIENT = '209';

/** True when a remark of the claim or of any line, or CARC 209, says that the patient owes no cost share (section 1902(n)(3) of the Act). */
export function isQualifiedMedicareBeneficiary(claimPayment: ClaimPayment): boolean {
  const parts = [claimPayment, ...claimPayment.servicePayments];
  return parts.some(
    ({ rarcs, adjustments }) =>
      rarcs.some((rarc) => QMB_REMARKS.has(rarc)) || adjustments.some(({ carc }) => carc === NOT_FROM_THE_PATIENT),
  );
}

function isLaterPayer(claimStatusCode: string): boolean {
  return ['2', '3', '20', '21'].includes(claimStatusCode);
}

/**
 * Judges every adjustment of a claim payment. Three rules need more than the code:
 * the patient's part of a forwarded claim (CLP02 19, 20, 21) or of a qualified Medicare beneficiary stays on payer A/R,
 * for the next payer owes it first; a later payer's contractual write-off goes no further than the balance left, for the
 * earlier one was taken already; and a second answer to a claim whose first one stands (paid twice, or corrected without a
 * reversal) writes off, and leaves to the patient, no more than the first one left of the charge: what it pays is then the
 * credit to the cent.
 */
export function judgeAdjustments(
  claimPayment: ClaimPayment,
  claim: Pick<PostableClaim, 'lines' | 'payerArCents' | 'afterPayer' | 'posted' | 'totalChargeCents'>,
): JudgedAdjustment[] {
  const { claimStatusCode, servicePayments } = claimPayment;
  const numbers = matchLines(servicePayments, claim.lines);
  const nextPayerOwes = isForwarded(claimStatusCode) || isQualifiedMedicareBeneficiary(claimPayment);
  const judge = (
    adjustment: Adjustment,
    rarcs: readonly string[],
    lineNumber?: number,
    procedureCode?: string,
  ): JudgedAdjustment => {
    const judged = classifyAdjustment(adjustment.groupCode, adjustment.carc, { claimStatusCode });
    const waits = judged === 'patient-responsibility' && nextPayerOwes;
    return {
      ...adjustment,
      class: judged,
      rarcs: [...claimPayment.rarcs, ...rarcs],
      ...(lineNumber === undefined ? {} : { lineNumber }),
      ...(procedureCode === undefined ? {} : { procedureCode }),
      movedCents: adjustmentAccount(judged) === undefined || waits ? cents(0) : adjustment.amountCents,
    };
  };
  const all = [
    ...claimPayment.adjustments.map((adjustment) => judge(adjustment, [])),
    ...servicePayments.flatMap((service, i) =>
      service.adjustments.map((adjustment) => judge(adjustment, service.rarcs, numbers[i], service.procedure.code)),
    ),
  ];
  const later =
    isLaterPayer(claimStatusCode) || claim.afterPayer
      ? lowered(all, 'contractual', claim.payerArCents - claimPayment.paidCents)
      : all;
  const taken = claimStatusCode === '22' ? 0 : takenByAnswers(claim.posted ?? []);
  if (taken <= 0) return later;
  const left = (claim.afterPayer ? claim.payerArCents : claim.totalChargeCents - taken) - claimPayment.paidCents;
  return LOWERED_OF_A_SECOND_ANSWER.reduce((some, judged) => lowered(some, judged, left), later);
}

/** In this order: the patient's part is lowered last. */
const LOWERED_OF_A_SECOND_ANSWER: readonly AdjustmentClass[] = [
  'contractual',
  'sequestration',
  'withhold',
  'patient-responsibility',
];

/** Lowers adjustments of a class, last first, until all that moves fits what is left after the payment. */
function lowered(
  all: JudgedAdjustment[],
  adjustmentClass: AdjustmentClass,
  leftAfterPayment: number,
): JudgedAdjustment[] {
  const mayBe = (one: JudgedAdjustment) => one.class === adjustmentClass && one.movedCents > 0;
  const moved = sumCents(all.map((one) => one.movedCents));
  const most = sumCents(all.filter(mayBe).map((one) => one.movedCents));
  let excess = Math.min(most, Math.max(0, moved - Math.max(0, leftAfterPayment)));
  return all
    .toReversed()
    .map((one) => {
      if (!mayBe(one) || excess === 0) return one;
      const cut = Math.min(excess, one.movedCents);
      excess -= cut;
      return { ...one, movedCents: cents(one.movedCents - cut) };
    })
    .toReversed();
}

const WORDS: Readonly<Partial<Record<AdjustmentClass, string>>> = {
  contractual: 'Contractual write-off',
  sequestration: 'Sequestration write-off',
  withhold: 'Withheld by the payer',
  interest: 'Interest',
  'patient-responsibility': 'Patient owes',
};

/** The two ledger lines of each adjustment that moves money: Dr its account, Cr payer A/R, with group, reason and segment. */
export function adjustmentLines(
  judged: readonly JudgedAdjustment[],
  claim: PostableClaim,
  ids: PostingIds,
): LineDraft[] {
  return judged.flatMap((one): LineDraft[] => {
    const account = adjustmentAccount(one.class);
    if (account === undefined || one.movedCents === 0) return [];
    const label = carcLabel(one.carc);
    const common = {
      claimId: claim.claimId,
      patientId: claim.patientId,
      payerId: claim.payerId,
      remittanceId: ids.remittanceId,
      ...(one.lineNumber === undefined ? {} : { lineNumber: one.lineNumber }),
      groupCode: one.groupCode,
      carc: one.carc,
      segment: one.segment,
      memo: `${WORDS[one.class] ?? one.class} ${one.groupCode}-${one.carc}${label === '' ? '' : `: ${label}`}`,
    };
    return [
      { ...common, account, cents: one.movedCents },
      { ...common, account: 'payer-ar', cents: negate(one.movedCents) },
    ];
  });
}

/** The payment itself: Dr cash for CLP04, Cr payer A/R by service line, the rest of CLP04 without a line. */
export function paymentLines(
  claimPayment: ClaimPayment,
  claim: PostableClaim,
  ids: PostingIds,
  from: 'cash' | 'unapplied-cash',
): LineDraft[] {
  const common = {
    claimId: claim.claimId,
    patientId: claim.patientId,
    payerId: claim.payerId,
    remittanceId: ids.remittanceId,
    memo: claimPayment.paidCents < 0 ? 'Taken back by the payer' : 'Paid by the payer',
  };
  const numbers = matchLines(claimPayment.servicePayments, claim.lines);
  const byLine = claimPayment.servicePayments.map((service, i): LineDraft => {
    const lineNumber = numbers[i];
    return {
      ...common,
      account: 'payer-ar',
      cents: negate(service.paidCents),
      ...(lineNumber === undefined ? {} : { lineNumber }),
      segment: service.segment,
    };
  });
  const rest = -claimPayment.paidCents - sumCents(byLine.map((line) => line.cents));
  return [
    { ...common, account: from, cents: claimPayment.paidCents, segment: claimPayment.segment },
    ...byLine,
    { ...common, account: 'payer-ar', cents: cents(rest), segment: claimPayment.segment },
  ];
}

/** The facts of an adjustment that work items carry. */
export function adjustmentFact(one: JudgedAdjustment): AdjustmentFact {
  return {
    groupCode: one.groupCode,
    carc: one.carc,
    amountCents: one.amountCents,
    ...(one.rarcs.length === 0 ? {} : { rarcs: one.rarcs }),
    ...(one.lineNumber === undefined ? {} : { lineNumber: one.lineNumber }),
    ...(one.procedureCode === undefined ? {} : { procedureCode: one.procedureCode }),
  };
}
