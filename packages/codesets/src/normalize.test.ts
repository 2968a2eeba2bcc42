import { expect, test } from 'vitest';
import {
  formatIcd10cm,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
  normalizeProcedure,
} from './normalize.ts';

test('an ICD-10-CM code loses its dot and case, and gets them back', () => {
  expect(normalizeIcd10cm(' s93.401a ')).toBe('S93401A');
  expect(formatIcd10cm('S93401A')).toBe('S93.401A');
  expect(formatIcd10cm('i10')).toBe('I10');
  expect(formatIcd10cm(normalizeIcd10cm('z3a.08'))).toBe('Z3A.08');
});

test('a dot in the wrong place stays and the code looks like none', () => {
  expect(normalizeIcd10cm('E1.19')).toBe('E1.19');
  expect(looksLikeIcd10cm('E1.19')).toBe(false);
});

test('shapes tell the three systems apart', () => {
  expect(['I10', 'E11.9', 'C7A.00', 'Z3A.20', 'S93401A', 'QA0.0101'].every(looksLikeIcd10cm)).toBe(true);
  expect(['E1', '99213', 'E11.98765', 'EE1.9', 'BABY', ''].some(looksLikeIcd10cm)).toBe(false);
  expect(['99213', '0001F', '0042T', '0240u', '0002M'].every(looksLikeCpt)).toBe(true);
  expect(['G0402', '9921', '992133', '0001X'].some(looksLikeCpt)).toBe(false);
  expect(['G0402', 'j0696', ' A0425'].every(looksLikeHcpcs)).toBe(true);
  expect(['99213', 'F0001', 'G04020', 'GG402'].some(looksLikeHcpcs)).toBe(false);
  expect(normalizeProcedure(' g 0402')).toBe('G0402');
});
