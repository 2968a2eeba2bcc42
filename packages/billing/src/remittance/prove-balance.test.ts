import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proveBalance, proveBalanceOf } from './prove-balance.ts';
import { bodyOf, generatedPayment } from './testing/adjudications.ts';
import { dollars, eraFile, eraSet, readEra } from './testing/era-text.ts';

const CLAIM = [
  'CLP*A*1*100*60*20*12*B',
  'CAS*CO*253*1',
  'SVC*HC:99213*70*41',
  'CAS*PR*2*20',
  'CAS*CO*45*9',
  'SVC*HC:87880*30*20',
  'CAS*CO*45*10',
];

describe('a balance proof', () => {
  test('of a sound payment tests the payment, each claim, its lines and each line', () => {
    const proof = proveBalance(readEra({ paid: '60' }, CLAIM));
    expect(proof).toEqual({ balanced: true, checked: 5, failures: [] });
  });

  test('does not ask for lines where the payer sends none', () => {
    const proof = proveBalance(readEra({ paid: '60' }, ['CLP*A*1*100*60**12*B', 'CAS*CO*45*40']));
    expect(proof).toMatchObject({ balanced: true, checked: 2 });
  });

  test('knows that a positive PLB reduces the payment', () => {
    expect(proveBalance(readEra({ paid: '50' }, [...CLAIM, 'PLB*1*20261231*WO:A*10'])).balanced).toBe(true);
    expect(proveBalance(readEra({ paid: '70' }, [...CLAIM, 'PLB*1*20261231*WO:A*10'])).failures).toMatchObject([
      { rule: 'payment', expectedCents: 5000, actualCents: 7000, differenceCents: 2000 },
    ]);
  });

  test('shows a claim whose adjustments are a cent short', () => {
    const proof = proveBalance(readEra({ paid: '60' }, ['CLP*A*1*100*60**12*B', 'CAS*CO*45*39.99']));
    expect(proof.failures).toMatchObject([
      { rule: 'claim', claimPaymentIndex: 0, expectedCents: 4000, actualCents: 3999, differenceCents: -1 },
    ]);
    expect(proof.failures[0]?.segment.text).toBe('CLP*A*1*100*60**12*B');
  });

  test('shows a line that does not add up though the claim does', () => {
    const shifted = CLAIM.map((text) => (text === 'SVC*HC:99213*70*41' ? 'SVC*HC:99213*70*42' : text));
    expect(proveBalance(readEra({ paid: '60' }, shifted)).failures.map((one) => one.rule)).toEqual(['service']);
  });

  test('shows lines that are not the whole charge', () => {
    const short = ['CLP*A*1*100*60**12*B', 'CAS*CO*45*30', 'SVC*HC:99213*90*80', 'CAS*CO*45*10'];
    expect(proveBalance(readEra({ paid: '60' }, short)).failures.map((one) => one.rule)).toEqual(['claim-lines']);
  });

  test('holds for a reversal with all amounts negated', () => {
    expect(proveBalance(readEra({ paid: '-60' }, ['CLP*A*22*-100*-60**12*B', 'CAS*CO*45*-40'])).balanced).toBe(true);
  });
});

test('every generated payment balances, and one cent more in BPR02 is always seen', () => {
  fc.assert(
    fc.property(generatedPayment, (payment) => {
      const sound = { ...payment, claims: payment.claims.filter((claim) => claim.story !== 'unbalanced') };
      const { paid, body } = bodyOf(sound);
      expect(proveBalance(readEra({ paid: dollars(paid) }, body)).failures).toEqual([]);
      const off = proveBalance(readEra({ paid: dollars(paid + 1) }, body));
      expect(off.failures).toMatchObject([{ rule: 'payment', differenceCents: 1 }]);
    }),
    { numRuns: 60 },
  );
});

describe('the report on a file', () => {
  const sound = eraSet({ paid: '60', trace: 'T1' }, CLAIM);
  const broken = eraSet({ paid: '61', trace: 'T2', control: '0002' }, CLAIM);

  test('names payer, trace number, amount and the failing equation with its segment', () => {
    const report = proveBalanceOf(readX12(eraFile([sound, broken])));
    expect(report.balanced).toBe(false);
    expect(report.payments[0]).toMatchObject({
      payer: 'Prairie Mutual Health Plan',
      trace: 'T1',
      paidCents: 6000,
      balanced: true,
    });
    expect(report.payments[1]?.failures).toMatchObject([
      {
        equation: 'BPR02 = sum of CLP04 - sum of PLB',
        differenceCents: 100,
        position: 2,
        text: expect.stringMatching(/^BPR/),
      },
    ]);
  });

  test('is not balanced while something could not be read', () => {
    const report = proveBalanceOf(readX12(eraFile([eraSet({ paid: '0' }, ['CLP*A*1*x*0**12*B'])])));
    expect(report).toMatchObject({ balanced: false, payments: [{ balanced: true }] });
    expect(report.faults.length).toBeGreaterThan(0);
  });

  test('is balanced though a date is no day, for no amount is missing', () => {
    const report = proveBalanceOf(
      readX12(eraFile([eraSet({ paid: '60', date: '20262316' }, [...CLAIM, 'AMT*AU*none'])])),
    );
    expect(report).toMatchObject({ balanced: true, faults: [{ position: 2 }, {}] });
  });
});
