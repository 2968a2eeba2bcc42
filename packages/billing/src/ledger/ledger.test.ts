import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import {
  balancesOf,
  chargeEntry,
  type EntryDraft,
  journalEntry,
  linesOf,
  movedPaymentEntry,
  patientPaymentEntry,
  refundDueEntry,
  refundPaidEntry,
  returnedPaymentEntry,
  returnedPaymentFeeEntry,
  reverseEntry,
  spreadOver,
  standingParts,
  takeOut,
  transferEntry,
  writeOffEntry,
} from './index.ts';

const day = '2026-11-02';
const claim = {
  claimId: 'claim-1',
  patientId: 'patient-1',
  payerId: 'payer-1',
  lines: [
    { lineNumber: 1, procedureCode: '99213', chargeCents: cents(15000) },
    { lineNumber: 2, procedureCode: '87880', chargeCents: cents(4000) },
  ],
};

function posted(...entries: (EntryDraft | undefined)[]) {
  return balancesOf(linesOf(entries.filter((entry) => entry !== undefined)));
}

describe('a journal entry', () => {
  test('that does not balance is a bug and is refused', () => {
    const lines = [{ account: 'cash' as const, cents: cents(1), memo: '' }];
    expect(() => journalEntry({ kind: 'refund', sourceKey: 'k', postingDate: day, memo: '', lines })).toThrow(
      /1 cents/,
    );
  });

  test('with zero lines only is nothing', () => {
    const lines = [{ account: 'cash' as const, cents: cents(0), memo: '' }];
    expect(journalEntry({ kind: 'refund', sourceKey: 'k', postingDate: day, memo: '', lines })).toBeUndefined();
  });
});

describe('charges', () => {
  test('of an insured claim stand in payer A/R against revenue, line by line', () => {
    const entry = chargeEntry(claim, 'charge|claim-1', day);
    expect(entry?.lines).toHaveLength(4);
    const balances = posted(entry);
    expect(balances['payer-ar']).toBe(19000);
    expect(balances.revenue).toBe(-19000);
  });

  test('of a self-pay visit stand in patient A/R', () => {
    const { payerId: _payerId, ...selfPay } = claim;
    expect(posted(chargeEntry(selfPay, 'k', day))['patient-ar']).toBe(19000);
  });

  test('of zero leave no entry', () => {
    const free = { ...claim, lines: [{ lineNumber: 1, procedureCode: '99024', chargeCents: cents(0) }] };
    expect(chargeEntry(free, 'k', day)).toBeUndefined();
  });
});

describe('a patient payment', () => {
  const claimPlace = { kind: 'claim' as const, patientId: 'patient-1', claimId: 'claim-1' };
  const unapplied = { kind: 'unapplied' as const, patientId: 'patient-1' };
  const payment = {
    patientId: 'patient-1',
    paidCents: cents(5000),
    method: 'check 1042',
    parts: [
      { place: claimPlace, cents: cents(3000) },
      { place: unapplied, cents: cents(2000) },
    ],
  };

  test('lowers patient A/R and keeps the rest as unapplied cash', () => {
    const balances = posted(patientPaymentEntry(payment, 'k', day));
    expect(balances).toMatchObject({ cash: 5000, 'patient-ar': -3000, 'unapplied-cash': -2000 });
  });

  test('is all of its parts, to the cent and none below zero', () => {
    const off = { ...payment, paidCents: cents(4999) };
    expect(() => patientPaymentEntry(off, 'k', day)).toThrow(RangeError);
    const parts = [
      { place: claimPlace, cents: cents(5001) },
      { place: unapplied, cents: cents(-1) },
    ];
    expect(() => patientPaymentEntry({ ...payment, parts }, 'k', day)).toThrow(RangeError);
  });

  test('moves from one place to another, and no cent more than it was', () => {
    const to = [{ place: claimPlace, cents: cents(2000) }];
    const moved = movedPaymentEntry({ from: [payment.parts[1]].flatMap((p) => p ?? []), to, memo: 'm' }, 'k2', day);
    expect(posted(patientPaymentEntry(payment, 'k', day), moved)).toMatchObject({
      'patient-ar': -5000,
      'unapplied-cash': 0,
      cash: 5000,
    });
    const from = [{ place: unapplied, cents: cents(1999) }];
    expect(() => movedPaymentEntry({ from, to, memo: 'm' }, 'k3', day)).toThrow(RangeError);
  });

  test('that bounces leaves nothing, and what was refunded of it is owed on the account', () => {
    const returned = { paymentSourceKey: 'k', patientId: 'patient-1', paidCents: cents(5000), memo: 'Returned' };
    const whole = returnedPaymentEntry({ ...returned, standing: payment.parts }, 'r', day);
    expect(whole.reversesSourceKey).toBe('k');
    expect(Object.values(posted(patientPaymentEntry(payment, 'k', day), whole)).every((one) => one === 0)).toBe(true);
    const standing = payment.parts.slice(0, 1);
    expect(posted(returnedPaymentEntry({ ...returned, standing }, 'r', day))).toMatchObject({
      cash: -5000,
      'patient-ar': 5000,
    });
    const fee = { patientId: 'patient-1', feeCents: cents(2500), memo: 'Fee' };
    expect(posted(returnedPaymentFeeEntry(fee, 'f', day))).toMatchObject({ 'patient-ar': 2500, revenue: -2500 });
  });
});

