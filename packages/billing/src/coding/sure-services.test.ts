import { expect, test } from 'vitest';
import type { CodeSuggestion } from './review-types.ts';
import { sureServices, withVaccination } from './sure-services.ts';

const service = (code: string, confidence: number): CodeSuggestion => ({
  code,
  system: 'cpt',
  label: code,
  confidence,
  evidence: [
    {
      note: 0,
      start: 0,
      end: 4,
      rule: 'service',
      status: { certainty: 'affirmed', time: 'current', experiencer: 'patient', section: 'plan', cues: [] },
    },
  ],
  reasons: [],
  gaps: [],
});

test('a panel or an image that is only ordered is left out; a strep test and what was done stay', () => {
  const { sure, leftOut } = sureServices(
    [service('80053', 0.4), service('71046', 0.4), service('87880', 0.4), service('80053', 0.8), service('20610', 0.4)],
    'outpatient',
  );
  expect(sure.map(({ code }) => code)).toEqual(['87880', '80053', '20610']);
  expect(leftOut.map(({ code, reason }) => [code, reason])).toEqual([
    ['80053', 'low-confidence'],
    ['71046', 'low-confidence'],
  ]);
});

test('of a stay everything is kept', () => {
  expect(sureServices([service('71046', 0.3)], 'inpatient').sure).toHaveLength(1);
});

test('Z23 stands with a vaccine that was given, once, with its words', () => {
  const label = (code: string) => (code === 'Z23' ? 'Vaccination' : undefined);
  const [z23] = withVaccination([], [service('90471', 0.8)], label);
  expect(z23).toMatchObject({ code: 'Z23', label: 'Vaccination', evidence: [{ start: 0, end: 4 }] });
  expect(withVaccination(z23 ? [z23] : [], [service('90471', 0.8)], label)).toHaveLength(1);
});

test('without a vaccine, or where the set has no Z23, nothing is added', () => {
  expect(withVaccination([], [service('96372', 0.8)], () => 'Vaccination')).toEqual([]);
  expect(withVaccination([], [service('G0008', 0.8)], () => undefined)).toEqual([]);
});
