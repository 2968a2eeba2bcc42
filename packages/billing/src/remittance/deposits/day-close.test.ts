import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { countDay, type ReceiptSum } from './day-close.ts';

const cash: ReceiptSum = { method: 'cash', person: 'Ada', count: 2, cents: cents(5000) };
const eft: ReceiptSum = { method: 'eft', person: '', count: 1, cents: cents(90000) };

test('a drawer that holds what was posted closes; what the bank proves need not be counted', () => {
  expect(countDay([cash, eft], [{ method: 'cash', person: 'Ada', countedCents: 5000 }])).toMatchObject({
    ok: true,
    receiptsCents: 95000,
    differenceCents: 0,
  });
});

test('a sum that was not counted, and a difference without a reason, are named', () => {
  expect(countDay([cash], [])).toEqual({
    ok: false,
    missing: [{ method: 'cash', person: 'Ada', cause: 'not-counted' }],
  });
  const short = { method: 'cash', person: 'Ada', countedCents: 4900, why: ' ' };
  expect(countDay([cash], [short])).toMatchObject({ ok: false, missing: [{ cause: 'no-reason' }] });
});

test('a difference with its reason is recorded', () => {
  const short = { method: 'cash', person: 'Ada', countedCents: 4900, why: 'A dollar of change too much.' };
  expect(countDay([cash], [short])).toMatchObject({
    ok: true,
    differenceCents: -100,
    lines: [{ countedCents: 4900, differenceCents: -100, why: 'A dollar of change too much.' }],
  });
});
