import { expect, test } from 'vitest';
import { inForce, outOfForce } from './coverage-words.ts';

test('the days of a coverage are said as far as they are known', () => {
  expect(inForce({ effectiveDate: '2026-01-01', terminationDate: '2026-12-31' })).toBe('01/01/2026 to 12/31/2026');
  expect(inForce({ effectiveDate: '2026-01-01' })).toBe('from 01/01/2026');
  expect(inForce({ terminationDate: '2026-12-31' })).toBe('until 12/31/2026');
  expect(inForce({})).toBe('');
});

test('a coverage counts on its last day, and is called ended on the next', () => {
  expect(outOfForce({ terminationDate: '2026-06-30' }, '2026-06-30')).toBeUndefined();
  expect(outOfForce({ terminationDate: '2026-06-30' }, '2026-07-01')).toBe('Ended');
  expect(outOfForce({ effectiveDate: '2026-07-01' }, '2026-06-30')).toBe('Not yet in force');
});
