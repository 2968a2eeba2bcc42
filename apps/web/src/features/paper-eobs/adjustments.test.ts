import { describe, expect, test } from 'vitest';
import { readAdjustments, writeAdjustments } from './adjustments.ts';

const read = (text: string, left = 7_000) => {
  const result = readAdjustments(text, left);
  return result.ok ? writeAdjustments(result.adjustments) : result.message;
};

describe('adjustments are typed', () => {
  test.each([
    ['=', 'CO-45 70.00'],
    ['45', 'CO-45 70.00'],
    ['=, 2 20', 'CO-45 50.00, PR-2 20.00'],
    ['2 20=', 'PR-2 20.00, CO-45 50.00'],
    ['CO-45 50, PR-2 20.00', 'CO-45 50.00, PR-2 20.00'],
    ['co97', 'CO-97 70.00'],
    ['PI-B7 10; oa-23 60', 'PI-B7 10.00, OA-23 60.00'],
    ['', ''],
  ])('"%s" is %s', (text, expected) => expect(read(text)).toBe(expected));

  test('a line that is paid in full has nothing for the rest', () => expect(read('=', 0)).toBe(''));

  test.each([
    ['97 5', 'is no adjustment'],
    ['CO-45 fifty', 'is no adjustment'],
    ['45, 1', 'Only one of them'],
  ])('"%s" is refused in words', (text, words) => expect(read(text)).toContain(words));
});
