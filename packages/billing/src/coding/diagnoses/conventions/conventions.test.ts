import type { TabularNotes, TabularTable } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import type { SectionKind } from '../../note/types.ts';
import type { CodeSuggestion } from '../../review-types.ts';
import { joinCombinations } from './combinations.ts';
import { gapsOf } from './gaps.ts';
import { presentOnAdmission } from './present-on-admission.ts';
import { sequenceSuggestions } from './sequence.ts';
import { dropContained, dropIntegralSymptoms, dropLoneCauses, dropUnspecified } from './superfluous-codes.ts';
import { tabularFindings } from './tabular-findings.ts';

function suggested(code: string, section: SectionKind = 'assessment', start = 0, end = 5): CodeSuggestion {
  const status = { certainty: 'affirmed', time: 'current', experiencer: 'patient', section, cues: [] } as const;
  return {
    code,
    system: 'icd10cm',
    label: code,
    confidence: 0.9,
    evidence: [{ note: 0, start, end, rule: 'synonym', status }],
    reasons: [],
    gaps: [],
  };
}

const all = (...codes: string[]) => codes.map((code) => suggested(code));
const codesOf = (suggestions: readonly CodeSuggestion[]) => suggestions.map(({ code }) => code);
const joined = (...codes: string[]) => codesOf(joinCombinations(all(...codes), (code) => `title of ${code}`));

test('hypertension joins heart failure and chronic kidney disease (I.C.9.a)', () => {
  expect(joined('I10', 'I509')).toEqual(['I110', 'I509']);
  expect(joined('I10', 'N184')).toEqual(['I129', 'N184']);
  expect(joined('I10', 'N186')).toEqual(['I120', 'N186']);
  expect(joined('I10', 'N184', 'I509')).toEqual(['I130', 'N184', 'I509']);
  expect(joined('I10', 'N186', 'I509')).toEqual(['I132', 'N186', 'I509']);
});

test('hypertension alone stays, and so it does beside an acute kidney injury', () => {
  expect(joined('I10', 'N179')).toEqual(['I10', 'N179']);
});

test('diabetes joins its complications, each with a code (I.A.15)', () => {
  expect(joined('E119', 'N184')).toEqual(['E1122', 'N184']);
  expect(joined('G629', 'E119')).toEqual(['E1142']);
  expect(joined('E119', 'N184', 'G629')).toEqual(['E1122', 'E1142', 'N184']);
  expect(joined('E119', 'J189')).toEqual(['E119', 'J189']);
});

test('a combination that the release does not have is not made', () => {
  expect(codesOf(joinCombinations(all('E119', 'N184'), () => undefined))).toEqual(['E119', 'N184']);
});

test('COPD with pneumonia is J44.0, COPD with a cold is not', () => {
  expect(joined('J449', 'J189')).toEqual(['J440', 'J189']);
  expect(joined('J449', 'J00')).toEqual(['J449', 'J00']);
});

test('cough belongs to pneumonia, not to a sprain (I.B.5)', () => {
  const { suggestions, leftOut } = dropIntegralSymptoms(all('J189', 'R05'));
  expect(codesOf(suggestions)).toEqual(['J189']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['symptom-of']);
  expect(codesOf(dropIntegralSymptoms(all('S93401A', 'R05')).suggestions)).toEqual(['S93401A', 'R05']);
});

test('a word inside a longer term is no second code, the same word elsewhere is', () => {
  const urinary = suggested('N390', 'assessment', 0, 23);
  expect(codesOf(dropContained([urinary, suggested('B999', 'assessment', 14, 23)]).suggestions)).toEqual(['N390']);
  expect(codesOf(dropContained([urinary, suggested('B999', 'assessment', 50, 59)]).suggestions)).toHaveLength(2);
});

test('an unspecified code goes where another of its heading says more, and only there', () => {
  const knee = { ...suggested('M25569'), label: 'Pain in unspecified knee' };
  const right = { ...suggested('M25561'), label: 'Pain in right knee' };
  const hip = { ...suggested('M25551'), label: 'Pain in right hip' };
  expect(codesOf(dropUnspecified([knee, right]).suggestions)).toEqual(['M25561']);
  expect(codesOf(dropUnspecified([knee, hip]).suggestions)).toEqual(['M25569', 'M25551']);
});

test('an external cause needs an injury (I.C.20.a.1)', () => {
  expect(codesOf(dropLoneCauses(all('J189', 'W19XXXA')).suggestions)).toEqual(['J189']);
  expect(codesOf(dropLoneCauses(all('S93401A', 'W19XXXA')).suggestions)).toEqual(['S93401A', 'W19XXXA']);
});

