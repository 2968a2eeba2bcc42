import { expect, test } from 'vitest';
import { numbersInTexts, tracesInTexts } from './trace-in-text.ts';

const number = (...texts: string[]) => tracesInTexts(texts).map(({ traceNumber }) => traceNumber);

test('a trace number is found in every way that banks print an addenda record', () => {
  const ways = [
    ['TRN*1*12345678*1512345678~'],
    ['HCCLAIMPMT ADDENDA: TRN*1*12345678*1512345678*000012345\\'],
    ['TRN*1*12345678'],
    ['TRN 1 12345678 1512345678'],
    ['trn|1|12345678|1512345678'],
    ['TRN^1^12345678^1512345678'],
    ['TRN* 1 * 12345678 * 1512345678'],
    ['PAYER CCD TRN*1*1234', '5678*1512345678~'],
    ['TRN*1*', '12345678*1512345678'],
    ['TRN*1*1234 5678*1512345678~'],
  ];
  for (const texts of ways) expect(number(...texts), texts.join(' + ')).toContain('12345678');
});

test('the payer behind the number is read, also where the bank wrapped the line before it', () => {
  expect(tracesInTexts(['TRN*1*ABC-123*', '1512345678~'])).toContainEqual({
    traceNumber: 'ABC123',
    payerIdentifier: '1512345678',
  });
});

test('a text that only looks like a trace names none', () => {
  expect(number('TURN 1 LEFT')).toEqual([]);
  expect(number('TRN*2*12345678')).toEqual([]);
});

test('numbers that stand by themselves are found; short ones and words are not', () => {
  expect(numbersInTexts(['EFT 00123456 BLUE WATER 12345 PAYMENT'])).toEqual(['00123456']);
});
