import { type Cents, cents } from '../../kernel/index.ts';

/** How money came in on a day. What is `counted` lies in the drawer or on a slip; the rest is proved by the bank. */
export const RECEIPT_METHODS = {
  cash: { counted: true },
  check: { counted: true },
  card: { counted: true },
  portal: { counted: false },
  plan: { counted: false },
  'payer-check': { counted: true },
  eft: { counted: false },
  other: { counted: false },
} as const;
export type ReceiptMethod = keyof typeof RECEIPT_METHODS;

/** What was posted as received in one way by one person. */
export interface ReceiptSum {
  method: ReceiptMethod;
  person: string;
  count: number;
  cents: Cents;
}

/** What a person counted of it, and why it differs. */
export interface Count {
  method: string;
  person: string;
  countedCents: number;
  why?: string;
}

/** One line of a close: what was posted, what was counted, the difference and its reason. */
export interface CountedReceipt extends ReceiptSum {
  countedCents: Cents;
  differenceCents: Cents;
  why?: string;
}

export type DayCount =
  | { ok: true; lines: CountedReceipt[]; receiptsCents: Cents; differenceCents: Cents }
  /** The receipts that were not counted, or differ without a reason. */
  | { ok: false; missing: { method: ReceiptMethod; person: string; cause: 'not-counted' | 'no-reason' }[] };

/**
 * Holds what was posted on the days of a close against what was counted. Every sum that can be counted must be, and a
 * difference needs its reason; it is recorded, never posted away.
 */
export function countDay(receipts: readonly ReceiptSum[], counts: readonly Count[]): DayCount {
  const missing: Extract<DayCount, { ok: false }>['missing'] = [];
  const lines = receipts.map((receipt): CountedReceipt => {
    const { method, person } = receipt;
    const count = counts.find((one) => one.method === method && one.person === person);
    if (!count && RECEIPT_METHODS[method].counted) missing.push({ method, person, cause: 'not-counted' });
    const countedCents = cents(count?.countedCents ?? receipt.cents);
    const differenceCents = cents(countedCents - receipt.cents);
    const why = count?.why?.trim();
    if (differenceCents !== 0 && !why) missing.push({ method, person, cause: 'no-reason' });
    return { ...receipt, countedCents, differenceCents, ...(why ? { why } : {}) };
  });
  if (missing.length > 0) return { ok: false, missing };
  const sum = (amounts: readonly Cents[]) => cents(amounts.reduce((total: number, one) => total + one, 0));
  return {
    ok: true,
    lines,
    receiptsCents: sum(lines.map((line) => line.cents)),
    differenceCents: sum(lines.map((line) => line.differenceCents)),
  };
}
