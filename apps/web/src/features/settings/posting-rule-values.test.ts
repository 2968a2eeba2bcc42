import { cents } from 'cleanclaim/contract/format';
import { expect, test } from 'vitest';
import { postingValues, rulesInput } from './posting-rule-values.ts';

test('what is on file comes back as it was', () => {
  const rules = {
    denials: 'wait' as const,
    reversals: 'wait-unknown' as const,
    underpaidOverCents: null,
    underpaidOverPercent: 10,
    takebackOverCents: cents(5_000),
    patientShareOverCents: null,
  };
  expect(rulesInput(postingValues(rules))).toEqual(rules);
});

test('what is as in the rules below is not saved', () => {
  expect(rulesInput(postingValues({}))).toEqual({});
});

test('a limit without an amount is no limit that could be saved', () => {
  expect(rulesInput({ ...postingValues({}), takeback: 'over' })).toEqual({ takebackOverCents: Number.NaN });
});
