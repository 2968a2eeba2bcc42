import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPatientControlNumber, patientControlNumber } from './patient-control-number.ts';

const submission = fc.maxSafeNat();

test('a patient control number is short and safe in every field of X12', () => {
  fc.assert(
    fc.property(submission, (n) => {
      expect(patientControlNumber(n)).toMatch(/^CC[0-9B-DF-HJKMNP-TV-Z]{6,12}$/);
    }),
  );
});

test('two submissions never share a number', () => {
  fc.assert(
    fc.property(submission, submission, (a, b) => {
      expect(patientControlNumber(a) === patientControlNumber(b)).toBe(a === b);
    }),
  );
  expect(new Set(Array.from({ length: 50_000 }, (_, n) => patientControlNumber(n))).size).toBe(50_000);
});

test('one wrong character is noticed', () => {
  fc.assert(
    fc.property(submission, fc.nat(), fc.constantFrom(...'0123456789BCDFGHJKMNPQRSTVWXYZ'), (n, at, wrong) => {
      const right = patientControlNumber(n);
      const i = 2 + (at % (right.length - 2));
      const changed = right.slice(0, i) + wrong + right.slice(i + 1);
      expect(isPatientControlNumber(changed)).toBe(changed === right);
    }),
  );
});

test.each(['', 'CC', 'CC000', '1234567', 'CC00000A', 'CC0000🙂0'])('%j is no number of ours', (text) => {
  expect(isPatientControlNumber(text)).toBe(false);
});

test.each([-1, 1.5, Number.NaN, 2 ** 53])('%s is no submission number', (n) => {
  expect(() => patientControlNumber(n)).toThrow(RangeError);
});
