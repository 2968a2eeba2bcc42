import { addDays, type Cents, cents, type IsoDate, sumCents } from '../../kernel/index.ts';

export type PlanEvery = 'week' | 'two-weeks' | 'month';

export interface Instalment {
  /** 1-based. */
  ordinal: number;
  dueDate: IsoDate;
  cents: Cents;
}

const DAYS: Readonly<Record<Exclude<PlanEvery, 'month'>, number>> = { week: 7, 'two-weeks': 14 };

/** The same day some months later; the last day of a shorter month. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/**
 * Instalments of equal amounts until the total is reached; the last one is the rest.
 * Throws when an instalment is not above zero or there would be more than 120 of them.
 */
export function planSchedule(plan: {
  totalCents: Cents;
  instalmentCents: Cents;
  firstDate: IsoDate;
  every: PlanEvery;
}): Instalment[] {
  const { totalCents, instalmentCents, firstDate, every } = plan;
  if (instalmentCents <= 0 || totalCents <= 0) throw new RangeError('a plan needs amounts above zero');
  const count = Math.ceil(totalCents / instalmentCents);
  if (count > 120) throw new RangeError('a plan has at most 120 instalments');
  return Array.from({ length: count }, (_, i) => ({
    ordinal: i + 1,
    dueDate: every === 'month' ? addMonths(firstDate, i) : addDays(firstDate, DAYS[every] * i),
    cents: cents(i < count - 1 ? instalmentCents : totalCents - instalmentCents * (count - 1)),
  }));
}

export type InstalmentState = 'paid' | 'upcoming' | 'due' | 'late' | 'missed';

export interface InstalmentNow extends Instalment {
  paidCents: Cents;
  /** Day on which it was paid in full. */
  paidDate?: IsoDate;
  /** Day on which a payment of it came back: it is due again from then on. */
  cameBackDate?: IsoDate;
  state: InstalmentState;
}

export interface PlanNow {
  instalments: InstalmentNow[];
  paidCents: Cents;
  leftCents: Cents;
  missed: number;
  /** `kept`: paid in full; `in-default`: as many instalments missed as end a plan. */
  state: 'active' | 'kept' | 'in-default';
  /** The first instalment that is not paid. */
  next?: InstalmentNow;
}

export interface PlanPayment {
  date: IsoDate;
  cents: Cents;
  /** Day on which the bank or the card company took it back; it pays nothing then. */
  returnedDate?: IsoDate;
}

/**
 * Where a plan stands on a day. Payments pay the instalments in order, whatever they were meant for. An unpaid instalment
 * is due on its day, late within the days of grace after it, and missed from then on until it is paid. One whose payment
 * came back is due again on that day, with the same grace.
 */
export function planNow(
  instalments: readonly Instalment[],
  payments: readonly PlanPayment[],
  terms: { today: IsoDate; graceDays: number; missesToDefault: number },
): PlanNow {
  const sorted = [...payments].sort((a, b) => (a.date < b.date ? -1 : 1));
  const paid = sorted.filter((one) => one.returnedDate === undefined);
  const onceCents = sumCents(sorted.map((one) => one.cents));
  const lastReturn = sorted
    .flatMap((one) => one.returnedDate ?? [])
    .toSorted()
    .at(-1);
  const paidCents = sumCents(paid.map((one) => one.cents));
  let before = 0;
  const now = instalments.map((one): InstalmentNow => {
    const own = cents(Math.max(0, Math.min(one.cents, paidCents - before)));
    const reached = before + one.cents;
    before = reached;
    const common = { ...one, paidCents: own };
    if (own < one.cents) {
      const cameBack = onceCents >= reached && lastReturn && lastReturn > one.dueDate ? lastReturn : undefined;
      const state = unpaidState(cameBack ?? one.dueDate, terms);
      return { ...common, state, ...(cameBack ? { cameBackDate: cameBack } : {}) };
    }
    const paidDate = dayReached(paid, reached);
    return { ...common, state: 'paid', ...(paidDate ? { paidDate } : {}) };
  });
  const missed = now.filter((one) => one.state === 'missed').length;
  const next = now.find((one) => one.state !== 'paid');
  return {
    instalments: now,
    paidCents,
    leftCents: cents(Math.max(0, before - paidCents)),
    missed,
    state: next === undefined ? 'kept' : missed >= terms.missesToDefault ? 'in-default' : 'active',
    ...(next ? { next } : {}),
  };
}

/** The day on which payments, oldest first, came to an amount. */
function dayReached(paid: readonly { date: IsoDate; cents: Cents }[], reached: number): IsoDate | undefined {
  let sum = 0;
  for (const payment of paid) {
    sum += payment.cents;
    if (sum >= reached) return payment.date;
  }
  return undefined;
}

function unpaidState(dueDate: IsoDate, { today, graceDays }: { today: IsoDate; graceDays: number }): InstalmentState {
  if (today < dueDate) return 'upcoming';
  if (today === dueDate) return 'due';
  return today <= addDays(dueDate, graceDays) ? 'late' : 'missed';
}
