import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromD8, toD8 } from './days.ts';

describe('days', () => {
  it('adds over a leap day and a year end', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-05', '2027-10-05')).toBe(365);
  });

  it('reads real days only', () => {
    expect(fromD8('20260228')).toBe('2026-02-28');
    expect(fromD8('20260229')).toBeUndefined();
    expect(fromD8('20261301')).toBeUndefined();
    expect(fromD8('2026')).toBeUndefined();
    expect(toD8('2026-02-28')).toBe('20260228');
  });
});
