import { describe, expect, test } from 'vitest';
import { claimPaymentKey, claimPaymentKeys, providerAdjustmentKeys, remittanceKey } from './remittance-key.ts';
import { readEra } from './testing/era-text.ts';

const TWICE = ['CLP*A*1*10*10**12*B', 'CLP*A*1*10*10**12*B', 'PLB*1*20261231*L6:X*-1*L6:X*-1'];

describe('a key', () => {
  test('of a payment is payer, trace number, amount and date', () => {
    expect(remittanceKey(readEra({ paid: '22' }, TWICE))).toBe('835|1912345678|EFT1001|2200|2026-11-02');
  });

  test('tells apart two claim payments that are the same in everything', () => {
    const remittance = readEra({ paid: '22' }, TWICE);
    const keys = claimPaymentKeys(remittance);
    expect(keys[0]).toMatch(/\|A\|B\|1\|1000\|1000\|1$/);
    expect(keys[1]).toMatch(/\|A\|B\|1\|1000\|1000\|2$/);
    expect(remittance.claimPayments.map((one) => claimPaymentKey(remittance, one))).toEqual(keys);
  });

  test('tells apart two provider adjustments that are the same in everything', () => {
    const keys = providerAdjustmentKeys(readEra({ paid: '22' }, TWICE));
    expect(new Set(keys).size).toBe(2);
  });

  test('does not mix up its parts when a number holds the separator', () => {
    const one = readEra({ paid: '10' }, ['CLP*A|B*1*10*10**12*C']);
    const other = readEra({ paid: '10' }, ['CLP*A*1*10*10**12*B|C']);
    expect(claimPaymentKeys(one)).not.toEqual(claimPaymentKeys(other));
  });

  test('changes with the trace number, the amount and the date', () => {
    const keys = [
      readEra({ paid: '10' }, []),
      readEra({ paid: '11' }, []),
      readEra({ paid: '10', trace: 'EFT1002' }, []),
      readEra({ paid: '10', date: '20261103' }, []),
      readEra({ paid: '10', payerTaxId: '1999999999' }, []),
    ].map(remittanceKey);
    expect(new Set(keys).size).toBe(5);
  });
});
