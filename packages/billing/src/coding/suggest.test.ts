import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { buildCodingKnowledge } from './knowledge.ts';
import type { CodingSetting } from './review-types.ts';
import { suggestCodes } from './suggest.ts';

const DAY = '2026-01-15';
const knowledge = buildCodingKnowledge(buildCodeSets(starterCodeSets()), DAY);

const review = (text: string, setting: CodingSetting = 'outpatient') =>
  suggestCodes({ notes: [{ title: 'Visit', text }], setting, dateOfService: DAY }, knowledge);

const NOTE = `HISTORY OF PRESENT ILLNESS: Man of 64 with HTN and type 2 diabetes. Denies chest pain. Possible pneumonia.
FAMILY HISTORY: mother with asthma.
ASSESSMENT: 1. Urinary tract infection.`;

test('a review holds the codes that the note supports, the reason of the visit first, each with its words', () => {
  const { diagnoses } = review(NOTE);
  expect(diagnoses.map(({ code }) => code)).toEqual(['N390', 'I10', 'E119']);
  for (const { evidence } of diagnoses) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) expect(NOTE.slice(start, end).trim()).not.toBe('');
  }
});

test('what is denied, uncertain or of the family is shown with its reason', () => {
  const { leftOut } = review(NOTE);
  const reasons = new Map(leftOut.map(({ code, reason }) => [code, reason]));
  expect(reasons.get('R079')).toBe('negated');
  expect(reasons.get('J189')).toBe('uncertain');
  expect(reasons.get('J45909')).toBe('family');
});

test('an inpatient has present-on-admission indicators and its uncertain diagnoses', () => {
  const { diagnoses } = review(NOTE, 'inpatient');
  expect(diagnoses.find(({ code }) => code === 'J189')?.poa).toBe('Y');
  expect(review(NOTE).diagnoses.every(({ poa }) => poa === undefined)).toBe(true);
});

test('a missing table is named, because its check was not made', () => {
  expect(review(NOTE).notices.some((notice) => notice.includes('tabular list is not installed'))).toBe(true);
});

test('an empty note, a note of marks only and a very long note give a review', () => {
  for (const text of ['', '....;;;()', '\u0000\ud800', 'Fever and cough, no pain. '.repeat(20_000)]) {
    expect(() => review(text)).not.toThrow();
  }
  expect(review('Cough. '.repeat(70_000)).notices.some((notice) => notice.includes('only the first'))).toBe(true);
});

test('evidence of a second note points to it', () => {
  const notes = [
    { title: 'Triage', text: 'Walks in.' },
    { title: 'Visit', text: 'HTN.' },
  ];
  const { diagnoses } = suggestCodes({ notes, setting: 'outpatient', dateOfService: DAY }, knowledge);
  expect(diagnoses.map(({ code, evidence }) => [code, evidence[0]?.note])).toEqual([['I10', 1]]);
});
