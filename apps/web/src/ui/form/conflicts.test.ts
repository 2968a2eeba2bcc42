import { expect, test } from 'vitest';
import { conflictsBetween } from './conflicts.ts';

const base = { payerId: 'p1', payerName: 'Medicare', memberId: '1', address: { zip: '55803' } };

test('only what someone else changed is a conflict, with all three values', () => {
  const theirs = { ...base, address: { zip: '55804' } };
  const mine = { ...base, memberId: '2' };
  expect(conflictsBetween(base, theirs, mine)).toEqual([
    {
      path: 'address.zip',
      fields: ['address.zip'],
      before: '55803',
      theirs: '55804',
      mine: '55803',
      touched: false,
    },
  ]);
});

test('what both changed is told apart from what only the other one changed', () => {
  const conflicts = conflictsBetween(
    base,
    { ...base, memberId: '3', address: { zip: '55804' } },
    { ...base, memberId: '2' },
  );
  expect(conflicts.map(({ path, touched }) => [path, touched])).toEqual([
    ['memberId', true],
    ['address.zip', false],
  ]);
});

test('fields of a group are one conflict that is read by its name and taken over whole', () => {
  const theirs = { ...base, payerId: 'p2', payerName: 'Aetna' };
  const groups = [
    { label: 'Payer', paths: ['payerId', 'payerName'], shown: (values: typeof base) => values.payerName },
  ];
  expect(conflictsBetween(base, theirs, base, groups)).toEqual([
    {
      path: 'Payer',
      fields: ['payerId', 'payerName'],
      before: 'Medicare',
      theirs: 'Aetna',
      mine: 'Medicare',
      touched: false,
    },
  ]);
});
