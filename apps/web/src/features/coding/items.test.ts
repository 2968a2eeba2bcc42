import type { CodeSuggestion, CodingDecisionView, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { expect, test } from 'vitest';
import { itemsOf } from './items.ts';

const suggestion = (system: CodeSuggestion['system'], code: string): CodeSuggestion => ({
  code,
  system,
  label: code,
  confidence: 0.9,
  evidence: [],
  reasons: [],
  gaps: [],
});
const decided = (over: Partial<CodingDecisionView>): CodingDecisionView => ({
  id: '1',
  system: 'icd10cm',
  suggestedCode: 'I10',
  decision: 'reject',
  finalCode: null,
  decidedBy: 'person',
  author: 'Cora Coder',
  decidedAt: '2026-11-02T10:00:00Z',
  reason: '',
  ...over,
});
function viewOf(decisions: CodingDecisionView[], codes: CodingReviewView['codes']) {
  const review = {
    diagnoses: [suggestion('icd10cm', 'I10'), suggestion('icd10cm', 'E119')],
    procedures: [suggestion('hcpcs', 'J3301'), suggestion('icd10pcs', 'BW03ZZZ'), suggestion('cpt', '')],
    leftOut: [],
    findings: [],
    hccs: [],
    notices: [],
  };
  return { review, decisions, codes } as unknown as CodingReviewView;
}
const NONE = { diagnoses: [], charges: [] };

test('a suggestion that nobody decided on is open; one without a number has an id of its own', () => {
  const { diagnoses, procedures } = itemsOf(viewOf([], NONE));
  expect(diagnoses.map((item) => item.state)).toEqual(['open', 'open']);
  expect(procedures.map((item) => item.id)).toEqual(['hcpcs:J3301', 'icd10pcs:BW03ZZZ', 'cpt:2']);
});

test('what stands on the visit is accepted, whatever was decided before', () => {
  const codes = { diagnoses: [{ code: 'I10', rank: 1 }], charges: [], inpatientProcedures: ['BW03ZZZ'] };
  const { diagnoses, procedures } = itemsOf(viewOf([decided({})], codes));
  expect(diagnoses[0]?.state).toBe('accepted');
  expect(procedures[1]?.state).toBe('accepted');
});

test('the last decision counts', () => {
  const replace = decided({ id: '2', decision: 'replace', finalCode: 'I110' });
  expect(itemsOf(viewOf([decided({}), replace], NONE)).diagnoses[0]).toMatchObject({
    state: 'replaced',
    replacedBy: 'I110',
  });
  expect(itemsOf(viewOf([replace, decided({})], NONE)).diagnoses[0]?.state).toBe('rejected');
});
