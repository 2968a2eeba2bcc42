import { expect, test } from 'vitest';
import { isStateCode, stateCodes, stateName } from './usps-states.ts';

test('states, the district, territories and military regions have postal codes', () => {
  expect(stateCodes()).toHaveLength(62);
  expect(new Set(stateCodes().map(({ code }) => code)).size).toBe(62);
  expect(stateName('dc')).toBe('District of Columbia');
  expect(['OH', 'PR', 'AE'].every(isStateCode)).toBe(true);
});

test('a province or a misspelling is none', () => {
  expect(['ON', 'XX', 'Ohio', ''].some(isStateCode)).toBe(false);
});
