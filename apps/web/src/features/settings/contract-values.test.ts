import { saveContractSchema } from 'cleanclaim/contract/schemas/contracts';
import { expect, test } from 'vitest';
import { contractInput, contractKind, contractValues, newTerm, rowsOf, termsText } from './contract-values.ts';

const contract = {
  ...{ id: 'c1', payerId: '00000000-0000-4000-8000-000000000001', name: 'Agreement', from: '2026-01-01' },
  ...{ lesserOfCharge: true, reducesMultiple: false },
  terms: [
    { codes: ['71046'], modifier: '26', rate: { how: 'per-unit' as const, cents: 1318 } },
    { kind: 'institutional' as const, codes: ['R012*', 'D470'], rate: { how: 'per-day' as const, cents: 90_000 } },
    { codes: ['*'], rate: { how: 'percent-of-charge' as const, share: 7050 } },
  ],
};

test('a contract comes out of its form as it went in', () => {
  const { id: _id, ...fields } = contract;
  expect(contractInput(contractValues(contract))).toEqual({ ...fields, to: '' });
});

test('a rate without its amount, or with one that is none, is asked for at its row', () => {
  const messagesOf = (change: object) => {
    const terms = termsText([...rowsOf(contractValues(contract).terms), { ...newTerm(), codes: '99213', ...change }]);
    const { error } = saveContractSchema.safeParse(contractInput({ ...contractValues(contract), terms }));
    return error?.issues.map(({ path, message }) => [path.join('.'), message]);
  };
  expect(messagesOf({ cents: 9000 })).toBeUndefined();
  expect(messagesOf({})).toEqual([['terms.3.rate.cents', 'Enter an amount, as 125.00.']]);
  expect(messagesOf({ cents: Number.NaN })).toEqual([['terms.3.rate.cents', 'Enter an amount, as 125.00.']]);
  expect(messagesOf({ how: 'percent-of-medicare', percent: '' })).toEqual([
    ['terms.3.rate.share', 'Enter a percentage.'],
  ]);
  expect(messagesOf({ cents: 9000, codes: '99213 99-21' })?.[0]?.[0]).toBe('terms.3.codes.1');
});

test('what sort of contract it is can be read', () => {
  expect(contractKind(contract.terms)).toBe('1 rate by code, 1 share of the charge, 1 rate a day');
  expect(contractKind([])).toBe('');
});
