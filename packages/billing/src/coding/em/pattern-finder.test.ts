import { expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { placesOfPattern } from './pattern-finder.ts';
import { OFFICE_VIGNETTES } from './vignettes/office-vignettes.ts';
import { STYLE_VIGNETTES } from './vignettes/styles-vignettes.ts';
import { beginningsOf } from './word-beginnings.ts';

const NOTES = [...OFFICE_VIGNETTES, ...STYLE_VIGNETTES].map((one) => readNote(one.note));

test.each([
  [/\b(?:follow[- ]?up|return(?:s|ed)?|stable)\b/gi, 'words of letters'],
  [/\b\d{1,3}[- ]?(?:mg|minutes?|year)/gi, 'numbers'],
  [/\b(?:the )?(?:patient|pt|he|she)\b[^;]{0,60}\b(?:has|is|was|with|for)\b/gi, 'an optional start and a gap'],
  [/(?<![\w-])(?:(?:acute|chronic)[\s-]+)*(?:pain|cough)(?!\w)/gi, 'a repeated group'],
  [/[a-z]+ing\b/gi, 'a pattern that may match within a word'],
] as const)('%s finds what matchAll finds: %s', (pattern, _what) => {
  let found = 0;
  for (const note of NOTES) {
    const plain = [...note.text.matchAll(pattern)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
    }));
    expect(placesOfPattern(note, pattern)).toEqual(plain);
    found += plain.length;
  }
  expect(found).toBeGreaterThan(3);
});

test('beginnings are told up to four letters, with a blank where the word ends', () => {
  expect([...(beginningsOf('\\b(?:ed|er)\\b|\\badmitted') ?? [])].sort()).toEqual(['admi', 'ed ', 'er ']);
  expect([...(beginningsOf('\\b(?:re)?check') ?? [])].sort()).toEqual(['chec', 'rech']);
});

test('no beginnings are told of what may start within a word, with a mark or with anything', () => {
  for (const source of ['pain', '\\bpain|ache', '\\b.+ pain', '\\b(?:-|→)x', '(?:\\bpain)?']) {
    expect(beginningsOf(source)).toBeUndefined();
  }
});
