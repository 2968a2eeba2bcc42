import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Charge } from '../encounters/index.ts';
import { cents } from '../kernel/index.ts';
import { feeSchedule } from './fee-schedule.ts';
import { priceCharge } from './price-charge.ts';

const schedule = feeSchedule([
  { code: '99213', chargeCents: cents(12_000), from: '2026-01-01', to: '2026-06-30' },
  { code: '99213', chargeCents: cents(12_500), from: '2026-07-01' },
  { code: '71046', chargeCents: cents(8_000), from: '2026-01-01' },
  { code: '71046', modifier: '26', chargeCents: cents(3_000), from: '2026-01-01' },
  { code: '90471', chargeCents: cents(0), from: '2026-01-01' },
]);

function charge(overrides: Partial<Charge> = {}): Charge {
  return {
    id: 'c-1',
    procedureCode: '99213',
    description: '',
    modifiers: [],
    units: 1,
    dateOfService: '2026-11-02',
    diagnosisPointers: [1],
    chargeCents: 0,
    ...overrides,
  };
}

test('the price of the day of service counts, its first and last day too', () => {
  const price = (date: string) => priceCharge(charge(), schedule, date).chargeCents;
  expect([price('2026-01-01'), price('2026-06-30'), price('2026-07-01'), price('2030-01-01')]).toEqual([
    12_000, 12_000, 12_500, 12_500,
  ]);
});

test('a day before the first price is not priced, and says what to do', () => {
  expect(priceCharge(charge({ modifiers: ['25'] }), schedule, '2025-12-31')).toEqual({
    chargeCents: 0,
    reason: 'not-priced',
    message: expect.stringContaining('99213-25 on 12/31/2025'),
  });
});

test('a charge costs its unit price times its units, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 10_000_000 }), (units, unitCents) => {
      const one = feeSchedule([{ code: 'J1100', chargeCents: cents(unitCents), from: '2026-01-01' }]);
      const priced = priceCharge(charge({ procedureCode: 'J1100', units }), one, '2026-11-02');
      expect(priced).toEqual({ chargeCents: unitCents * units, reason: 'fee-schedule' });
    }),
  );
});

test("the sender's price stands, $0.00 too when the sender is named", () => {
  expect(priceCharge(charge({ chargeCents: 99 }), schedule, '2026-11-02')).toEqual({
    chargeCents: 99,
    reason: 'sender',
  });
  const free = charge({ chargeCents: 0, priceSource: 'sender' });
  expect(priceCharge(free, schedule, '2026-11-02')).toEqual({ chargeCents: 0, reason: 'sender' });
});

test('a charge that the schedule priced is priced anew when its units change', () => {
  const again = charge({ chargeCents: 12_500, units: 2, priceSource: 'fee-schedule' });
  expect(priceCharge(again, schedule, '2026-11-02')).toEqual({ chargeCents: 25_000, reason: 'fee-schedule' });
});

test('a modifier with its own price gets it, others get the price of the code', () => {
  const price = (modifiers: string[]) =>
    priceCharge(charge({ procedureCode: '71046', modifiers }), schedule, '2026-11-02');
  expect(price(['59', '26']).chargeCents).toBe(3_000);
  expect(price(['59']).chargeCents).toBe(8_000);
});

test('a technical component is not charged at the price of the whole service', () => {
  const technical = charge({ procedureCode: '71046', modifiers: ['TC'] });
  expect(priceCharge(technical, schedule, '2026-11-02').reason).toBe('not-priced');
});

test('a listed price of $0.00 is a price', () => {
  expect(priceCharge(charge({ procedureCode: '90471' }), schedule, '2026-11-02').reason).toBe('fee-schedule');
});

test('units that make no amount are not priced', () => {
  expect(priceCharge(charge({ units: -1 }), schedule, '2026-11-02').reason).toBe('not-priced');
  expect(priceCharge(charge({ units: Number.MAX_SAFE_INTEGER }), schedule, '2026-11-02').message).toContain('units');
});
