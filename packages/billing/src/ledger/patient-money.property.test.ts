import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cents, cents } from '../kernel/index.ts';
import {
  balancesOf,
  chargeEntry,
  type EntryDraft,
  linesOf,
  type MoneyPart,
  type MoneyPlace,
  movedPaymentEntry,
  patientPaymentEntry,
  refundDueEntry,
  refundPaidEntry,
  returnedPaymentEntry,
  reverseEntry,
  spreadOver,
  standingParts,
  takeOut,
  writeOffEntry,
} from './index.ts';

const DAY = '2026-11-02';
const PATIENT = 'p';
const CLAIMS = ['a', 'b', 'c'] as const;
const CHARGE = 20_000;
const unapplied: MoneyPlace = { kind: 'unapplied', patientId: PATIENT };
const claimPlace = (claimId: string): MoneyPlace => ({ kind: 'claim', patientId: PATIENT, claimId });

/** The books of one patient who owes three visits, with the facts beside the ledger that say what must be in it. */
class Books {
  readonly entries: EntryDraft[] = [];
  readonly payments: { key: string; paidCents: number; moves: MoneyPart[]; returned: boolean }[] = [];
  readonly writeOffs: { entry: EntryDraft; undone: boolean }[] = [];
  readonly facts = { paid: 0, returned: 0, refunded: 0, writtenOff: 0 };
  private count = 0;

  constructor() {
    for (const claimId of CLAIMS) {
      const lines = [{ lineNumber: 1, procedureCode: '99213', chargeCents: cents(CHARGE) }];
      this.post(chargeEntry({ claimId, patientId: PATIENT, lines }, this.key(), DAY));
    }
  }
  key = () => `k${++this.count}`;
  post(entry: EntryDraft | undefined): void {
    if (entry) this.entries.push(entry);
  }
  lines = () => linesOf(this.entries);
  owed(claimId: string): number {
    return balancesOf(this.lines().filter((line) => line.claimId === claimId))['patient-ar'];
  }
  open = () => CLAIMS.map((claimId) => ({ place: claimPlace(claimId), owedCents: cents(this.owed(claimId)) }));
  alive = (n: number) => this.payments.filter((one) => !one.returned)[n % Math.max(1, this.payments.length)];
  waiting(payment: { moves: MoneyPart[] }): MoneyPart[] {
    return standingParts(payment.moves).filter((part) => part.place.kind === 'unapplied');
  }
}

interface Deed {
  what: 'pay' | 'apply' | 'free' | 'return' | 'refund' | 'write-off' | 'undo';
  n: number;
  amount: number;
}

