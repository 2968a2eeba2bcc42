import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['José Müller-Ørsted', 'Jose Muller-Orsted'],
    ['Łukasz Groß', 'Lukasz Gross'],
    ['O’Brien “Bob”', 'O\'Brien "Bob"'],
    ['12 Main St*Apt 4~', '12 Main St Apt 4'],
    ['note: take 2|day', 'note- take 2-day'],
    ['two\r\nlines\tand   blanks', 'two lines and blanks'],
    ['a – b — c…', 'a - b - c...'],
    ['雪', '?'],
    ['  plain text, (unchanged) #1/2 & more.  ', 'plain text, (unchanged) #1/2 & more.'],
    ['zero\u200bwidth', 'zerowidth'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});
