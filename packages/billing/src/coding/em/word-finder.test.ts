import { expect, test } from 'vitest';
import { OTC_DRUGS, PRESCRIPTION_DRUGS } from './data/drug-terms.ts';
import { PROBLEM_TERMS } from './data/problem-terms.ts';
import { TEST_TERMS } from './data/test-terms.ts';
import { wordsPattern } from './reading.ts';
import { HARD_VIGNETTES } from './vignettes/hard-vignettes.ts';
import { HOSPITAL_VIGNETTES } from './vignettes/hospital-vignettes.ts';
import { OFFICE_VIGNETTES } from './vignettes/office-vignettes.ts';
import { STYLE_VIGNETTES } from './vignettes/styles-vignettes.ts';
import { alternativesOf, wordFinder } from './word-finder.ts';

const NOTES = [...HARD_VIGNETTES, ...HOSPITAL_VIGNETTES, ...OFFICE_VIGNETTES, ...STYLE_VIGNETTES].map(
  (one) => one.note,
);

test.each([
  ['problems', PROBLEM_TERMS.map(([, , , words]) => words).join('|')],
  ['tests', TEST_TERMS.map((one) => one.words).join('|')],
  ['prescription drugs', PRESCRIPTION_DRUGS],
  ['drugs without prescription', OTC_DRUGS],
])('%s: the finder finds what the plain pattern finds', (_, words) => {
  const { find } = wordFinder(words);
  let found = 0;
  for (const note of NOTES) {
    const plain = [...note.matchAll(wordsPattern(words))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    expect(find(note)).toEqual(plain);
    found += plain.length;
  }
  expect(found).toBeGreaterThan(15);
});

test('bars within brackets part nothing', () => {
  expect(alternativesOf('a(?:b|c)|d[|]e|f')).toEqual(['a(?:b|c)', 'd[|]e', 'f']);
});

test('optional beginnings, one-letter words and lookaheads are found', () => {
  const { find } = wordFinder('(?:acute |viral )*flu|a fib|c diff|(?!tin)t[a-z]+itis|pink ?eye|(?:pre)?syncope');
  const texts = ['acute viral flu', 'A-fib', 'c diff', 'tonsillitis', 'pinkeye', 'presyncope', 'Syncope'];
  for (const text of texts) expect(find(`x ${text}.`)).toEqual([{ start: 2, end: 2 + text.length }]);
  expect(find('influenza syncopes tinitis')).toEqual([]);
});
