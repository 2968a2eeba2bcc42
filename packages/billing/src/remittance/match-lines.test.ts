import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { matchLines } from './match-lines.ts';
import { readEra } from './testing/era-text.ts';

const lines = [
  { lineNumber: 1, procedureCode: '99213', chargeCents: cents(15000) },
  { lineNumber: 2, procedureCode: '11102', chargeCents: cents(5000) },
  { lineNumber: 3, procedureCode: '11102', chargeCents: cents(5000) },
  { lineNumber: 4, procedureCode: '11102', chargeCents: cents(7000) },
];

function match(...body: string[]) {
  const [claimPayment] = readEra({ paid: '0' }, ['CLP*A*1*0*0**12*B', ...body]).claimPayments;
  return matchLines(claimPayment?.servicePayments ?? [], lines);
}

describe('a service payment answers the line', () => {
  test('that REF*6R names', () => {
    expect(match('SVC*HC:99213*1*0', 'REF*6R*2')).toEqual([2]);
  });

  test('with its code and charge, each line once', () => {
    expect(match('SVC*HC:11102*50*0', 'SVC*HC:11102*50*0', 'SVC*HC:11102*70*0')).toEqual([2, 3, 4]);
  });

  test('with the code billed, when the payer changed it', () => {
    expect(match('SVC*HC:99212*100*0**1*HC:99213')).toEqual([1]);
  });

  test('with its code alone when only one line has it', () => {
    expect(match('SVC*HC:99213*149*0')).toEqual([1]);
  });

  test('that REF*6R leaves, and none when several would do or none does', () => {
    expect(match('SVC*HC:11102*50*0', 'REF*6R*2', 'SVC*HC:11102*50*0')).toEqual([2, 3]);
    expect(match('SVC*HC:11102*49*0', 'SVC*HC:00000*50*0')).toEqual([undefined, undefined]);
  });

  test('also when a reversal has its charge negated', () => {
    expect(match('SVC*HC:11102*-70*0')).toEqual([4]);
  });
});
