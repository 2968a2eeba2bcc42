import { expect, test } from 'vitest';
import { timedUnits } from './timed.ts';

test('the 8-minute rule counts the total and gives the rest to the largest', () => {
  expect(timedUnits([24, 23])).toEqual([2, 1]);
  expect(timedUnits([20, 20])).toEqual([2, 1]);
  expect(timedUnits([33, 7])).toEqual([2, 1]);
  expect(timedUnits([18, 13, 10, 8])).toEqual([1, 1, 1, 0]);
  expect(timedUnits([7, 7, 7])).toEqual([1, 0, 0]);
  expect(timedUnits([7])).toEqual([0]);
  expect(timedUnits([])).toEqual([]);
});
