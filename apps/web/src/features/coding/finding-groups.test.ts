import { expect, test } from 'vitest';
import { findingsOf } from './finding-groups.ts';
import { finding, suggestion, viewOf } from './testing-view.ts';

const view = viewOf({
  codes: { diagnoses: [{ code: 'I10', rank: 1 }], charges: [] } as never,
  review: {
    ...viewOf({}).review,
    diagnoses: [suggestion('icd10cm', 'I10'), suggestion('icd10cm', 'E119')],
    findings: [
      finding({ codes: ['I10'], rule: 'use-additional', severity: 'advice', message: 'Add the tobacco use.' }),
      finding({ codes: ['I10', 'E119'] }),
    ],
  },
  compliance: [
    finding({ codes: ['I10'], message: 'No words carry it.' }),
    finding({ codes: ['I10'], message: 'No words carry it.' }),
    finding({ codes: ['E119'], rule: 'evidence-not-coded', severity: 'advice' }),
    finding({ codes: ['Z000'], rule: 'evidence-not-coded', severity: 'advice', message: 'Documented, not billed.' }),
  ],
});

test('findings on the visit stand once, errors first; those that wait for a suggestion stand apart', () => {
  const { now, ifAccepted } = findingsOf(view);
  expect(now.map(({ message }) => message)).toEqual([
    'No words carry it.',
    'Documented, not billed.',
    'Add the tobacco use.',
  ]);
  expect(ifAccepted.map(({ codes }) => codes)).toEqual([['I10', 'E119']]);
});

test('that a suggestion is documented and not billed is said by the suggestion itself', () => {
  const { now, ifAccepted } = findingsOf(view);
  expect([...now, ...ifAccepted].some(({ codes }) => codes.join() === 'E119')).toBe(false);
});
