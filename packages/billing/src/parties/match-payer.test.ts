import { expect, test } from 'vitest';
import { matchPayer } from './match-payer.ts';
import type { Payer } from './types.ts';

function payer(id: string, name: string, payerIdentifier: string): Payer {
  const terms = { claimFilingIndicator: 'CI', timelyFilingDays: 365, responseDays: 30, appealDays: 180 };
  return { id, name, payerIdentifier, ...terms };
}

const north = payer('p1', 'Northern Mutual, Inc.', 'NM001');
const south = payer('p2', "St. Élan's Health", 'SE002');
const payers = [north, south];

test('a payer is found by its identifier whatever the name says', () => {
  expect(matchPayer({ payerIdentifier: ' nm001 ', payerName: 'Somebody else' }, payers)).toBe(north);
});

test('a payer is found by its whole name without case, spaces, accents and punctuation', () => {
  expect(matchPayer({ payerIdentifier: '', payerName: 'NORTHERN MUTUAL INC' }, payers)).toBe(north);
  expect(matchPayer({ payerIdentifier: 'their-own-77', payerName: 'st elans health' }, payers)).toBe(south);
});

test('part of a name is a question for a person, not a match', () => {
  expect(matchPayer({ payerIdentifier: '', payerName: 'Northern' }, payers)).toBeUndefined();
});

test('a coverage without name and identifier matches nobody', () => {
  expect(matchPayer({ payerIdentifier: ' ', payerName: ' - ' }, [...payers, payer('p3', '--', '')])).toBeUndefined();
});

test('two payers of one name are no match, unless the identifier tells them apart', () => {
  const twin = payer('p4', 'Northern Mutual Inc', 'NM009');
  expect(matchPayer({ payerIdentifier: '', payerName: 'Northern Mutual Inc' }, [north, twin])).toBeUndefined();
  expect(matchPayer({ payerIdentifier: 'NM009', payerName: 'Northern Mutual Inc' }, [north, twin])).toBe(twin);
});

test('two payers of one identifier are told apart by name, or not at all', () => {
  const plan = payer('p5', 'Northern Mutual Medicare Plan', 'NM001');
  expect(matchPayer({ payerIdentifier: 'NM001', payerName: plan.name }, [north, plan])).toBe(plan);
  expect(matchPayer({ payerIdentifier: 'NM001', payerName: 'Northern' }, [north, plan])).toBeUndefined();
});
