import { type Cents, cents } from '../../kernel/index.ts';
import { type Adjustment, type ClaimPayment, classifyAdjustment } from '../../remittance/index.ts';

/** A line of a decision with money that may be disputed; line 0 is the claim as a whole. */
export interface DisputedLine {
  lineNumber: number;
  procedureCode: string;
  chargeCents: Cents;
  paidCents: Cents;
  /** What was refused, or taken by reasons that a person must judge. */
  disputedCents: Cents;
  /** `CO-50`. */
  codes: readonly string[];
  carcs: readonly string[];
  rarcs: readonly string[];
}

function refusalsOf(adjustments: readonly Adjustment[], claimStatusCode: string): Adjustment[] {
  return adjustments.filter(({ groupCode, carc, amountCents }) => {
    const judged = classifyAdjustment(groupCode, carc, { claimStatusCode });
    return amountCents > 0 && (judged === 'denial' || judged === 'needs-person');
  });
}

function disputed(
  base: Pick<DisputedLine, 'lineNumber' | 'procedureCode' | 'chargeCents' | 'paidCents' | 'rarcs'>,
  refusals: readonly Adjustment[],
): DisputedLine[] {
  if (refusals.length === 0) return [];
  return [
    {
      ...base,
      disputedCents: cents(refusals.reduce((sum, { amountCents }) => sum + amountCents, 0)),
      codes: [...new Set(refusals.map(({ groupCode, carc }) => `${groupCode}-${carc}`))],
      carcs: [...new Set(refusals.map(({ carc }) => carc))],
    },
  ];
}

/**
 * What of a payer's decision may be disputed: its refused lines, and what it refused on the claim as a whole (line 0).
 * Contractual reductions and the patient's part are not refusals.
 */
export function disputedLines(payment: ClaimPayment): DisputedLine[] {
  const { claimStatusCode } = payment;
  const lines = payment.servicePayments.flatMap((one, i) =>
    disputed(
      {
        lineNumber: one.lineNumber ?? i + 1,
        procedureCode: (one.billedProcedure ?? one.procedure).code,
        chargeCents: one.chargeCents,
        paidCents: one.paidCents,
        rarcs: one.rarcs,
      },
      refusalsOf(one.adjustments, claimStatusCode),
    ),
  );
  const whole = disputed(
    {
      lineNumber: 0,
      procedureCode: '',
      chargeCents: payment.chargeCents,
      paidCents: payment.paidCents,
      rarcs: payment.rarcs,
    },
    refusalsOf(payment.adjustments, claimStatusCode),
  );
  return [...whole, ...lines];
}
