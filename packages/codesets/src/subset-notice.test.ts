import { expect, test } from 'vitest';
import { subsetNotice } from './subset-notice.ts';

test('the notice names each subset with count and release and the way to install', () => {
  const notice = subsetNotice([
    { name: 'icd10cm', release: 'starter 2026.1', subset: true, count: 3244 },
    { name: 'pos', release: 'starter 2026.1', subset: false, count: 52 },
  ]);
  expect(notice).toBe(
    'Only a subset is installed of ICD-10-CM (3,244 codes, starter 2026.1); install full releases with: cleanclaim codes install --from FOLDER.',
  );
});

test('a whole release beside the subset silences the notice', () => {
  expect(
    subsetNotice([
      { name: 'icd10cm', release: 'starter 2026.1', subset: true, count: 3244 },
      { name: 'icd10cm', release: 'FY2027', subset: false, count: 98000 },
    ]),
  ).toBe('');
});
