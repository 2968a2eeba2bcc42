import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { addBusinessDays, compareWithEstimate, estimateDeadline } from './good-faith-estimate.ts';

test('business days pass over the weekend', () => {
  expect(addBusinessDays('2026-11-27', 1)).toBe('2026-11-30');
  expect(addBusinessDays('2026-11-25', 3)).toBe('2026-11-30');
});

test.each([
  ['asked for without an appointment: three business days', { on: '2026-11-09' }, '2026-11-12'],
  ['ten business days ahead: three business days', { on: '2026-11-09', serviceDate: '2026-11-24' }, '2026-11-12'],
  ['nine business days ahead: one business day', { on: '2026-11-09', serviceDate: '2026-11-20' }, '2026-11-10'],
  ['three business days ahead: one business day', { on: '2026-11-09', serviceDate: '2026-11-12' }, '2026-11-10'],
  ['two business days ahead: none is required', { on: '2026-11-09', serviceDate: '2026-11-11' }, undefined],
])('%s', (_what, asked, deadline) => {
  expect(estimateDeadline(asked)).toBe(deadline);
});

test('a bill of $400.00 or more above the estimate opens the dispute for 120 days from the first bill', () => {
  expect(compareWithEstimate(cents(20_000), cents(60_000), '2026-11-10')).toEqual({
    overCents: 40_000,
    mayDispute: true,
    disputeBy: '2027-03-10',
  });
});

test('a bill of a cent less above it, or below it, does not', () => {
  expect(compareWithEstimate(cents(20_000), cents(59_999), '2026-11-10')).toEqual({
    overCents: 39_999,
    mayDispute: false,
  });
  expect(compareWithEstimate(cents(20_000), cents(100))).toEqual({ overCents: 0, mayDispute: false });
});

test('a federal holiday does not make ten days of nine: the estimate is due the next day', () => {
  expect(estimateDeadline({ on: '2026-11-16', serviceDate: '2026-11-30' })).toBe('2026-11-17');
  expect(estimateDeadline({ on: '2026-11-16', serviceDate: '2026-12-01' })).toBe('2026-11-19');
});
