import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { coveredRanges, discrepancies } from './discrepancies.ts';
import { propose } from './propose.ts';
import { reassociate } from './reassociate.ts';
import type { AdvisedPayment, DepositLine } from './reassociation-types.ts';

const payment = (paymentKey: string, date: string, more: Partial<AdvisedPayment> = {}): AdvisedPayment => ({
  ...{ paymentKey, method: 'eft', payerName: 'Blue Water', payerIdentifiers: ['1912345678'], traceNumber: '12345678' },
  ...{ date, cents: cents(10_000), openCents: cents(10_000), ...more },
});
const line = (texts: readonly string[], amount = 10_000): DepositLine => ({
  ...{ lineId: 'line', bookedDate: '2026-11-05', kind: 'ach' as const, texts },
  ...{ cents: cents(amount), openCents: cents(amount) },
});
const days = (fromDate: string, toDate: string) => ({ fromDate, toDate });

test('statements that follow each other cover the days between them; a month without one is a hole', () => {
  const ranges = coveredRanges([
    days('2026-03-02', '2026-03-27'),
    days('2026-01-02', '2026-01-29'),
    days('2026-02-02', '2026-02-10'),
  ]);
  expect(ranges).toEqual([days('2026-01-02', '2026-02-10'), days('2026-03-02', '2026-03-27')]);
});

test('a payment is missed only where one run of statements covers its day and the days that it may take', () => {
  const covered = [days('2026-01-01', '2026-01-31'), days('2026-03-01', '2026-03-31')];
  const dates = ['2025-12-30', '2026-01-10', '2026-01-29', '2026-02-10', '2026-03-20', '2026-03-30'];
  const gaps = discrepancies(
    [],
    dates.map((date) => payment(date, date)),
    covered,
    '2026-04-01',
  );
  expect(gaps.map(({ paymentKey }) => paymentKey)).toEqual(['2026-01-10', '2026-03-20']);
});

test('receipts that were taken back after their deposit was linked are named as held too much', () => {
  const over = payment('receipts:2026-11-02:counter', '2026-11-02', {
    ...{
      method: 'counter',
      payerName: 'Cash and checks',
      traceNumber: '',
      cents: cents(6000),
      openCents: cents(-4000),
    },
  });
  expect(discrepancies([], [over], [], '2026-11-29')).toMatchObject([
    {
      ...{ kind: 'over', cents: 4000, paymentKey: over.paymentKey },
      reason: 'Deposits and explanations hold $40.00 more than cash and checks of 11/02/2026 ($60.00).',
    },
  ]);
});

test('a trace number at the end of one column is not read together with the next column', () => {
  const lines = [line(['HCCLAIMPMT TRN*1*12345678', 'REF 9999'], 7500)];
  const links = reassociate({ lines, payments: [payment('a', '2026-11-04')], parted: new Set() });
  expect(links).toMatchObject([{ paymentKey: 'a', cents: 7500, reason: 'trace' }]);
});

test('a trace number that is wrapped is the whole one, also where its beginning is the number of another payment', () => {
  const payments = [
    payment('begins', '2026-11-04', { traceNumber: '1234' }),
    payment('whole', '2026-11-04', { traceNumber: '12345678' }),
  ];
  const links = reassociate({ lines: [line(['TRN*1*1234', '5678'])], payments, parted: new Set() });
  expect(links).toMatchObject([{ paymentKey: 'whole' }]);
});

test('a fee of cards is proposed where it is that of the terms or like one that was seen, and not otherwise', () => {
  // $100.00 by four cards, $96.90 came: 2.9 percent and 5 cents each.
  const cards = { method: 'card' as const, traceNumber: '', payerName: 'Cards', paymentCount: 4 };
  const deposit = { ...line(['MERCHANT DEP'], 9_690), kind: 'card' as const };
  const proposed = (fees: Parameters<typeof propose>[3]) =>
    propose(deposit, [payment('receipts:2026-11-04:card', '2026-11-04', cards)], new Set(), fees).map(
      ({ differenceCents }) => differenceCents,
    );
  expect(proposed({ seen: [] })).toEqual([]);
  expect(proposed({ seen: [], terms: { share: 290, perPaymentCents: 5 } })).toEqual([-310]);
  expect(proposed({ seen: [], terms: { share: 260, perPaymentCents: 0 } })).toEqual([]);
  expect(proposed({ seen: [{ paidCents: 50_000, feeCents: 1_500 }] })).toEqual([-310]);
  expect(proposed({ seen: [{ paidCents: 50_000, feeCents: 1_000 }] })).toEqual([]);
});
