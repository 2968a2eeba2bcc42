import { expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { buildDiagnosisLexicon } from './build-lexicon.ts';
import { findMentions } from './find-mentions.ts';
import { resolveDiagnoses } from './resolve.ts';
import { testingRelease } from './testing-release.ts';

const lexicon = buildDiagnosisLexicon(testingRelease(), '2026-01-15');
const mentionsOf = (text: string) => findMentions(readNote(text), lexicon);
const codesOf = (text: string) =>
  resolveDiagnoses(mentionsOf(text), lexicon, { setting: 'outpatient' }).suggestions.map(({ code }) => code);

test('a condition of both sides without a bilateral code is coded right and left', () => {
  const codes = codesOf('She has bilateral knee pain.');
  expect(codes).toContain('M25561');
  expect(codes).toContain('M25562');
  expect(codes).not.toContain('M25569');
  expect(codesOf('She has right knee pain.')).not.toContain('M25562');
});

test('words of a term in neighboring sentences make a candidate, never a suggestion', () => {
  const text = 'There was an infection. The urinary tract was swollen.';
  const mention = mentionsOf(text).find(({ code }) => code === 'N390');
  expect(mention).toMatchObject({ rule: 'partial', matched: 1 });
  expect(codesOf(text)).not.toContain('N390');
  expect(mentionsOf('There was an infection.').some(({ code }) => code === 'N390')).toBe(false);
});

test('a side in the sentence before makes the code of that side a candidate', () => {
  const partial = (text: string) =>
    mentionsOf(text)
      .filter(({ rule }) => rule === 'partial')
      .map(({ code }) => code);
  expect(partial('He fell on the left leg. There is a sprain of the ankle.')).toContain('S93402A');
  expect(partial('He fell on the right leg. There is a sprain of the ankle.')).toContain('S93401A');
});
