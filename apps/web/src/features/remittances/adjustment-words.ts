import type { Adjustment, ClaimPayment } from 'cleanclaim/contract/views';

/** CAS01: whose loss an adjustment is (005010X221A1). */
export const GROUPS: Readonly<Record<string, string>> = {
  CO: 'By contract',
  PR: 'Patient',
  OA: 'Other',
  PI: 'Payer',
  CR: 'Correction',
};

/** Outcomes of a claim payment, as posting names them. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  paid: 'Paid',
  'partly-paid': 'Paid short',
  denied: 'Denied',
  reversed: 'Taken back',
  corrected: 'Corrected',
  unmatched: 'No such claim',
  unbalanced: 'Does not add up',
  'charge-mismatch': 'Other charge',
  'rebilled-line': 'Billed again',
  'no-money': 'No money',
  held: 'Held',
};

export interface AdjustmentSum {
  /** `CO-45`. */
  code: string;
  groupCode: string;
  carc: string;
  cents: number;
}

/** Adjustments of a claim and its lines, one sum for each group and reason, in the order in which they first stand. */
export function adjustmentSums(payment: ClaimPayment): AdjustmentSum[] {
  const all: Adjustment[] = [payment, ...payment.servicePayments].flatMap((one) => one.adjustments);
  return [...Map.groupBy(all, ({ groupCode, carc }) => `${groupCode}-${carc}`)].flatMap(([code, same]) => {
    const [first] = same;
    if (!first) return [];
    const cents = same.reduce((sum, one) => sum + one.amountCents, 0);
    return [{ code, groupCode: first.groupCode, carc: first.carc, cents }];
  });
}
