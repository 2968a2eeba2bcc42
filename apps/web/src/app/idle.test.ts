import { describe, expect, it } from 'vitest';
import { clock, isLate, leftMs } from './idle.ts';

describe('the warning before the server signs off', () => {
  it('comes in the last minute, a little before the server counts it', () => {
    const left = (seconds: number) => leftMs(seconds * 1000, 0, 15);
    expect(isLate(left(0))).toBe(false);
    expect(isLate(left(834))).toBe(false);
    expect(isLate(left(835))).toBe(true);
    expect(left(895)).toBe(0);
    expect(left(2000)).toBe(0);
  });

  it('counts down in minutes and seconds', () => {
    expect(clock(60_000)).toBe('1:00');
    expect(clock(58_001)).toBe('0:59');
    expect(clock(0)).toBe('0:00');
  });
});
