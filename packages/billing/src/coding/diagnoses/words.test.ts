import { expect, test } from 'vitest';
import { contentWords, isStopWord, normalizeWord } from './words.ts';

test('plural, American spelling and adjective have the form of the noun', () => {
  expect(normalizeWord('haematomas')).toBe(normalizeWord('hematoma'));
  expect(normalizeWord('oedema')).toBe(normalizeWord('edema'));
  expect(normalizeWord('renal')).toBe(normalizeWord('kidney'));
  expect(normalizeWord('metastases')).toBe(normalizeWord('metastasis'));
  expect(normalizeWord('lithiasis')).toBe(normalizeWord('stones'));
});

test('-itis, -osis, -emia, -uria and -oma stay apart', () => {
  const forms = ['nephritis', 'nephrosis', 'nephroma', 'hematuria', 'anuria', 'uremia', 'anemia'].map(normalizeWord);
  expect(new Set(forms).size).toBe(forms.length);
});

test('a long word and its relatives have one stem, other words their own', () => {
  expect(normalizeWord('obstructive')).toBe(normalizeWord('obstruction'));
  expect(normalizeWord('perforated')).toBe(normalizeWord('perforation'));
  expect(normalizeWord('obstruction')).not.toBe(normalizeWord('destruction'));
});

test('little words are left out of a phrase, but the letter of hepatitis A stays', () => {
  expect(isStopWord('the')).toBe(true);
  expect(isStopWord('without')).toBe(false);
  expect(contentWords('a pain in the knee')).toEqual(contentWords('knee pain').reverse());
  expect(contentWords('hepatitis A')).not.toEqual(contentWords('hepatitis'));
});
