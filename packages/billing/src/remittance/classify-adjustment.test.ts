import { describe, expect, test } from 'vitest';
import { CONTRACTUAL, DENIALS, WITHHOLD } from './adjustment-table.ts';
import { adjustmentAccount, carcLabel, classifyAdjustment } from './classify-adjustment.ts';

describe('an adjustment', () => {
  test.each([
    ['CO', '45', 'contractual'],
    ['CO', '59', 'contractual'],
    ['CO', '94', 'contractual'],
    ['CO', '144', 'contractual'],
    ['CO', 'A2', 'contractual'],
    ['CO', '253', 'sequestration'],
    ['CO', '104', 'withhold'],
    ['OA', '225', 'interest'],
    ['PR', '1', 'patient-responsibility'],
    ['PR', '204', 'patient-responsibility'],
    ['PR', '45', 'patient-responsibility'],
    ['OA', '23', 'prior-payer'],
    ['CO', '23', 'prior-payer'],
    ['CO', '16', 'denial'],
    ['CO', '29', 'denial'],
    ['CO', '97', 'denial'],
    ['CO', '197', 'denial'],
    ['OA', '18', 'denial'],
    ['PI', '50', 'denial'],
    ['OA', '209', 'denial'],
    ['CO', 'B7', 'denial'],
    ['OA', '101', 'predetermination'],
    ['OA', '100', 'needs-person'],
    ['CO', '1', 'needs-person'],
    ['CO', '9999', 'needs-person'],
    ['', '45', 'needs-person'],
    ['CR', '45', 'needs-person'],
  ])('%s-%s is %s', (group, carc, expected) => {
    expect(classifyAdjustment(group, carc)).toBe(expected);
  });

  test('of a predetermination moves nothing, whatever its code', () => {
    expect(classifyAdjustment('PR', '1', { claimStatusCode: '25' })).toBe('predetermination');
  });

  test('that is not PR never reaches patient A/R', () => {
    for (const carc of [
      ...Object.keys(CONTRACTUAL),
      ...Object.keys(DENIALS),
      ...Object.keys(WITHHOLD),
      '1',
      '2',
      '3',
      '',
    ]) {
      for (const group of ['CO', 'OA', 'PI', 'XX', '']) {
        expect(adjustmentAccount(classifyAdjustment(group, carc))).not.toBe('patient-ar');
      }
    }
  });
});

test('a code stands in one table only', () => {
  const all = [CONTRACTUAL, DENIALS, WITHHOLD].flatMap((table) => Object.keys(table));
  expect(new Set(all).size).toBe(all.length);
});

test('a code has our label, an unknown one has none', () => {
  expect(carcLabel('45')).toBe('above the contracted or legal fee');
  expect(carcLabel('9999')).toBe('');
  expect(carcLabel('constructor')).toBe('');
});
