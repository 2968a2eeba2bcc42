import { cents } from 'cleanclaim/contract/format';
import type { Adjustment, ClaimPayment } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { adjustmentSums } from './adjustment-words.ts';

const segment = { position: 1, offset: 0, text: '' };
const adjustment = (groupCode: string, carc: string, amount: number): Adjustment => ({
  groupCode,
  carc,
  amountCents: cents(amount),
  segment,
});

test('adjustments of a claim and its lines are one sum for each group and reason', () => {
  const payment: ClaimPayment = {
    index: 0,
    patientControlNumber: '1',
    claimStatusCode: '1',
    chargeCents: cents(10_000),
    paidCents: cents(5_000),
    patientResponsibilityCents: cents(1_000),
    payerClaimControlNumber: '',
    adjustments: [adjustment('CO', '45', 1_000)],
    servicePayments: [
      {
        procedure: { qualifier: 'HC', code: '99213', modifiers: [] },
        chargeCents: cents(10_000),
        paidCents: cents(5_000),
        adjustments: [adjustment('PR', '2', 1_000), adjustment('CO', '45', 3_000)],
        rarcs: [],
        segment,
      },
    ],
    rarcs: [],
    segment,
  };
  expect(adjustmentSums(payment)).toEqual([
    { code: 'CO-45', groupCode: 'CO', carc: '45', cents: 4_000 },
    { code: 'PR-2', groupCode: 'PR', carc: '2', cents: 1_000 },
  ]);
});
