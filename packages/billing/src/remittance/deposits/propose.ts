import { addDays, cents, daysBetween, formatDate, formatDollars, type IsoDate } from '../../kernel/index.ts';
import { CARD_DAYS } from './reassociate.ts';
import { type AdvisedPayment, type CardFees, type DepositLine, type Proposal, pairKey } from './reassociation-types.ts';
import { squeezed, tracesInTexts } from './trace-in-text.ts';

/** EFT and remittance come at most three business days apart (CORE rule 370). */
const BUSINESS_DAYS = 3;
/** A check or cash is at the bank within so many days of the check's date or of its receipt. */
const COUNTER_DAYS = 14;
/** Card companies keep at most so much of a batch, in percent; a practice pays 2 to 4. */
const MOST_FEE_PERCENT = 6;
/** A fee is like one that was seen when their shares of the payment differ by so little, in ten-thousandths. */
const SAME_SHARE = 25;
/** More payments than this are not tried in every combination. */
const COMBINED_OF = 14;
const MOST_PROPOSALS = 5;

const isWeekend = (date: IsoDate) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** Business days between two days, holidays counted as such days. Stops counting where no rule asks further. */
function businessDaysApart(a: IsoDate, b: IsoDate): number {
  const [from, to] = a <= b ? [a, b] : [b, a];
  let count = 0;
  for (let date = from; date < to && count <= BUSINESS_DAYS; date = addDays(date, 1)) {
    if (!isWeekend(addDays(date, 1))) count += 1;
  }
  return count;
}

/** Words of a payer's name that tell it apart stand in the text. */
function namesPayer(line: DepositLine, payerName: string): boolean {
  const text = line.texts.join(' ').toUpperCase();
  const words = payerName.toUpperCase().split(/[^A-Z0-9]+/);
  const telling = words.filter(
    (word) => word.length >= 4 && !/^(HEALTH|INSURANCE|MUTUAL|PLAN|LIFE|COMPANY)$/.test(word),
  );
  return telling.length > 0 && telling.every((word) => text.includes(word.slice(0, 8)));
}

function isNear(line: DepositLine, payment: AdvisedPayment): boolean {
  if (payment.method === 'eft') return businessDaysApart(payment.date, line.bookedDate) <= BUSINESS_DAYS;
  const days = daysBetween(payment.date, line.bookedDate);
  return days >= 0 && days <= (payment.method === 'card' ? CARD_DAYS : COUNTER_DAYS);
}

const nameOf = ({ traceNumber, payerName, date }: AdvisedPayment) =>
  traceNumber ? `${payerName} ${traceNumber}` : `${payerName}, ${formatDate(date)}`;

function single(line: DepositLine, payment: AdvisedPayment): Proposal | undefined {
  const isNamed = tracesInTexts(line.texts).some(({ traceNumber }) => traceNumber === squeezed(payment.traceNumber));
  const isSame = payment.openCents === line.openCents;
  if (!isNamed && !(isSame && isNear(line, payment))) return undefined;
  const part = cents(Math.min(line.openCents, payment.openCents));
  const hints = [
    ...(isNamed ? ['the text names its number'] : []),
    ...(isSame ? ['the same amount'] : [`advised ${formatDollars(payment.openCents)}`]),
    ...(namesPayer(line, payment.payerName) ? ['the text names the payer'] : []),
    `paid on ${formatDate(payment.date)}`,
  ];
  const score =
    (isNamed ? 45 : 0) +
    (isSame ? 35 : 0) +
    (hints.includes('the text names the payer') ? 15 : 0) +
    Math.max(0, 5 - Math.abs(daysBetween(payment.date, line.bookedDate)));
  return {
    ...{ lineId: line.lineId, links: [{ paymentKey: payment.paymentKey, cents: part }], differenceCents: cents(0) },
    ...{ score, why: `${nameOf(payment)}: ${hints.join(', ')}.` },
  };
}

const NO_FEES: CardFees = { seen: [] };

