import { expect, test } from 'vitest';
import { isTooth, positionOf } from './teeth.ts';

test.each([
  ['1', 'molar'],
  ['4', 'premolar'],
  ['5', 'premolar'],
  ['6', 'front'],
  ['11', 'front'],
  ['12', 'premolar'],
  ['16', 'molar'],
  ['17', 'molar'],
  ['20', 'premolar'],
  ['22', 'front'],
  ['27', 'front'],
  ['28', 'premolar'],
  ['32', 'molar'],
  ['58', 'front'],
  ['A', 'molar'],
  ['C', 'front'],
  ['H', 'front'],
  ['K', 'molar'],
  ['M', 'front'],
  ['T', 'molar'],
  ['TS', 'molar'],
  ['33', undefined],
])('tooth %s is a %s tooth', (tooth, position) => {
  expect(positionOf(tooth)).toBe(position);
});

test('tooth numbers end with 32 and T, supernumerary ones with 82 and TS', () => {
  expect(['0', '33', '50', '83', 'U', '08', ''].some(isTooth)).toBe(false);
  expect(['1', '32', '51', '82', 'A', 'T', 'AS'].every(isTooth)).toBe(true);
});
