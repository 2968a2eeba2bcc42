import type { CodeSuggestion, CodingReviewView } from 'cleanclaim/contract/coding-views';

export type ItemState = 'open' | 'accepted' | 'rejected' | 'replaced';

/** A suggested code with what became of it. */
export interface Item {
  /** `icd10cm:E119`; a service without a number by its place in the list. */
  id: string;
  suggestion: CodeSuggestion;
  state: ItemState;
  /** The code that stands instead. */
  replacedBy?: string;
}

function stands(view: CodingReviewView, { system, code }: CodeSuggestion): boolean {
  if (system === 'icd10cm') return view.codes.diagnoses.some((diagnosis) => diagnosis.code === code);
  if (system === 'icd10pcs') return view.codes.inpatientProcedures?.includes(code) ?? false;
  return view.codes.charges.some((charge) => charge.procedureCode === code);
}

function toItem(view: CodingReviewView, suggestion: CodeSuggestion, index: number): Item {
  const { system, code } = suggestion;
  const id = `${system}:${code || index}`;
  if (code !== '' && stands(view, suggestion)) return { id, suggestion, state: 'accepted' };
  const last = view.decisions.findLast((one) => one.system === system && one.suggestedCode === code);
  if (last?.decision === 'reject' || last?.decision === 'remove') return { id, suggestion, state: 'rejected' };
  if (last?.decision === 'replace') {
    return { id, suggestion, state: 'replaced', ...(last.finalCode ? { replacedBy: last.finalCode } : {}) };
  }
  return { id, suggestion, state: 'open' };
}

/** Suggested diagnoses, then procedures, each with what was decided; what stands on the visit counts as accepted. */
export function itemsOf(view: CodingReviewView): { diagnoses: Item[]; procedures: Item[] } {
  return {
    diagnoses: view.review.diagnoses.map((suggestion, i) => toItem(view, suggestion, i)),
    procedures: view.review.procedures.map((suggestion, i) => toItem(view, suggestion, i)),
  };
}
