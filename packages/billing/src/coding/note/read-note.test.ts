import { expect, test } from 'vitest';
import { attributesOf, readNote, sectionAt, sentenceAt, statusOf, tokenize, tokensIn } from './index.ts';

function words(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('hyphenated words, units and abbreviations become the tokens that the terms are matched by', () => {
  expect(words('non-small-cell, follow-up, x-ray, COVID-19')).toEqual([
    'non',
    'small',
    'cell',
    ',',
    'follow',
    'up',
    ',',
    'x',
    'ray',
    ',',
    'covid',
    '19',
  ]);
  expect(words('HbA1c T2DM 40mg 3b b.i.d. s/p c/o w/o h/o r/o')).toEqual([
    'hba1c',
    't2dm',
    '40',
    'mg',
    '3b',
    'bid',
    's/p',
    'c/o',
    'w/o',
    'h/o',
    'r/o',
  ]);
  expect(words('98.6 1,500 10-15 1/2 3/4/2026 Crohn’s isn’t naïve')).toEqual([
    '98.6',
    '1,500',
    '10',
    '-',
    '15',
    '1',
    '/',
    '2',
    '3/4/2026',
    'crohn',
    "isn't",
    'naive',
  ]);
});

test('a note has its sections, sentences and tokens', () => {
  const text = 'CHIEF COMPLAINT: Cough.\n\nASSESSMENT AND PLAN:\n1. Asthma, stable. Continue inhaler.\n2. Htn';
  const note = readNote(text);
  expect(note.sections.map(({ kind, title }) => [kind, title])).toEqual([
    ['chief-complaint', 'CHIEF COMPLAINT'],
    ['assessment', 'ASSESSMENT AND PLAN'],
  ]);
  expect(note.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Cough.',
    '1. Asthma, stable.',
    'Continue inhaler.',
    '2. Htn',
  ]);
  expect(sectionAt(note, text.indexOf('Asthma')).kind).toBe('assessment');
  expect(sentenceAt(note, text.indexOf('CHIEF'))).toBeUndefined();
  expect(tokensIn(note, spanOf(text, 'Asthma, stable')).map((token) => token.text)).toEqual(['asthma', ',', 'stable']);
});

test('what is denied is negated and what follows "but" is not', () => {
  const text = 'Denies fever, chills, or cough but has headache.';
  const note = readNote(text);
  expect(statusOf(note, spanOf(text, 'cough'))).toMatchObject({ certainty: 'negated', cues: [{ name: 'denies' }] });
  expect(statusOf(note, spanOf(text, 'headache'))).toMatchObject({ certainty: 'affirmed', cues: [] });
});

test('the side and acuity of a mention come with their spans', () => {
  const text = 'Acute pain of the left knee.';
  expect(attributesOf(readNote(text), spanOf(text, 'pain'))).toEqual({
    acuity: { start: 0, end: 5, value: 'acute' },
    laterality: { start: 18, end: 22, value: 'left' },
  });
});
