import { expect, test } from 'vitest';
import { buildCodeSets } from './build-code-sets.ts';
import { starterCodeSets } from './starter/starter-code-sets.ts';
import { toX12Lookup } from './to-x12-lookup.ts';

const lookup = toX12Lookup(buildCodeSets(starterCodeSets()));

test('codes in force are valid, headings and ended codes are not', () => {
  expect(lookup('icd10cm', 'E119', '2026-11-24')).toBe(true);
  expect(lookup('icd10cm', 'E11', '2026-11-24')).toBe(false);
  expect(lookup('icd10cm', 'M545', '2021-09-30')).toBe(true);
  expect(lookup('icd10cm', 'M545', '2021-10-01')).toBe(false);
  expect(lookup('hcpcs', '99441', '2024-12-31')).toBe(true);
  expect(lookup('hcpcs', '99441', '2025-01-01')).toBe(false);
  expect(lookup('modifier', '25', '2026-11-24')).toBe(true);
  expect(lookup('carc', '45', '2026-11-24')).toBe(true);
  expect(lookup('rarc', 'N130', '2026-11-24')).toBe(true);
  expect(lookup('taxonomy', '207Q00000X', '2026-11-24')).toBe(true);
});

test('a code that a subset lacks is an open question, one that a whole set lacks is wrong', () => {
  expect(lookup('icd10cm', 'A000', '2026-11-24')).toBeUndefined();
  expect(lookup('hcpcs', '00000', '2026-11-24')).toBeUndefined();
  expect(lookup('pos', '30', '2026-11-24')).toBe(false);
  expect(lookup('pos', '11', '2026-11-24')).toBe(true);
});

test('states need no installed set', () => {
  expect(toX12Lookup(buildCodeSets([]))('state', 'OH', '2026-11-24')).toBe(true);
  expect(toX12Lookup(buildCodeSets([]))('state', 'ZZ', '2026-11-24')).toBe(false);
});
