import { expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { buildDiagnosisLexicon } from './build-lexicon.ts';
import { findMentions } from './find-mentions.ts';
import { resolveDiagnoses } from './resolve.ts';
import { testingRelease } from './testing-release.ts';
import type { DiagnosisPolicy } from './types.ts';

const lexicon = buildDiagnosisLexicon(testingRelease(), '2026-01-15');

function resolved(text: string, policy: Partial<DiagnosisPolicy> = {}) {
  return resolveDiagnoses(findMentions(readNote(text), lexicon), lexicon, { setting: 'outpatient', ...policy });
}

const codesOf = (text: string, policy: Partial<DiagnosisPolicy> = {}) =>
  resolved(text, policy).suggestions.map(({ code }) => code);
const reasonOf = (text: string, code: string, policy: Partial<DiagnosisPolicy> = {}) =>
  resolved(text, policy).leftOut.find((left) => left.code === code)?.reason;

test('abbreviations and usual names lead to their codes, with the words as evidence', () => {
  const text = 'Patient with HTN and T2DM.';
  const { suggestions } = resolved(text);
  expect(suggestions.map(({ code }) => code)).toEqual(['I10', 'E119']);
  expect(suggestions.map(({ evidence: [span] }) => text.slice(span?.start, span?.end))).toEqual(['HTN', 'T2DM']);
});

test('a short abbreviation counts in capitals only, and how something was done is no diagnosis', () => {
  expect(codesOf('Treated for CAP.')).toEqual(['J189']);
  expect(codesOf('The cap was closed.')).toEqual([]);
  expect(codesOf('PROCEDURE: Pain and cough were avoided.')).toEqual([]);
});

test('words in another order are found within a sentence, not over its end', () => {
  expect(codesOf('Infection of the urinary tract.')).toContain('N390');
  expect(codesOf('There was an infection. The urinary tract is free.')).not.toContain('N390');
});

test('the named side chooses among the codes of a heading, without it the unspecified one', () => {
  expect(codesOf('She has pain in the right knee.')).toContain('M25561');
  expect(codesOf('She has knee pain.')).toContain('M25569');
});

test('an injury has the seventh character of its encounter', () => {
  expect(codesOf('Sprain of the right ankle.')).toContain('S93401A');
  expect(codesOf('Follow-up visit for sprain of the right ankle.')).toContain('S93401D');
});

test('a denied finding is no code of the product, only of a corpus that codes it', () => {
  expect(codesOf('Denies chest pain.')).toEqual([]);
  expect(reasonOf('Denies chest pain.', 'R079')).toBe('negated');
  expect(codesOf('Denies chest pain.', { keepNegated: true })).toContain('R079');
});

test('what the family has is no code of the patient', () => {
  expect(reasonOf('FAMILY HISTORY: father with lung cancer.', 'C3490')).toBe('family');
});

test('a probable diagnosis is coded of an inpatient, never of an outpatient', () => {
  const text = 'Probable pneumonia.';
  expect(codesOf(text)).toEqual([]);
  expect(reasonOf(text, 'J189')).toBe('uncertain');
  expect(codesOf(text, { setting: 'inpatient' })).toEqual(['J189']);
});

test('a past acute illness is over, a chronic one is not', () => {
  const text = 'PAST MEDICAL HISTORY: pneumonia, hypertension.';
  expect(codesOf(text)).toEqual(['I10']);
  expect(reasonOf(text, 'J189')).toBe('past');
});

test('an operation of long ago leaves a status, one that is planned does not', () => {
  expect(codesOf('PAST SURGICAL HISTORY: cholecystectomy.')).toContain('Z9049');
  expect(codesOf('Cholecystectomy was performed today.')).not.toContain('Z9049');
});

test('the more specific of two terms at one place is the code', () => {
  expect(codesOf('Chronic kidney disease stage 4.')).toEqual(['N184']);
  expect(reasonOf('Chronic kidney disease stage 4.', 'N189')).toBe('less-specific');
});

test('the number of a list item is no stage', () => {
  expect(codesOf('ASSESSMENT:\n4. Chronic kidney disease stage unknown.')).toEqual(['N189']);
});

test('codes beside the named one are candidates for a model and never suggested by rules', () => {
  const mentions = findMentions(readNote('Chronic kidney disease stage 4.'), lexicon);
  expect(mentions.filter(({ rule }) => rule === 'partial').map(({ code }) => code)).toContain('N186');
  expect(codesOf('Chronic kidney disease stage 4.', { threshold: 0 })).not.toContain('N186');
});

test('without ICD-10-CM there is no term, no mention and no error', () => {
  const empty = buildDiagnosisLexicon({ ...testingRelease(), entries: () => [] }, '2026-01-15');
  expect(findMentions(readNote('HTN'), empty)).toEqual([]);
});
