import type { CodingDecisionView, CodingReviewView, LeftOut } from 'cleanclaim/contract/coding-views';
import { expect, test } from 'vitest';
import { certainty, itemsOf, leftOutByReason, nextOpen, UNDONE } from './items.ts';
import { decided, suggestion, viewOf } from './testing-view.ts';

const REVIEW = {
  ...viewOf({}).review,
  diagnoses: [suggestion('icd10cm', 'I10'), suggestion('icd10cm', 'E119')],
  procedures: [suggestion('hcpcs', 'J3301'), suggestion('icd10pcs', 'BW03ZZZ'), suggestion('cpt', '')],
};
const items = (decisions: CodingDecisionView[], codes: CodingReviewView['codes'] = { diagnoses: [], charges: [] }) =>
  itemsOf(viewOf({ review: REVIEW, decisions, codes }));

test('a suggestion that nobody decided on is open; one without a number has an id of its own', () => {
  const { diagnoses, procedures } = items([]);
  expect(diagnoses.map((item) => item.state)).toEqual(['open', 'open']);
  expect(procedures.map((item) => item.id)).toEqual(['hcpcs:J3301', 'icd10pcs:BW03ZZZ', 'cpt:2']);
});

test('what stands on the visit is accepted, whatever was decided before', () => {
  const codes = { diagnoses: [{ code: 'I10', rank: 1 }], charges: [], inpatientProcedures: ['BW03ZZZ'] };
  const { diagnoses, procedures } = items([decided({})], codes as never);
  expect(diagnoses[0]?.state).toBe('accepted');
  expect(procedures[1]?.state).toBe('accepted');
});

test('the last decision counts', () => {
  const replace = decided({ id: '2', decision: 'replace', finalCode: 'I110' });
  expect(items([decided({}), replace]).diagnoses[0]).toMatchObject({ state: 'replaced', replacedBy: 'I110' });
  expect(items([replace, decided({})]).diagnoses[0]?.state).toBe('rejected');
});

test('a decision that its author took back is as if never made; that of another author stands', () => {
  const undone = decided({ id: '2', decision: 'remove', reason: UNDONE });
  expect(items([decided({}), undone]).diagnoses[0]?.state).toBe('open');
  expect(items([decided({ author: 'Someone Else' }), undone]).diagnoses[0]?.state).toBe('rejected');
  const both = [
    decided({}),
    decided({ id: '2', suggestedCode: 'E119' }),
    decided({ id: '3', decision: 'remove', suggestedCode: 'E119', reason: UNDONE }),
  ];
  expect(items(both).diagnoses.map(({ state }) => state)).toEqual(['rejected', 'open']);
});

test('a code that was suggested twice stands once with the words of both', () => {
  const at = (start: number) => ({ note: 0, start, end: start + 3 }) as never;
  const twice = [
    suggestion('icd10cm', 'I10', { evidence: [at(0)], reasons: ['a'] }),
    suggestion('icd10cm', 'I10', { evidence: [at(9)], reasons: ['a', 'b'] }),
  ];
  const { diagnoses } = itemsOf(viewOf({ review: { ...REVIEW, diagnoses: twice } }));
  expect(diagnoses).toHaveLength(1);
  expect(diagnoses[0]?.suggestion).toMatchObject({ evidence: [{ start: 0 }, { start: 9 }], reasons: ['a', 'b'] });
});

test('the hand goes to the next open suggestion, from the last one to the first open one, and nowhere when all are decided', () => {
  const all = [decided({})].flatMap((one) => [...items([one]).diagnoses, ...items([one]).procedures]);
  expect(nextOpen(all, 'icd10cm:I10')).toBe('icd10cm:E119');
  expect(nextOpen(all, 'cpt:2')).toBe('icd10cm:E119');
  expect(nextOpen(all.slice(0, 2), 'icd10cm:E119')).toBeUndefined();
});

test('how sure the reading is stands in words', () => {
  expect([0.95, 0.9, 0.7, 0.5, 0.2].map(certainty)).toEqual([
    'Very sure',
    'Very sure',
    'Sure',
    'Fairly sure',
    'Unsure',
  ]);
});

test('what was left out is grouped by its reason, the same words once', () => {
  const one = (reason: LeftOut['reason'], start: number) =>
    ({ code: 'R05', label: 'Cough', reason, evidence: { note: 0, start, end: start + 5 } }) as LeftOut;
  const groups = leftOutByReason([one('negated', 1), one('uncertain', 3), one('negated', 1), one('negated', 9)]);
  expect(groups.map(({ reason, all }) => [reason, all.length])).toEqual([
    ['uncertain', 1],
    ['negated', 2],
  ]);
});
