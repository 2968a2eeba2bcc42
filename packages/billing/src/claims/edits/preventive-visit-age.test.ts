import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { preventiveVisitAge as edit } from './preventive-visit-age.ts';
import { outside } from './support/ages.ts';
import { withLines, withPatient } from './support/example.ts';
import { preventiveAges, preventiveCodeFor } from './support/preventive-visits.ts';
import { placesOf, sampleContext } from './testing/run-example.ts';

test('for every age one code of each kind fits, and the fix names it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 124 }), fc.constantFrom('99381', '99391'), (age, kind) => {
      const code = preventiveCodeFor(kind, age);
      expect(code.slice(0, 4)).toBe(kind.slice(0, 4));
      expect(outside(age, preventiveAges(code) ?? {})).toBe(false);
      const others = [1, 2, 3, 4, 5, 6, 7]
        .map((digit) => `${kind.slice(0, 4)}${digit}`)
        .filter((other) => other !== code);
      for (const other of others) expect(outside(age, preventiveAges(other) ?? {})).toBe(true);
    }),
  );
});

test('the birthday counts on the day of the visit', () => {
  const at = (birthDate: string) => withLines(withPatient(sampleClaim(), { birthDate }), { procedureCode: '99395' });
  expect(placesOf(edit, at('1986-11-03'))).toEqual([]);
  expect(edit.check(at('1986-11-02'), sampleContext())[0]?.fix).toContain('99396');
});

test('other visits have no bracket', () => {
  expect(preventiveAges('99213')).toBeUndefined();
  expect(preventiveAges('99388')).toBeUndefined();
});