test('money goes to what is owed in the order given and no further', () => {
  const owed = ['a', 'b'].map((claimId) => ({
    place: { kind: 'claim' as const, patientId: 'p', claimId },
    owedCents: cents(700),
  }));
  expect(spreadOver(cents(1000), owed).map((part) => part.cents)).toEqual([700, 300]);
  expect(spreadOver(cents(2000), owed).map((part) => part.cents)).toEqual([700, 700]);
});

test('what stands of a payment is the sum of its moves, by place', () => {
  const a = { kind: 'claim' as const, patientId: 'p', claimId: 'a' };
  const rest = { kind: 'unapplied' as const, patientId: 'p' };
  const moves = [
    { place: a, cents: cents(700) },
    { place: rest, cents: cents(300) },
    { place: a, cents: cents(-700) },
    { place: rest, cents: cents(700) },
  ];
  const standing = standingParts(moves);
  expect(standing).toEqual([{ place: rest, cents: 1000 }]);
  expect(takeOut(cents(1001), standing)).toBeUndefined();
  expect(takeOut(cents(400), standing)).toEqual([{ place: rest, cents: 400 }]);
});

test('a write-off names its account and lowers the A/R it came from', () => {
  const entry = writeOffEntry(
    {
      claimId: 'claim-1',
      patientId: 'patient-1',
      from: 'patient-ar',
      to: 'small-balance-write-off',
      writtenOffCents: cents(199),
      reason: 'Below the small-balance limit',
    },
    'k',
    day,
  );
  expect(posted(entry)).toMatchObject({ 'patient-ar': -199, 'small-balance-write-off': 199 });
});

test('a transfer to the next payer changes the debtor and not the total', () => {
  const entry = transferEntry(
    {
      patientId: 'patient-1',
      from: { account: 'patient-ar', claimId: 'claim-1' },
      to: { account: 'payer-ar', claimId: 'claim-2', payerId: 'payer-2' },
      movedCents: cents(2500),
      reason: 'Billed to the secondary payer',
    },
    'k',
    day,
  );
  expect(posted(entry)).toMatchObject({ 'patient-ar': -2500, 'payer-ar': 2500 });
  expect(entry?.lines.find((line) => line.account === 'payer-ar')?.payerId).toBe('payer-2');
});

test('a refund that is due and paid clears the credit balance out of cash', () => {
  const refund = {
    claimId: 'claim-1',
    patientId: 'patient-1',
    from: 'patient-ar' as const,
    refundedCents: cents(700),
    reason: 'Paid twice',
  };
  const balances = posted(refundDueEntry(refund, 'k1', day), refundPaidEntry(refund, 'k2', day));
  expect(balances).toMatchObject({ 'patient-ar': 700, cash: -700, 'refunds-payable': 0 });
});

test('an entry and its reversal leave every account where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 }), (charges) => {
      const lines = charges.map((charge, i) => ({
        lineNumber: i + 1,
        procedureCode: '99213',
        chargeCents: cents(charge),
      }));
      const entry = chargeEntry({ ...claim, lines }, 'charge', day);
      if (!entry) return false;
      const reversal = reverseEntry(entry, 'undo', '2026-11-03');
      expect(reversal.reversesSourceKey).toBe('charge');
      return Object.values(posted(entry, reversal)).every((balance) => balance === 0);
    }),
  );
});