/** What each deed does, as operations do it: it takes what is there and no more. */
const DO: Readonly<Record<Deed['what'], (books: Books, deed: Deed) => void>> = {
  pay(books, { amount }) {
    const applied = spreadOver(cents(amount), books.open());
    const rest = cents(amount - applied.reduce((sum, part) => sum + part.cents, 0));
    const parts = rest > 0 ? [...applied, { place: unapplied, cents: rest }] : applied;
    const key = books.key();
    books.post(patientPaymentEntry({ patientId: PATIENT, paidCents: cents(amount), method: 'cash', parts }, key, DAY));
    books.payments.push({ key, paidCents: amount, moves: [...parts], returned: false });
    books.facts.paid += amount;
  },
  apply(books, { n, amount }) {
    const payment = books.alive(n);
    if (!payment) return;
    const free = books.waiting(payment).reduce((sum, part) => sum + part.cents, 0);
    const to = spreadOver(cents(Math.min(amount, free)), books.open());
    move(books, payment, takeOut(cents(to.reduce((sum, part) => sum + part.cents, 0)), books.waiting(payment)), to);
  },
  free(books, { n, amount }) {
    const payment = books.alive(n);
    const part = payment && standingParts(payment.moves).find((one) => one.place.kind === 'claim');
    if (!payment || !part) return;
    const wanted = cents(Math.min(amount, part.cents));
    move(books, payment, [{ place: part.place, cents: wanted }], [{ place: unapplied, cents: wanted }]);
  },
  return(books, { n }) {
    const payment = books.alive(n);
    if (!payment) return;
    const { key: paymentSourceKey, paidCents } = payment;
    const standing = standingParts(payment.moves);
    const returned = { paymentSourceKey, patientId: PATIENT, paidCents: cents(paidCents), standing, memo: 'Returned' };
    books.post(returnedPaymentEntry(returned, books.key(), DAY));
    payment.moves.push(...standing.map((part) => ({ place: part.place, cents: cents(-part.cents) })));
    payment.returned = true;
    books.facts.returned += paidCents;
  },
  refund(books, { n, amount }) {
    const payment = books.alive(n);
    const taken = payment && takeOut(cents(amount), books.waiting(payment));
    if (!payment || !taken) return;
    const refund = { patientId: PATIENT, from: 'unapplied-cash' as const, refundedCents: cents(amount), reason: 'r' };
    books.post(refundDueEntry(refund, books.key(), DAY));
    books.post(refundPaidEntry(refund, books.key(), DAY));
    payment.moves.push(...taken.map((part) => ({ place: part.place, cents: cents(-part.cents) })));
    books.facts.refunded += amount;
  },
  'write-off'(books, { n, amount }) {
    const claimId = CLAIMS[n % CLAIMS.length] ?? 'a';
    const writtenOffCents = cents(Math.min(amount, Math.max(0, books.owed(claimId))));
    const why = { from: 'patient-ar' as const, to: 'bad-debt-write-off' as const, reason: 'r' };
    const entry = writeOffEntry({ claimId, patientId: PATIENT, writtenOffCents, ...why }, books.key(), DAY);
    if (!entry) return;
    books.post(entry);
    books.writeOffs.push({ entry, undone: false });
    books.facts.writtenOff += writtenOffCents;
  },
  undo(books, { n }) {
    const one = books.writeOffs.filter((candidate) => !candidate.undone)[n % Math.max(1, books.writeOffs.length)];
    if (!one) return;
    books.post(reverseEntry(one.entry, books.key(), DAY));
    one.undone = true;
    books.facts.writtenOff -= one.entry.lines.find((line) => line.cents > 0)?.cents ?? 0;
  },
};

function move(books: Books, payment: { moves: MoneyPart[] }, from: MoneyPart[] | undefined, to: MoneyPart[]): void {
  if (!from || from.length === 0) return;
  books.post(movedPaymentEntry({ from, to, memo: 'm' }, books.key(), DAY));
  payment.moves.push(...from.map((part) => ({ place: part.place, cents: cents(-part.cents) })), ...to);
}

const deed = fc.record({
  what: fc.constantFrom(...(Object.keys(DO) as Deed['what'][])),
  n: fc.nat(6),
  amount: fc.integer({ min: 1, max: 50_000 }),
});

/** What must hold after every deed. */
function check(books: Books): void {
  for (const { lines } of books.entries) expect(lines.reduce((sum, line) => sum + line.cents, 0)).toBe(0);
  const { paid, returned, refunded, writtenOff } = books.facts;
  const balances = balancesOf(books.lines());
  const free: Cents[] = books.payments.flatMap((payment) => books.waiting(payment).map((part) => part.cents));
  const waiting = free.reduce((sum: number, part) => sum + part, 0);
  // What is owed less what waits is charges less payments that stand, less write-offs, plus what was given back.
  expect(balances['patient-ar'] - waiting).toBe(CLAIMS.length * CHARGE - (paid - returned) - writtenOff + refunded);
  expect(balances.cash).toBe(paid - returned - refunded);
  expect(balances['unapplied-cash'] + waiting).toBe(0);
  expect(balances['refunds-payable']).toBe(0);
  for (const part of books.payments.flatMap((payment) => standingParts(payment.moves)))
    expect(part.cents).toBeGreaterThan(0);
  for (const { paidCents, moves } of books.payments)
    expect(moves.reduce((sum, part) => sum + part.cents, 0)).toBeLessThanOrEqual(paidCents);
}

test('any sequence of payments, applications, moves, returns, refunds and write-offs leaves books that add up, and nothing below zero', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const books = new Books();
      for (const one of deeds) {
        DO[one.what](books, one);
        check(books);
      }
    }),
    { numRuns: 300 },
  );
});
