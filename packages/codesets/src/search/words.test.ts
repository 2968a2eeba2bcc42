import { expect, test } from 'vitest';
import { americanOf, fullWords, soundOf, stemOf, weightOfWord, wordsOf } from './words.ts';

test('a text falls into lower-case words without accents, signs and genitives', () => {
  expect(wordsOf("Ménière's disease, COVID-19 (E11.9)")).toEqual(['meniere', 'disease', 'covid', '19', 'e11', '9']);
  expect(wordsOf('%%')).toEqual([]);
});

test('words that say nothing go, unless there is no other', () => {
  expect(fullWords(['pain', 'in', 'the', 'knee'])).toEqual(['pain', 'knee']);
  expect(fullWords(['with'])).toEqual(['with']);
  expect(['the', 'unspecified', 'knee'].map(weightOfWord)).toEqual([0, 0.25, 1]);
});

test('words of one family have one stem, words of different meaning have not', () => {
  for (const family of [
    ['fracture', 'fractures', 'fractured'],
    ['diabetes', 'diabetic'],
    ['hypertension', 'hypertensive'],
    ['infection', 'infections', 'infected', 'infectious'],
    ['neuropathy', 'neuropathies', 'neuropathic'],
    ['depression', 'depressive', 'depressed'],
  ])
    expect(new Set(family.map(stemOf)).size, family.join(' ')).toBe(1);
  expect(stemOf('arthritis')).not.toBe(stemOf('arthrosis'));
  expect(stemOf('hypertension')).not.toBe(stemOf('hypotension'));
});

test('British spelling becomes American, other words stay', () => {
  expect(['haemorrhage', 'tumour', 'oedema', 'paralysed', 'leukaemia'].map(americanOf)).toEqual([
    'hemorrhage',
    'tumor',
    'edema',
    'paralyzed',
    'leukemia',
  ]);
  expect(['aorta', 'hour', 'poet'].map(americanOf)).toEqual(['aorta', 'hour', 'poet']);
});

test('what sounds alike is alike', () => {
  expect(soundOf('numonia')).toBe(soundOf('pneumonia'));
  expect(soundOf('stroak')).toBe(soundOf('stroke'));
  expect(soundOf('stroke')).not.toBe(soundOf('streak'));
});
