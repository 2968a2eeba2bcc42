import { expect, it } from 'vitest';
import { isNpi } from './npi.ts';

it('an NPI has ten digits and a Luhn check digit over 80840', () => {
  expect(isNpi('1234567893')).toBe(true);
  expect(isNpi('1555111222')).toBe(true);
  expect(isNpi('1234567890')).toBe(false);
  expect(isNpi('3234567893')).toBe(false);
  expect(isNpi('')).toBe(false);
});
