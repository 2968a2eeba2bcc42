import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import {
  balancesOf,
  chargeEntry,
  type EntryDraft,
  journalEntry,
  linesOf,
  patientPaymentEntry,
  refundDueEntry,
  refundPaidEntry,
  reverseEntry,
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
  test('lowers patient A/R and keeps the rest as unapplied cash', () => {
    const payment = {
      patientId: 'patient-1',
      paidCents: cents(5000),
      method: 'check 1042',
      applied: [{ claimId: 'claim-1', cents: cents(3000) }],
    };
    const balances = posted(patientPaymentEntry(payment, 'k', day));
    expect(balances).toMatchObject({ cash: 5000, 'patient-ar': -3000, 'unapplied-cash': -2000 });
  });

  test('cannot apply more than was paid', () => {
    const payment = {
      patientId: 'patient-1',
      paidCents: cents(1000),
      method: 'card',
      applied: [{ claimId: 'claim-1', cents: cents(1001) }],
    };
    expect(() => patientPaymentEntry(payment, 'k', day)).toThrow(RangeError);
  });
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
