import { expect, test } from 'vitest';
import { orderTerms, withTerms } from './order-terms.ts';
import type { ContractTerm } from './types.ts';

const term = (codes: string, change: Partial<ContractTerm> = {}): ContractTerm => ({
  codes: codes.split(' '),
  rate: { how: 'per-unit', cents: 100 },
  ...change,
});
const names = (terms: readonly ContractTerm[]) =>
  terms.map(({ codes, modifier, kind }) => [codes.join(' '), modifier, kind].filter(Boolean).join('-'));

test('the narrowest term comes first: it is the one that prices a line', () => {
  const given = [
    term('*'),
    term('99*'),
    term('71046'),
    term('992*'),
    term('71046', { modifier: '26' }),
    term('99213 992*'),
    term('71046', { kind: 'institutional' }),
  ];
  expect(names(orderTerms(given))).toEqual([
    '71046-26',
    '71046-institutional',
    '71046',
    '992*',
    '99213 992*',
    '99*',
    '*',
  ]);
});

test('a new line takes the place of the one for the same codes and modifier', () => {
  const kept = [term('99213'), term('99213', { modifier: '25' }), term('*')];
  const merged = withTerms(kept, [term('99213', { rate: { how: 'per-unit', cents: 250 } }), term('99214')]);
  expect(names(merged)).toEqual(['99213-25', '99213', '99214', '*']);
  expect(merged[1]?.rate).toEqual({ how: 'per-unit', cents: 250 });
});

test('a new line for one code of an old one goes before it', () => {
  const [first] = withTerms([term('99213 99214')], [term('99213', { rate: { how: 'per-unit', cents: 250 } })]);
  expect(first?.codes).toEqual(['99213']);
});
