import type { IntakeDiagnosis } from '@cleanclaim/billing/encounters';
import { expect, test } from 'vitest';
import { addDiagnosis } from './diagnosis-list.ts';

test('a code heard later goes to the diagnosis told in the same words', () => {
  const list: IntakeDiagnosis[] = [];
  expect(addDiagnosis(list, { code: '', system: 'none', description: 'Asthma', origin: 'visit' })).toBe(1);
  expect(addDiagnosis(list, { code: 'J45909', system: 'icd10cm', description: 'asthma', origin: 'problem-list' })).toBe(
    1,
  );
  expect(list).toEqual([{ code: 'J45909', system: 'icd10cm', description: 'Asthma', origin: 'visit', rank: 1 }]);
});

test('words heard later are the coded diagnosis of the same words', () => {
  const list: IntakeDiagnosis[] = [];
  addDiagnosis(list, { code: 'I10', system: 'icd10cm', description: 'Hypertension' });
  expect(addDiagnosis(list, { code: '', system: 'none', description: 'HYPERTENSION' })).toBe(1);
  expect(list).toHaveLength(1);
});

test('different codes with the same words, or no words, stay apart', () => {
  const list: IntakeDiagnosis[] = [];
  addDiagnosis(list, { code: 'I10', system: 'icd10cm', description: '' });
  addDiagnosis(list, { code: 'E119', system: 'icd10cm', description: '' });
  addDiagnosis(list, { code: '413.9', system: 'icd9cm', description: 'Angina' });
  addDiagnosis(list, { code: '194828000', system: 'snomed', description: 'Angina' });
  expect(list.map((diagnosis) => diagnosis.rank)).toEqual([1, 2, 3, 4]);
});
