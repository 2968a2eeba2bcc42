import type { ChartedCodes, EncounterCodes } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { codeChanges } from './code-changes.ts';

const line = (procedureCode: string, diagnosisPointers: number[]) => ({
  id: procedureCode,
  procedureCode,
  description: '',
  modifiers: [],
  units: 1,
  dateOfService: '2026-03-02',
  diagnosisPointers,
  chargeCents: 0,
});
const CHARTED: ChartedCodes = {
  diagnoses: [
    { code: 'E11', rank: 1, description: 'Diabetes' },
    { code: '', rank: 2, description: 'Sore knee', system: 'none' },
  ],
  charges: [line('99213', [1])],
};

test('codes that nobody touched are no change', () => {
  const { diagnoses, charges } = CHARTED;
  expect(
    codeChanges({ diagnoses: diagnoses.slice(0, 1), charges }, { diagnoses: diagnoses.slice(0, 1), charges }),
  ).toEqual([]);
});

test('each changed place says what the chart had and what stands now', () => {
  const now: EncounterCodes = {
    diagnoses: [
      { code: 'E119', rank: 1 },
      { code: 'M25561', rank: 2 },
    ],
    charges: [line('99214', [1]), line('73560', [2])],
  };
  expect(codeChanges(CHARTED, now)).toEqual([
    { what: 'Diagnosis A', charted: 'E11', now: 'E11.9' },
    { what: 'Diagnosis B', charted: 'Sore knee', now: 'M25.561' },
    { what: 'Line 1', charted: '99213 → A', now: '99214 → A' },
    { what: 'Line 2', charted: '', now: '73560 → B' },
  ]);
});