/** Whether a fee is that of the practice's terms (a cent a payment of rounding let be), or like one that people have seen. */
function isKnownFee(fee: number, { openCents: paid, paymentCount = 1 }: AdvisedPayment, fees: CardFees): boolean {
  const { terms, seen } = fees;
  const agreed = terms && Math.round((paid * terms.share) / 10_000) + paymentCount * terms.perPaymentCents;
  if (agreed !== undefined && Math.abs(fee - agreed) <= paymentCount) return true;
  const share = (fee / paid) * 10_000;
  return seen.some((one) => Math.abs(share - (one.feeCents / one.paidCents) * 10_000) <= SAME_SHARE);
}

/** A day's cards less what the card company keeps, where it keeps what it is known to keep. */
function netOfFee(line: DepositLine, payment: AdvisedPayment, fees: CardFees): Proposal | undefined {
  if (payment.method !== 'card' || !isNear(line, payment)) return undefined;
  const fee = payment.openCents - line.openCents;
  if (fee <= 0 || fee * 100 > payment.openCents * MOST_FEE_PERCENT || !isKnownFee(fee, payment, fees)) return undefined;
  return {
    ...{ lineId: line.lineId, links: [{ paymentKey: payment.paymentKey, cents: line.openCents }] },
    differenceCents: cents(-fee),
    score: line.kind === 'card' ? 60 : 30,
    why: `Cards of ${formatDate(payment.date)}, ${formatDollars(payment.openCents)}, less a fee of ${formatDollars(cents(fee))}.`,
  };
}

/** Payments that add up to a line, at least two; the few that lie nearest are tried. */
function combined(line: DepositLine, payments: readonly AdvisedPayment[]): Proposal[] {
  const pool = payments
    .filter((payment) => payment.openCents < line.openCents)
    .toSorted((a, b) => distance(line, a) - distance(line, b) || a.paymentKey.localeCompare(b.paymentKey))
    .slice(0, COMBINED_OF);
  const found: AdvisedPayment[][] = [];
  const search = (from: number, left: number, chosen: readonly AdvisedPayment[]) => {
    if (found.length >= MOST_PROPOSALS) return;
    if (left === 0) found.push([...chosen]);
    for (let i = from; left > 0 && i < pool.length; i++) {
      const payment = pool[i] as AdvisedPayment;
      if (payment.openCents <= left) search(i + 1, left - payment.openCents, [...chosen, payment]);
    }
  };
  search(0, line.openCents, []);
  return found.map((chosen) => ({
    lineId: line.lineId,
    links: chosen.map(({ paymentKey, openCents }) => ({ paymentKey, cents: openCents })),
    differenceCents: cents(0),
    score: Math.max(10, 40 - 5 * chosen.length - 5 * (found.length - 1)),
    why: `Together they make the deposit: ${chosen.map((one) => `${nameOf(one)} (${formatDollars(one.openCents)})`).join(', ')}.`,
  }));
}

const distance = (line: DepositLine, payment: AdvisedPayment) => Math.abs(daysBetween(payment.date, line.bookedDate));

/**
 * What the open money of a bank line may be, the likeliest first, for a person to choose: a payment whose number the text
 * names, one of the same amount within the days it may take, cards less a fee that is known, or payments that add up. Never
 * joined without a person.
 */
export function propose(
  line: DepositLine,
  payments: readonly AdvisedPayment[],
  parted: ReadonlySet<string>,
  fees: CardFees = NO_FEES,
): Proposal[] {
  if (line.openCents <= 0 || line.cents <= 0) return [];
  const possible = payments.filter(
    (payment) => payment.openCents > 0 && !parted.has(pairKey(line.lineId, payment.paymentKey)),
  );
  const near = possible.filter((payment) => isNear(line, payment));
  const found = possible.flatMap((payment) =>
    [single(line, payment) ?? [], netOfFee(line, payment, fees) ?? []].flat(),
  );
  const all = [...found, ...combined(line, near)];
  return all.toSorted((a, b) => b.score - a.score || a.why.localeCompare(b.why)).slice(0, MOST_PROPOSALS);
}
