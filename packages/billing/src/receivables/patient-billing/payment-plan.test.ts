import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, sumCents } from '../../kernel/index.ts';
import { planNow, planSchedule } from './payment-plan.ts';

const schedule = planSchedule({
  totalCents: cents(25_000),
  instalmentCents: cents(10_000),
  firstDate: '2026-11-30',
  every: 'month',
});
const now = (today: string, payments: [date: string, amount: number][] = [], missesToDefault = 2) =>
  planNow(
    schedule,
    payments.map(([date, amount]) => ({ date, cents: cents(amount) })),
    { today, graceDays: 10, missesToDefault },
  );
const states = (...given: Parameters<typeof now>) => now(...given).instalments.map((one) => one.state);

describe('a plan', () => {
  test('has equal instalments on the same day of the month, the last one the rest', () => {
    expect(schedule).toEqual([
      { ordinal: 1, dueDate: '2026-11-30', cents: 10_000 },
      { ordinal: 2, dueDate: '2026-12-30', cents: 10_000 },
      { ordinal: 3, dueDate: '2027-01-30', cents: 5_000 },
    ]);
  });
  test('of a 31st falls on the last day of shorter months', () => {
    const dates = planSchedule({
      totalCents: cents(4),
      instalmentCents: cents(1),
      firstDate: '2026-12-31',
      every: 'month',
    });
    expect(dates.map((one) => one.dueDate)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });
  test('by weeks counts days', () => {
    const plan = { totalCents: cents(2), instalmentCents: cents(1), firstDate: '2026-11-30' };
    expect(planSchedule({ ...plan, every: 'week' })[1]?.dueDate).toBe('2026-12-07');
    expect(planSchedule({ ...plan, every: 'two-weeks' })[1]?.dueDate).toBe('2026-12-14');
  });
  test('of nothing, or without end, is refused', () => {
    const plan = { firstDate: '2026-11-30', every: 'month' as const };
    expect(() => planSchedule({ ...plan, totalCents: cents(100), instalmentCents: cents(0) })).toThrow('above zero');
    expect(() => planSchedule({ ...plan, totalCents: cents(12_100), instalmentCents: cents(100) })).toThrow('120');
  });
  test('adds up to its total whatever the amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 120 }), (total, count) => {
        const instalmentCents = cents(Math.ceil(total / count));
        const made = planSchedule({
          totalCents: cents(total),
          instalmentCents,
          firstDate: '2026-01-31',
          every: 'month',
        });
        expect(sumCents(made.map((one) => one.cents))).toBe(total);
        expect(made.every((one) => one.cents > 0)).toBe(true);
      }),
    );
  });
});

describe('an instalment', () => {
  test('is upcoming, due, late within its grace and then missed', () => {
    expect(states('2026-11-29')).toEqual(['upcoming', 'upcoming', 'upcoming']);
    expect(states('2026-11-30')[0]).toBe('due');
    expect(states('2026-12-10')[0]).toBe('late');
    expect(states('2026-12-11')[0]).toBe('missed');
  });
  test('that is paid is kept, also when it was paid late', () => {
    const plan = now('2026-12-20', [['2026-12-15', 10_000]]);
    expect(plan.instalments[0]).toMatchObject({ state: 'paid', paidDate: '2026-12-15' });
    expect(plan).toMatchObject({ state: 'active', missed: 0, leftCents: 15_000, next: { ordinal: 2 } });
  });
  test('is paid in parts in order; what is left over pays the next', () => {
    const plan = now('2026-12-20', [
      ['2026-11-30', 6_000],
      ['2026-12-05', 6_000],
    ]);
    expect(plan.instalments.map((one) => one.paidCents)).toEqual([10_000, 2_000, 0]);
  });
  test('missed once leaves the plan standing, missed twice ends it', () => {
    expect(now('2026-12-20')).toMatchObject({ missed: 1, state: 'active' });
    expect(now('2027-01-15')).toMatchObject({ missed: 2, state: 'in-default' });
  });
});

test('an instalment whose payment came back is due again from that day, with its grace', () => {
  const at = (today: string) =>
    planNow(
      schedule,
      [
        { date: '2026-11-30', cents: cents(10_000) },
        { date: '2026-12-30', cents: cents(10_000), returnedDate: '2027-01-20' },
      ],
      { today, graceDays: 10, missesToDefault: 2 },
    );
  expect(at('2027-01-20').instalments.map((one) => [one.state, one.cameBackDate])).toEqual([
    ['paid', undefined],
    ['due', '2027-01-20'],
    ['upcoming', undefined],
  ]);
  expect(at('2027-01-30').instalments[1]?.state).toBe('late');
  expect(at('2027-01-31').instalments[1]?.state).toBe('missed');
});

test('a plan that is paid in full is kept', () => {
  expect(now('2027-02-01', [['2026-12-01', 25_000]])).toMatchObject({ state: 'kept', leftCents: 0 });
});
