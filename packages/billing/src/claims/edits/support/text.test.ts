import { cleanText } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, isX12Identifier, isX12Safe } from './text.ts';

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ -~]{0,12}$/));

test('safe text is what cleaning leaves alone, blanks apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isX12Safe(text)).toBe(cleanText(text) === text.replace(/ +/g, ' ').trim());
    }),
    { numRuns: 2000 },
  );
});

test('blank text has no letter or digit once it is cleaned', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isBlank(text)).toBe(!/[0-9A-Za-z]/.test(cleanText(text)));
    }),
    { numRuns: 2000 },
  );
});

test('each separator is unsafe and each other printable character is safe', () => {
  for (let code = 0x21; code < 0x7f; code++) {
    const character = String.fromCharCode(code);
    expect(isX12Safe(`A${character}B`), character).toBe(!'*~^:|'.includes(character));
  }
});

test('an accent alone is blank, an accented letter is not', () => {
  expect(isBlank(undefined)).toBe(true);
  expect(isBlank(' - ')).toBe(true);
  expect(isBlank('É')).toBe(false);
});

test('an identifier is sent to the letter', () => {
  expect(isX12Identifier('A 1', 3)).toBe(true);
  expect(isX12Identifier('A  1', 9)).toBe(false);
  expect(isX12Identifier('ABCD', 3)).toBe(false);
});
