import { expect, test } from 'vitest';
import { codeAgreement } from './code-agreement.ts';

test('agreement is the share of codes that both have', () => {
  expect(codeAgreement(['I10', 'E119'], ['E119', 'I10'])).toBe(1);
  expect(codeAgreement(['I10', 'E119'], ['I10', 'J069'])).toBeCloseTo(1 / 3);
  expect(codeAgreement(['I10'], [])).toBe(0);
  expect(codeAgreement([], [])).toBe(1);
});
