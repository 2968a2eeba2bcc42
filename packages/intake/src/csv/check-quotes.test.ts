import { describe, expect, test } from 'vitest';
import { findOpenQuote } from './check-quotes.ts';

describe('a quotation mark that never closes is found', () => {
  test.each([
    ['a,"b\nc,d', 2],
    ['"a"\n"b""\n', 4],
    ['a,b,"', 4],
    ['"Ada" Okafor,"x', 13],
  ])('%j at %i', (text, position) => {
    expect(findOpenQuote(text, ',')).toEqual({ position, tooMany: false });
  });

  test.each(['', 'a,b', '"a,""b""\nc"', '5\'10",x', '"Ada" Okafor,x', '""', 'a;"b'])('%j has none', (text) => {
    expect(findOpenQuote(text, ',')).toBeUndefined();
  });
});
