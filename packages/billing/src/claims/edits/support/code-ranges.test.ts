import { expect, test } from 'vitest';
import { inRanges } from './code-ranges.ts';

test('both ends of a range belong to it', () => {
  expect(['99201', '99202', '99205', '99206'].map((code) => inRanges(code, [['99202', '99205']]))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('codes of another form are outside, though they sort inside', () => {
  expect(inRanges('00830', [['0001U', '0999U']])).toBe(false);
  expect(inRanges('0042U', [['0001U', '0999U']])).toBe(true);
  expect(inRanges('0042T', [['0001U', '0999U']])).toBe(false);
  expect(inRanges('992030', [['99202', '99205']])).toBe(false);
  expect(inRanges('', [['99202', '99205']])).toBe(false);
});
