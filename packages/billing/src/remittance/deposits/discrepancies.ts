import { addDays, type Cents, cents, formatDate, formatDollars, type IsoDate } from '../../kernel/index.ts';
import type { AdvisedPayment, DepositLine } from './reassociation-types.ts';
import { squeezed, tracesInTexts } from './trace-in-text.ts';

export const DISCREPANCY_KINDS = [
  'paid-not-advised',
  'advised-not-paid',
  'short',
  'over',
  'doubled',
  'returned',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** Money that the bank and the advice do not agree on, with what to do. */
export interface Discrepancy {
  /** The same gap has the same key. */
  key: string;
  kind: DiscrepancyKind;
  lineId?: string;
  paymentKey?: string;
  /** What is not accounted for, positive. */
  cents: Cents;
  title: string;
  reason: string;
  steps: readonly string[];
  /** By when somebody should have looked. */
  deadlineDate: IsoDate;
}

/** Days from the finding until somebody should have looked: money that may have to go back comes first. */
const DAYS: Readonly<Record<DiscrepancyKind, number>> = {
  'paid-not-advised': 5,
  'advised-not-paid': 3,
  short: 5,
  over: 5,
  doubled: 5,
  returned: 2,
};

const TITLES: Readonly<Record<DiscrepancyKind, string>> = {
  'paid-not-advised': 'In the bank, no remittance',
  'advised-not-paid': 'Advised, not in the bank',
  short: 'Deposit is short',
  over: 'Deposit is too large',
  doubled: 'Deposited twice',
  returned: 'Bank took a deposit back',
};

const STEPS: Readonly<Record<DiscrepancyKind, readonly string[]>> = {
  'paid-not-advised': [
    'Find the payer in the text of the bank line and ask for the remittance (835), or get it from the payer’s portal.',
    'If it is a patient’s payment or no payment for care, link or explain it on the deposit.',
  ],
  'advised-not-paid': [
    'Look for it in another bank account of the practice.',
    'Ask the payer for the status of the EFT or check by its number, and have a lost check stopped and issued again.',
  ],
  short: [
    'Ask the payer why less came than the remittance says, by its number.',
    'Link the rest when it comes, or explain it on the deposit.',
  ],
  over: ['Look for another remittance that the same deposit pays.', 'Ask the payer what the rest is for.'],
  doubled: [
    'Ask the payer whether the second deposit is a mistake.',
    'An overpayment goes back: Medicare’s within 60 days of knowing (42 CFR 401.305).',
  ],
  returned: ['Find the deposit that came back and who paid it.', 'Take the payment back on the account and ask again.'],
};

/** Days in a row that statements of the practice cover. */
export interface CoveredDays {
  fromDate: IsoDate;
  toDate: IsoDate;
}

/** Statements without lines on some days say less than they cover: days between two statements that still are no hole. */
const QUIET_DAYS = 6;

/** Puts the days of statements together, oldest first; between two of them lie days that no statement covers. */
export function coveredRanges(statements: readonly CoveredDays[]): CoveredDays[] {
  const ranges: CoveredDays[] = [];
  for (const { fromDate, toDate } of statements.toSorted((a, b) => a.fromDate.localeCompare(b.fromDate))) {
    const last = ranges.at(-1);
    if (last && fromDate <= addDays(last.toDate, QUIET_DAYS + 1)) {
      if (toDate > last.toDate) last.toDate = toDate;
    } else ranges.push({ fromDate, toDate });
  }
  return ranges;
}

/** A payer's EFT and its 835 come at most three business days apart (CORE rule 370): with a weekend, five days. */
export const DAYS_TO_ARRIVE: Readonly<Record<AdvisedPayment['method'], number>> = {
  eft: 5,
  check: 14,
  card: 5,
  counter: 5,
};

function lineGap(line: DepositLine, payments: readonly AdvisedPayment[]): DiscrepancyKind | undefined {
  if (line.openCents === 0) return undefined;
  if (line.cents < 0) return line.kind === 'returned' ? 'returned' : undefined;
  if (line.openCents < line.cents) return 'over';
  const named = new Set(tracesInTexts(line.texts).map(({ traceNumber }) => traceNumber));
  const isPaid = payments.some(
    (payment) => payment.cents > 0 && payment.openCents === 0 && named.has(squeezed(payment.traceNumber)),
  );
  return isPaid ? 'doubled' : 'paid-not-advised';
}

function paymentGap(payment: AdvisedPayment, covered: readonly CoveredDays[]): DiscrepancyKind | undefined {
  if (payment.openCents === 0) return undefined;
  // A receipt was taken back after its deposit was linked.
  if (payment.openCents < 0) return 'over';
  if (payment.openCents < payment.cents) return 'short';
  const arrives = addDays(payment.date, DAYS_TO_ARRIVE[payment.method]);
  const isMissed = covered.some(({ fromDate, toDate }) => payment.date >= fromDate && arrives <= toDate);
  return isMissed ? 'advised-not-paid' : undefined;
}

const WAYS: Readonly<Record<AdvisedPayment['method'], string>> = {
  eft: 'EFT',
  check: 'check',
  card: 'cards',
  counter: 'cash and checks',
};

function lineReason(kind: DiscrepancyKind, { bookedDate, cents: whole, openCents }: DepositLine): string {
  const day = formatDate(bookedDate);
  const amount = formatDollars(cents(Math.abs(whole)));
  if (kind === 'over')
    return `The deposit of ${amount} on ${day} holds ${formatDollars(openCents)} that no payment explains.`;
  if (kind === 'doubled') return `The deposit of ${amount} on ${day} names a payment that is in the bank already.`;
  if (kind === 'returned') return `The bank took back ${amount} on ${day}.`;
  return `${amount} came into the bank on ${day}; no remittance or receipt of this amount is certain to be it.`;
}

function paymentReason(kind: DiscrepancyKind, payment: AdvisedPayment): string {
  const what = payment.traceNumber
    ? `${WAYS[payment.method]} ${payment.traceNumber} of ${payment.payerName}`
    : `${WAYS[payment.method]} of ${formatDate(payment.date)}`;
  if (kind === 'over')
    return `Deposits and explanations hold ${formatDollars(cents(-payment.openCents))} more than ${what} (${formatDollars(payment.cents)}).`;
  if (kind === 'short')
    return `Of ${what} (${formatDollars(payment.cents)}), ${formatDollars(payment.openCents)} did not reach the bank.`;
  return `${formatDollars(payment.cents)} by ${what}, paid on ${formatDate(payment.date)}, is not in the bank after ${DAYS_TO_ARRIVE[payment.method]} days.`;
}

/**
 * Every gap that is left: lines with money that nothing explains, payments that did not come or came short. A payment is
 * only missed on days that the statements cover, and after the days that it may take.
 */
export function discrepancies(
  lines: readonly DepositLine[],
  payments: readonly AdvisedPayment[],
  covered: readonly CoveredDays[],
  today: IsoDate,
): Discrepancy[] {
  const gap = (kind: DiscrepancyKind, of: object, key: string, reason: string, open: number): Discrepancy => ({
    ...{ key: `${kind}:${key}`, kind, ...of, cents: cents(Math.abs(open)), title: TITLES[kind], reason },
    ...{ steps: STEPS[kind], deadlineDate: addDays(today, DAYS[kind]) },
  });
  const ofLines = lines.flatMap((line) => {
    const kind = lineGap(line, payments);
    return kind ? [gap(kind, { lineId: line.lineId }, line.lineId, lineReason(kind, line), line.openCents)] : [];
  });
  const ofPayments = payments.flatMap((payment) => {
    const kind = paymentGap(payment, covered);
    const { paymentKey, openCents } = payment;
    return kind ? [gap(kind, { paymentKey }, paymentKey, paymentReason(kind, payment), openCents)] : [];
  });
  return [...ofLines, ...ofPayments];
}
