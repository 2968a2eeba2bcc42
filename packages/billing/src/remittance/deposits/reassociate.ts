import { type Cents, cents, daysBetween } from '../../kernel/index.ts';
import {
  type AdvisedPayment,
  type DepositLine,
  type DepositLink,
  pairKey,
  type ReassociationInput,
} from './reassociation-types.ts';
import { numbersInTexts, squeezed, tracesInTexts } from './trace-in-text.ts';

/** A deposit of cards comes at most so many days after they were charged. */
export const CARD_DAYS = 5;

const withoutZeros = (number: string) => squeezed(number).replace(/^0+/, '');
/** TRN03 is 1 and the tax id; files and banks write it with or without the 1. */
const payerKey = (identifier: string) => squeezed(identifier).replace(/^1(?=\d{9}$)/, '');

/** What is open, counted down as links are made. */
interface Open {
  line: Map<string, number>;
  payment: Map<string, number>;
}

interface Index {
  byTrace: ReadonlyMap<string, readonly AdvisedPayment[]>;
  payments: readonly AdvisedPayment[];
}

const leftOf = (left: Map<string, number>, key: string) => left.get(key) ?? 0;

function indexOf(payments: readonly AdvisedPayment[]): Index {
  const byTrace = Map.groupBy(
    payments.filter(({ traceNumber }) => squeezed(traceNumber) !== ''),
    ({ traceNumber }) => squeezed(traceNumber),
  );
  return { byTrace, payments };
}

/** The payments that a line names by TRN, those of the payer named first; unsure where the payer contradicts. */
function namedByTrace(line: DepositLine, { byTrace }: Index): { payments: AdvisedPayment[]; isSure: boolean } {
  const payments: AdvisedPayment[] = [];
  let isSure = true;
  const known = tracesInTexts(line.texts).filter(({ traceNumber }) => byTrace.has(traceNumber));
  const isPart = (one: string) =>
    known.some(({ traceNumber }) => traceNumber.length > one.length && traceNumber.startsWith(one));
  for (const { traceNumber, payerIdentifier } of known) {
    if (isPart(traceNumber)) continue;
    const named = byTrace.get(traceNumber) ?? [];
    const ofPayer = named.filter(({ payerIdentifiers }) =>
      payerIdentifiers.some((one) => payerKey(one) === payerKey(payerIdentifier)),
    );
    if (payerIdentifier !== '' && ofPayer.length === 0 && named.length > 0) isSure = false;
    for (const payment of ofPayer.length > 0 ? ofPayer : named) if (!payments.includes(payment)) payments.push(payment);
  }
  return { payments, isSure };
}

/** Payments of the line's open amount whose number stands in its text, in whatever way the bank mangled it. */
function namedInText(line: DepositLine, openCents: number, { payments }: Index, open: Open): AdvisedPayment[] {
  const words = new Set(numbersInTexts(line.texts));
  const whole = squeezed(line.texts.join(''));
  return payments.filter((payment) => {
    const trace = squeezed(payment.traceNumber);
    if (trace === '' || leftOf(open.payment, payment.paymentKey) !== openCents) return false;
    return (trace.length >= 6 && words.has(trace)) || (trace.length >= 4 && whole.includes(`TRN1${trace}`));
  });
}

function byCheckNumber(line: DepositLine, openCents: number, { payments }: Index, open: Open): AdvisedPayment[] {
  const number = withoutZeros(line.checkNumber ?? '');
  if (number === '') return [];
  return payments.filter(
    (payment) =>
      payment.method === 'check' &&
      withoutZeros(payment.traceNumber) === number &&
      leftOf(open.payment, payment.paymentKey) === openCents,
  );
}

function cardBatches(line: DepositLine, openCents: number, { payments }: Index, open: Open): AdvisedPayment[] {
  if (line.kind !== 'card') return [];
  return payments.filter((payment) => {
    const days = daysBetween(payment.date, line.bookedDate);
    const isNear = days >= 0 && days <= CARD_DAYS;
    return payment.method === 'card' && isNear && leftOf(open.payment, payment.paymentKey) === openCents;
  });
}