test('the assessment stands before history, a diagnosis before its symptom, external causes last', () => {
  const order = (setting: 'outpatient' | 'inpatient', ...suggestions: CodeSuggestion[]) =>
    codesOf(sequenceSuggestions(suggestions, setting));
  expect(order('outpatient', suggested('I10', 'past-history'), suggested('J189'))).toEqual(['J189', 'I10']);
  expect(order('outpatient', suggested('R05'), suggested('J189'))).toEqual(['J189', 'R05']);
  expect(order('outpatient', suggested('W19XXXA'), suggested('S93401A', 'other'))).toEqual(['S93401A', 'W19XXXA']);
  expect(order('inpatient', suggested('J189'), suggested('K810', 'discharge-diagnosis'))).toEqual(['K810', 'J189']);
});

test('present on admission: exempt, told at admission, told of the stay only', () => {
  expect(presentOnAdmission(suggested('Z87891'))).toBe('1');
  expect(presentOnAdmission(suggested('J189', 'present-illness'))).toBe('Y');
  expect(presentOnAdmission(suggested('J189', 'hospital-course'))).toBe('U');
});

test('an unspecified side is asked for without leading, a named one is not', () => {
  const below = () => [
    { code: 'M25561', title: 'Pain in right knee' },
    { code: 'M25562', title: 'Pain in left knee' },
    { code: 'M25569', title: 'Pain in unspecified knee' },
  ];
  const [gap] = gapsOf('M25569', 'Pain in unspecified knee', below);
  expect(gap?.what).toBe('laterality');
  expect(gap?.wouldGive).toEqual(['M25561', 'M25562']);
  expect(gap?.query).toContain('or that this cannot be determined');
  expect(gapsOf('M25561', 'Pain in right knee', below)).toEqual([]);
});

test('a side is not asked for where it belongs to another condition', () => {
  const below = () => [
    { code: 'I501', title: 'Left ventricular failure' },
    { code: 'I50810', title: 'Right heart failure' },
  ];
  expect(gapsOf('I509', 'Heart failure, unspecified', below)).toEqual([]);
});

test('a stage that is not documented is asked for', () => {
  const below = () => [
    { code: 'N183', title: 'Chronic kidney disease, stage 3' },
    { code: 'N184', title: 'Chronic kidney disease, stage 4' },
  ];
  expect(gapsOf('N189', 'Chronic kidney disease, unspecified', below).map(({ what }) => what)).toEqual(['stage']);
  expect(gapsOf('N184', 'Chronic kidney disease, stage 4', below)).toEqual([]);
});

const PLAIN = {
  inclusionTerms: [],
  includes: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  codeAlso: [],
  useAdditionalCode: [],
};

function tabularOf(...places: (Partial<TabularNotes> & { code: string })[]): TabularTable {
  const notes = places.map((place): TabularNotes => ({ ...PLAIN, title: '', parent: '', ...place }));
  return {
    notes: (code) => notes.find((place) => place.code === code),
    inherited: (code) => notes.filter((place) => code.startsWith(place.code)).reverse(),
    heading: (code) => code,
    seventhCharacters: (code) => notes.find((place) => code.startsWith(place.code))?.seventhCharacters,
    children: () => [],
    all: () => notes,
  };
}

const rulesOf = (codes: string[], tabular: TabularTable) =>
  tabularFindings(all(...codes), tabular).map(({ rule }) => rule);

test('Excludes1 names a pair once, and no pair that it does not cover', () => {
  const tabular = tabularOf({ code: 'J44', excludes1: ['wobbly lung (J47.-)'] });
  expect(rulesOf(['J449', 'J479'], tabular)).toEqual(['excludes1']);
  expect(rulesOf(['J449', 'J189'], tabular)).toEqual([]);
});

test('a cause has to stand before its manifestation', () => {
  const tabular = tabularOf({
    code: 'G63',
    title: 'Wobble in diseases classified elsewhere',
    codeFirst: ['cause (E85.-)'],
  });
  expect(rulesOf(['G63'], tabular)).toEqual(['manifestation-first']);
  expect(rulesOf(['G63', 'E859'], tabular)).toEqual(['manifestation-first']);
  expect(rulesOf(['E859', 'G63'], tabular)).toEqual([]);
});

test('code first turns the order of two codes that are there, and asks for none that is not', () => {
  const tabular = tabularOf({ code: 'L97', codeFirst: ['any cause, such as sugar (E11.621)'] });
  expect(rulesOf(['L97509', 'E11621'], tabular)).toEqual(['code-first']);
  expect(rulesOf(['E11621', 'L97509'], tabular)).toEqual([]);
  expect(rulesOf(['L97509'], tabular)).toEqual([]);
});

test('an organism is asked for until it is coded', () => {
  const tabular = tabularOf({ code: 'N390', useAdditionalCode: ['germ (B95-B97)'] });
  expect(rulesOf(['N390'], tabular)).toEqual(['use-additional']);
  expect(rulesOf(['N390', 'B9620'], tabular)).toEqual([]);
});

test('a missing seventh character is an error', () => {
  const tabular = tabularOf({ code: 'S93', seventhCharacters: { A: 'initial', D: 'subsequent' } });
  expect(rulesOf(['S93401'], tabular)).toEqual(['seventh-character']);
  expect(rulesOf(['S93401A'], tabular)).toEqual([]);
});
