import { describe, expect, it } from 'vitest';
import { formatCents, parseCents, sumCents } from './money.ts';

describe('amounts', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['-0', 0],
    ['12', 1200],
    ['12.', 1200],
    ['.5', 50],
    ['12.3', 1230],
    ['12.34', 1234],
    ['12.3400', 1234],
    ['-12.34', -1234],
    ['0012.00', 1200],
    ['12.345', undefined],
    ['1,200', undefined],
    ['1e3', undefined],
    ['-', undefined],
    ['.', undefined],
    ['1.2.3', undefined],
    ['99999999999999999', undefined],
  ])('%j is %j cents', (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  it('are written without trailing zeros', () => {
    expect([0, 5, 50, 100, -1234, 120000].map(formatCents)).toEqual(['0', '0.05', '0.5', '1', '-12.34', '1200']);
  });

  it('add up to the cent, or to nothing when one is no amount', () => {
    expect(sumCents(['0.1', '0.2'])).toBe(30);
    expect(sumCents(['1', 'x'])).toBeUndefined();
  });
});
