import { expect, test } from 'vitest';
import { titlePhrases } from './title-terms.ts';

const texts = (title: string) => titlePhrases(title).map(({ text }) => text);

test('what only says that nothing more is known is taken off', () => {
  expect(texts('Wobble of knee, unspecified')).toEqual(['wobble of knee']);
  expect(texts('Wobble, not elsewhere classified')).toEqual(['wobble']);
});

test('a "without" clause may be missing in the note, for a smaller share', () => {
  const [whole, short] = titlePhrases('Wobble without falling');
  expect(whole).toEqual({ text: 'wobble without falling', share: 1 });
  expect(short?.text).toBe('wobble');
  expect(short?.share).toBeLessThan(1);
});

test('an "other" code is a smaller share of its words than an unspecified one', () => {
  expect(titlePhrases('Other specified wobble')[0]?.share).toBeLessThan(
    titlePhrases('Unspecified wobble')[0]?.share ?? 0,
  );
});

test('brackets are a name of their own, round ones may be left away', () => {
  expect(texts('Wobbling gait [shuffle]')).toContain('shuffle');
  expect(texts('Wobble (acute) (chronic)')).toContain('wobble');
});
