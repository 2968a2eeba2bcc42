import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, fraction, percent, percentDown, readAmount, sum, writeAmount } from './money.ts';

describe('money', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['-.07', -7],
    ['0', 0],
    ['100.000', 10000],
  ])('reads %s as %i cents', (text, expected) => {
    expect(readAmount(text)).toBe(expected);
  });

  it.each(['', '-', '.', '1,200', '12.345', 'abc', '1e3'])('does not read %j', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  it.each([
    [1250, '12.5'],
    [-7, '-0.07'],
    [0, '0'],
    [9900, '99'],
    [101, '1.01'],
  ])('writes %i cents as %s', (amount, expected) => {
    expect(writeAmount(cents(amount))).toBe(expected);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
        expect(readAmount(writeAmount(cents(amount)))).toBe(cents(amount));
      }),
    );
  });

  it('rounds half a cent away from zero, either sign', () => {
    expect(percent(cents(250), 2)).toBe(5);
    expect(percent(cents(125), 2)).toBe(3);
    expect(percent(cents(-125), 2)).toBe(-3);
    expect(percentDown(cents(199), 50)).toBe(99);
  });

  it('a fraction of at most one never exceeds the amount', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), whole, whole, (amount, a, b) => {
        const part = fraction(cents(amount), Math.min(a, b), Math.max(a, b));
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(amount);
      }),
    );
  });

  it('refuses a fraction of a cent as a bug', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(sum([])).toBe(0);
  });
});
