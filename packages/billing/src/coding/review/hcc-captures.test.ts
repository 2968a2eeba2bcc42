import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { hccCaptures, hccFindings } from './hcc-captures.ts';
import { sampleTables, suggestion } from './testing/sample-review.ts';

const sets = sampleTables();
const gap = { what: 'stage', message: 'The stage is missing.', query: 'Which stage?', wouldGive: ['N184'] };

test('a diagnosis gives its category once, with the first code that gives it', () => {
  expect(hccCaptures(['J449', 'J449', 'I10'], '2026-02-01', sets)).toEqual([
    { code: 'J449', model: 'V28', category: '280', label: 'HCC 280' },
  ]);
});

test('of a hierarchy only the highest category stands', () => {
  const captures = hccCaptures(['E119', 'E1122'], '2026-02-01', sets);
  expect(captures.map(({ category, label }) => [category, label])).toEqual([['37', 'Diabetes with complications']]);
});

test('a gap whose answer would give a category is pointed out', () => {
  const [finding] = hccFindings([suggestion('N189', { gaps: [gap] })], '2026-02-01', sets);
  expect(finding).toMatchObject({ rule: 'hcc-specificity', codes: ['N189', 'N184'] });
  expect(finding?.fix).toContain('Which stage?');
});

test('a gap says nothing when another code already gives the category, or a higher one', () => {
  expect(hccFindings([suggestion('N189', { gaps: [gap] }), suggestion('N184')], '2026-02-01', sets)).toEqual([]);
  const diabetes = { ...gap, wouldGive: ['E119'] };
  expect(hccFindings([suggestion('E139', { gaps: [diabetes] }), suggestion('E1122')], '2026-02-01', sets)).toEqual([]);
});

test('without a table nothing is captured and the finding says so', () => {
  const none = buildCodeSets([]);
  expect(hccCaptures(['J449'], '2026-02-01', none)).toEqual([]);
  expect(hccFindings([], '2026-02-01', none)).toMatchObject([{ rule: 'hcc-not-installed' }]);
});