/** The payments named by TRN that the open amount of a line goes to; empty where it is not certain which. */
function shareOut(named: readonly AdvisedPayment[], openCents: number, open: Open): AdvisedPayment[] {
  const left = (payment: AdvisedPayment) => leftOf(open.payment, payment.paymentKey);
  const still = named.filter((payment) => left(payment) > 0);
  if (still.length <= 1) return still;
  if (still.reduce((sum, payment) => sum + left(payment), 0) === openCents) return still;
  const equal = still.filter((payment) => left(payment) === openCents);
  return equal.length === 1 ? equal : [];
}

function certainFor(line: DepositLine, index: Index, open: Open, parted: ReadonlySet<string>): DepositLink[] {
  const openCents = leftOf(open.line, line.lineId);
  const isWhole = (payment: AdvisedPayment) => !parted.has(pairKey(line.lineId, payment.paymentKey));
  const link = (payments: readonly AdvisedPayment[], reason: DepositLink['reason']): DepositLink[] => {
    if (!payments.every(isWhole)) return [];
    let left = openCents;
    return payments.map(({ paymentKey }) => {
      const part = Math.min(left, leftOf(open.payment, paymentKey));
      left -= part;
      return { lineId: line.lineId, paymentKey, cents: cents(part), reason };
    });
  };
  const named = namedByTrace(line, index);
  if (named.payments.length > 0) return named.isSure ? link(shareOut(named.payments, openCents, open), 'trace') : [];
  const ways = [
    ['trace-in-text', namedInText],
    ['check-number', byCheckNumber],
    ['card-batch', cardBatches],
  ] as const;
  for (const [reason, find] of ways) {
    const found = find(line, openCents, index, open).filter(isWhole);
    // Two that fit are none that is certain.
    if (found.length > 0) return found.length === 1 ? link(found, reason) : [];
  }
  return [];
}

/**
 * Joins bank lines to the payments that they certainly are: by the trace number of the CCD+ addenda (TRN02, 45 CFR
 * 162.1602; CORE rule 370), by a number in the text with the same amount, by check number and amount, or a day's cards
 * at their full amount. A line takes no more than it has and a payment gets no more than was advised; what is left over is
 * a difference. Amount and day alone never join.
 */
export function reassociate({ lines, payments, parted }: ReassociationInput): DepositLink[] {
  const index = indexOf(payments);
  const open: Open = {
    line: new Map(lines.map((line) => [line.lineId, line.openCents as number])),
    payment: new Map(payments.map((payment) => [payment.paymentKey, payment.openCents as number])),
  };
  const ordered = lines
    .filter((line) => line.openCents > 0 && line.cents > 0)
    .toSorted((a, b) => a.bookedDate.localeCompare(b.bookedDate) || a.lineId.localeCompare(b.lineId));
  return ordered.flatMap((line) =>
    certainFor(line, index, open, parted).filter((link) => {
      if (link.cents <= 0) return false;
      open.line.set(link.lineId, leftOf(open.line, link.lineId) - link.cents);
      open.payment.set(link.paymentKey, leftOf(open.payment, link.paymentKey) - link.cents);
      return true;
    }),
  );
}

/** What is open of lines and payments after links are made. */
export function afterLinks<L extends DepositLine, P extends AdvisedPayment>(
  lines: readonly L[],
  payments: readonly P[],
  links: readonly DepositLink[],
): { lines: L[]; payments: P[] } {
  const taken = new Map<string, number>();
  for (const { lineId, paymentKey, cents: part } of links)
    for (const key of [lineId, paymentKey]) taken.set(key, (taken.get(key) ?? 0) + part);
  const less = (open: Cents, key: string) => cents(open - (taken.get(key) ?? 0));
  return {
    lines: lines.map((line) => ({ ...line, openCents: less(line.openCents, line.lineId) })),
    payments: payments.map((payment) => ({ ...payment, openCents: less(payment.openCents, payment.paymentKey) })),
  };
}
