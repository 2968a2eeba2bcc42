import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitKey } from './visit-key.ts';

test('one visit of one patient has one key, spaces around aside', () => {
  expect(visitKey('MRN-1 ', { visitNumber: ' V7' })).toBe(visitKey('MRN-1', { visitNumber: 'V7' }));
});

test('two different visits never share a key', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.trim());
  fc.assert(
    fc.property(text, text, text, text, (mrn, visitNumber, otherMrn, otherVisit) => {
      const same = mrn === otherMrn && visitNumber === otherVisit;
      expect(visitKey(mrn, { visitNumber }) === visitKey(otherMrn, { visitNumber: otherVisit })).toBe(same);
    }),
  );
  expect(visitKey('a","b', { visitNumber: 'c' })).not.toBe(visitKey('a', { visitNumber: 'b","c' }));
});
