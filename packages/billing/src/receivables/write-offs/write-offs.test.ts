import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import {
  charityDecision,
  isSmallBalance,
  promptPayDiscount,
  USUAL_MONEY_POLICY,
  waiverWarning,
  writeOffLimitCents,
} from './index.ts';

const policy = {
  effectiveFrom: '2026-01-13',
  onePersonCents: 1_600_000,
  furtherPersonCents: 560_000,
  tiers: [
    { upToPercentOfPoverty: 300, forgivenPercent: 50 },
    { upToPercentOfPoverty: 200, forgivenPercent: 100 },
  ],
  monthsValid: 6,
};

test('the highest limit of the roles counts, and no limit is nothing', () => {
  const { writeOffLimits } = USUAL_MONEY_POLICY;
  expect(writeOffLimitCents(writeOffLimits, ['payment-poster', 'manager'], 'courtesy')).toBe(500_000);
  expect(writeOffLimitCents(writeOffLimits, ['coder'], 'courtesy')).toBe(0);
});

test("an insured patient's share is not waived without a reason; a self-pay balance and bad debt are", () => {
  expect(waiverWarning('patient-ar', 'courtesy', true)).toContain('routine');
  expect(waiverWarning('patient-ar', 'courtesy', false)).toBeUndefined();
  expect(waiverWarning('patient-ar', 'bad-debt', true)).toBeUndefined();
  expect(waiverWarning('payer-ar', 'denial', true)).toBeUndefined();
});

test('charity follows income, household and the tier that covers it, to the cent', () => {
  const four = { householdSize: 4, incomeCents: 6_560_000 };
  expect(charityDecision(policy, four, cents(10_001))).toEqual({
    percentOfPoverty: 200,
    forgivenPercent: 100,
    forgivenCents: 10_001,
  });
  expect(charityDecision(policy, { ...four, incomeCents: 6_560_001 }, cents(10_001))).toEqual({
    percentOfPoverty: 201,
    forgivenPercent: 50,
    forgivenCents: 5_000,
  });
  expect(charityDecision(policy, { householdSize: 1, incomeCents: 9_000_000 }, cents(500))).toMatchObject({
    forgivenCents: 0,
  });
});

test('a prompt payer has the discount until the last day and not after', () => {
  const balance = { owedCents: cents(999), dueSinceDate: '2026-11-01' };
  expect(promptPayDiscount({ percent: 10, withinDays: 20 }, balance, '2026-11-21')).toBe(99);
  expect(promptPayDiscount({ percent: 10, withinDays: 20 }, balance, '2026-11-22')).toBe(0);
});

test('a small balance is small, old enough and owed', () => {
  const rule = { maxCents: 500, minDays: 90 };
  expect(isSmallBalance(rule, { owedCents: 500, lastChangeDate: '2026-01-01' }, '2026-04-01')).toBe(true);
  expect(isSmallBalance(rule, { owedCents: 501, lastChangeDate: '2026-01-01' }, '2026-04-01')).toBe(false);
  expect(isSmallBalance(rule, { owedCents: 500, lastChangeDate: '2026-01-02' }, '2026-04-01')).toBe(false);
  expect(isSmallBalance(rule, { owedCents: -100, lastChangeDate: '2026-01-01' }, '2026-04-01')).toBe(false);
});
