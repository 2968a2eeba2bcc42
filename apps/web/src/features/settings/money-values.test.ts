import { saveMoneyPolicySchema } from 'cleanclaim/contract/schemas/money';
import { expect, test } from 'vitest';
import { moneyInputOf, moneyValuesOf } from './money-values.ts';

const policy = {
  writeOffLimits: [{ role: 'manager' as const, kind: 'courtesy' as const, limitCents: 5_000 }],
  refundApprovalOverCents: 10_000,
  returnedCheckFeeCents: 2_500,
  cardFee: { share: 290, perPaymentCents: 30 },
  smallBalance: { maxCents: 500, minDays: 90, isOn: false },
  charity: {
    effectiveFrom: '2026-01-13',
    onePersonCents: 1_600_000,
    furtherPersonCents: 560_000,
    tiers: [{ upToPercentOfPoverty: 200, forgivenPercent: 100 }],
    monthsValid: 6,
  },
};

test('rules go through their form unchanged, and what is off stays off', () => {
  const input = moneyInputOf(moneyValuesOf(policy), 3);
  expect(saveMoneyPolicySchema.parse(input)).toEqual({ ...policy, version: 3 });
  expect(input).not.toHaveProperty('promptPay');
});

test('a step of charity that is no number is refused', () => {
  const values = { ...moneyValuesOf(policy), tiers: 'half 50' };
  expect(saveMoneyPolicySchema.safeParse(moneyInputOf(values, 3)).success).toBe(false);
});
