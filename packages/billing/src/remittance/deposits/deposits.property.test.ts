import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, cents } from '../../kernel/index.ts';
import { discrepancies } from './discrepancies.ts';
import { propose } from './propose.ts';
import { afterLinks, reassociate } from './reassociate.ts';
import type { AdvisedPayment, DepositLine } from './reassociation-types.ts';

const DAY = '2026-11-02';
/** How a bank may print the trace number of a payment. */
const PRINTS = [
  (trace: string) => [`HCCLAIMPMT TRN*1*${trace}*1512345678~`],
  (trace: string) => [`TRN 1 ${trace} 1512345678`],
  (trace: string) => [`CCD TRN*1*${trace.slice(0, 4)}`, `${trace.slice(4)}*1512345678\\`],
  (trace: string) => [`EFT ${trace}`],
  () => ['DEPOSIT'],
];

interface Story {
  dollars: number;
  /** Parts in which it reaches the bank, as shares; none: it does not come. */
  shares: number[];
  print: number;
  days: number;
  /** What of the last part is missing (below zero) or too much. */
  offCents: number;
  doubled: boolean;
}

const story: fc.Arbitrary<Story> = fc.record({
  dollars: fc.integer({ min: 1, max: 500_000 }),
  shares: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  print: fc.nat(PRINTS.length - 1),
  days: fc.nat(4),
  offCents: fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 })),
  doubled: fc.boolean(),
});

function paymentOf({ dollars }: Story, i: number): AdvisedPayment {
  const amount = cents(dollars + 200);
  return {
    ...{ paymentKey: `remittance:${i}`, method: 'eft', payerName: `Payer ${i}`, payerIdentifiers: ['1512345678'] },
    ...{ traceNumber: `AB${String(1000 + i).padStart(8, '0')}`, date: DAY, cents: amount, openCents: amount },
  };
}

function linesOf(one: Story, payment: AdvisedPayment): DepositLine[] {
  const whole = one.shares.reduce((sum, share) => sum + share, 0);
  let left: number = payment.cents;
  const amounts = one.shares.map((share, i) => {
    const part = i === one.shares.length - 1 ? left + one.offCents : Math.floor((payment.cents * share) / whole);
    left -= part;
    return part;
  });
  if (one.doubled) amounts.push(...amounts);
  const texts = PRINTS[one.print]?.(payment.traceNumber) ?? [];
  return amounts
    .filter((amount) => amount > 0)
    .map((amount, i) => ({
      ...{ lineId: `${payment.paymentKey}/${i}`, bookedDate: addDays(DAY, one.days), kind: 'ach' as const, texts },
      ...{ cents: cents(amount), openCents: cents(amount) },
    }));
}

const covered = { fromDate: addDays(DAY, -10), toDate: addDays(DAY, 60) };

test('however payments are split into deposits, every cent is linked once or named', () => {
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 12 }), (stories) => {
      const payments = stories.map(paymentOf);
      const lines = stories.flatMap((one, i) => linesOf(one, payments[i] as AdvisedPayment));
      const links = reassociate({ lines, payments, parted: new Set() });
      const after = afterLinks(lines, payments, links);
      const pairs = links.map(({ lineId, paymentKey }) => `${lineId} ${paymentKey}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const one of [...after.lines, ...after.payments]) expect(one.openCents).toBeGreaterThanOrEqual(0);
      for (const { lineId, paymentKey } of links) expect(lineId.split('/')[0]).toBe(paymentKey);
      const gaps = discrepancies(after.lines, after.payments, [covered], covered.toDate);
      const named = new Map(gaps.map((gap) => [gap.lineId ?? gap.paymentKey, gap.cents as number]));
      for (const line of after.lines) expect(named.get(line.lineId) ?? 0).toBe(line.openCents);
      for (const payment of after.payments) expect(named.get(payment.paymentKey) ?? 0).toBe(payment.openCents);
      const linked = links.reduce((sum, link) => sum + link.cents, 0);
      const sum = (all: readonly { openCents: number }[]) => all.reduce((total, one) => total + one.openCents, 0);
      expect(linked + sum(after.lines)).toBe(sum(lines));
      expect(linked + sum(after.payments)).toBe(sum(payments));
      expect(reassociate({ ...after, parted: new Set() })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('proposals never give more than is open, and name only payments that are', () => {
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 6 }), (stories) => {
      const payments = stories.map(paymentOf);
      const lines = stories.flatMap((one, i) => linesOf(one, payments[i] as AdvisedPayment));
      for (const line of lines)
        for (const { links } of propose(line, payments, new Set())) {
          expect(links.reduce((sum, link) => sum + link.cents, 0)).toBeLessThanOrEqual(line.openCents);
          for (const { paymentKey, cents: part } of links)
            expect(part).toBeLessThanOrEqual(payments.find((one) => one.paymentKey === paymentKey)?.openCents ?? 0);
        }
    }),
    { numRuns: 100 },
  );
});
