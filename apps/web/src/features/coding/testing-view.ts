import type {
  CodeSuggestion,
  CodingDecisionView,
  CodingFinding,
  CodingReviewView,
} from 'cleanclaim/contract/coding-views';

/** A suggestion for tests. */
export const suggestion = (
  system: CodeSuggestion['system'],
  code: string,
  over: Partial<CodeSuggestion> = {},
): CodeSuggestion => ({
  code,
  system,
  label: code,
  confidence: 0.9,
  evidence: [],
  reasons: [],
  gaps: [],
  ...over,
});

/** A rejection of I10 by a coder, for tests. */
export const decided = (over: Partial<CodingDecisionView>): CodingDecisionView => ({
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

/** A finding for tests. */
export const finding = (over: Partial<CodingFinding>): CodingFinding => ({
  rule: 'excludes1',
  severity: 'error',
  codes: ['I10'],
  message: 'They exclude each other.',
  fix: 'Keep one.',
  source: 'ICD-10-CM tabular',
  ...over,
});

/** A visit for tests: what a test does not speak of is empty. */
export function viewOf(over: Partial<CodingReviewView>): CodingReviewView {
  const review = { diagnoses: [], procedures: [], leftOut: [], findings: [], hccs: [], notices: [] };
  const empty: Partial<CodingReviewView> = {
    encounterId: 'visit-1',
    version: 1,
    review,
    codes: { diagnoses: [], charges: [] },
    labels: {},
    decisions: [],
    compliance: [],
    queries: [],
    history: [],
  };
  return { ...empty, ...over } as CodingReviewView;
}
