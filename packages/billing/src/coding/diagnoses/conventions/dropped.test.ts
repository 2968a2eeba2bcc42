import { expect, test } from 'vitest';
import type { CodeSuggestion } from '../../review-types.ts';
import { dropOverruled } from './superfluous-codes.ts';

const suggestion = (code: string): CodeSuggestion => ({
  code,
  system: 'icd10cm',
  label: code,
  confidence: 0.9,
  evidence: [
    {
      note: 0,
      start: 0,
      end: 3,
      rule: 'title',
      status: { certainty: 'affirmed', time: 'current', experiencer: 'patient', section: 'assessment', cues: [] },
    },
  ],
  reasons: [],
  gaps: [],
});
const kept = (...codes: string[]) => dropOverruled(codes.map(suggestion)).suggestions.map(({ code }) => code);

test('diabetes without complications goes where a complication of it is coded, with its polyneuropathy', () => {
  expect(kept('E119', 'E1142', 'G629')).toEqual(['E1142']);
  expect(dropOverruled([suggestion('E119'), suggestion('E1142')]).leftOut).toMatchObject([
    { code: 'E119', reason: 'less-specific' },
  ]);
});

test('depression, atrial fibrillation and pain go where another code says which or why', () => {
  expect(kept('F329', 'F331')).toEqual(['F331']);
  expect(kept('I4891', 'I4820')).toEqual(['I4820']);
  expect(kept('R52', 'B351')).toEqual(['B351']);
});

test('alone, or beside another type, they stay', () => {
  expect(kept('E119', 'E1042', 'I10')).toEqual(['E119', 'E1042', 'I10']);
  expect(kept('G629')).toEqual(['G629']);
  expect(kept('R52', 'R509')).toEqual(['R52', 'R509']);
});
